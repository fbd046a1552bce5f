package org.respite.benchmarks.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/** Plans instances and says how well, how fast and, where asked, how other solvers fare. */
@Command(
        name = "benchmarks/run",
        description = "Plans each instance and prints one line of JSON for it. docs/reference/benchmarks.md explains both.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int NO = 1;
    private static final int WRONG_INPUT = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INSTANCE_DIR", arity = "1..*", description = "Folders in the instance format, or scenarios.")
    private List<Path> folders;

    @Option(names = "--rivals", description = "Other solvers too, each in a process of its own.")
    private boolean rivals;

    @Option(
            names = "--only", paramLabel = "SOLVER", split = ",",
            description = "With --rivals: these alone, by the names that the answers show.")
    private @Nullable List<String> only;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of every solver (default: all processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--time-limit", paramLabel = "S", defaultValue = "600",
            description = "Seconds for each solve of each solver (default: ${DEFAULT-VALUE}).")
    private double timeLimit;

    @Option(
            names = "--gap", paramLabel = "G", defaultValue = "0.0005",
            description = "Share of the bound at which everything together is near enough (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Option(
            names = "--slot", paramLabel = "MINUTES", defaultValue = "0",
            description = "Slots into which roads in exact seconds are binned (default: the instance's own).")
    private double slotMinutes;

    @Option(names = "--out", paramLabel = "FILE", description = "Also writes the lines there, with machine and command.")
    private @Nullable Path out;

    @Option(names = "--quiet", description = "No words, no table.")
    private boolean quiet;

    private final PrintStream data;
    private final PrintStream words;

    RunCommand(PrintStream data, PrintStream words) {
        this.data = data;
        this.words = words;
    }

    @Override
    public Integer call() throws IOException {
        validate();
        var subjects = read();
        if (subjects.isEmpty()) {
            return WRONG_INPUT;
        }
        say(SummaryTable.head());
        var lines = new ArrayList<ObjectNode>();
        for (var entry : subjects.entrySet()) {
            var line = run(entry.getKey(), entry.getValue());
            data.println(line);
            lines.add(line);
        }
        if (out != null) {
            ResultsFile.write(out, spec.commandLine().getParseResult().originalArgs(), lines);
        }
        return lines.stream().allMatch(line -> line.get("status").asString().equals("done")) ? DONE : NO;
    }

    /** What every folder holds; nothing, with the problems of all of them told, where one cannot be read. */
    private Map<Path, Subject> read() {
        var result = new LinkedHashMap<Path, Subject>();
        int refused = 0;
        for (var folder : folders) {
            switch (Subject.read(folder)) {
                case Subject.Reading.Read(var subject, var notes) -> {
                    notes.forEach(note -> say(folder + ": " + note));
                    result.put(folder, subject);
                }
                case Subject.Reading.Refused(var problems) -> {
                    refused += problems.size();
                    problems.forEach(problem -> words.println("error   " + folder + ": " + problem));
                }
            }
        }
        if (refused > 0) {
            words.println("benchmarks/run: " + refused + " problems. Nothing was done. docs/reference/problems.md explains the codes.");
        }
        return refused > 0 ? Map.of() : result;
    }

    private ObjectNode run(Path folder, Subject subject) {
        var options = new AttemptOptions(threads, seed, gap, timeLimit, (int) Math.round(slotMinutes * 60));
        var line = InstanceLine.of(subject, options, answer(folder, subject, Solvers.RESPITE, options));
        say(SummaryTable.ofPlanner(line));
        for (var rival : Solvers.RIVALS) {
            if (rivals && appliesTo(rival, subject) && (only == null || only.contains(rival.id()))) {
                tell(line, answer(folder, subject, rival, options.toTheEnd()));
                if (rival.canStopAtGap()) {
                    tell(line, answer(folder, subject, rival, options));
                }
            }
        }
        return line;
    }

    private static boolean appliesTo(Solver solver, Subject subject) {
        return switch (subject) {
            case Subject.OfInstance(var instance) -> solver.appliesTo(instance);
            case Subject.OfScenario _ -> solver == Solvers.RESPITE;
        };
    }

    private void tell(ObjectNode line, ObjectNode rival) {
        InstanceLine.addRival(line, rival);
        say(SummaryTable.ofRival(rival));
    }

    private static ObjectNode answer(Path folder, Subject subject, Solver solver, AttemptOptions options) {
        var answer = Json.object();
        answer.put("solver", solver.id());
        answer.put("model", solver.model());
        answer.put("settings", solver.settings(options));
        answer.put("stopsAtGap", options.gap());
        if (appliesTo(solver, subject)) {
            answer.setAll(TrialProcess.run(folder, solver, options));
        } else {
            answer.put("status", "not supported");
            answer.putArray("words").add("trucks with a road that takes no slot, or with two crossings at one place");
        }
        return answer;
    }

    private void say(String text) {
        if (!quiet) {
            words.println(text);
        }
    }

    private void validate() {
        require(threads >= 1, "--threads is a number of 1 or more; found " + threads);
        require(timeLimit > 0 && timeLimit < 1e6, "--time-limit is a number of seconds above 0; found " + timeLimit);
        require(gap > 0 && gap < 1, "--gap is a share between 0 and 1, such as 0.0005; found " + gap);
        require(slotMinutes >= 0 && slotMinutes <= 24 * 60, "--slot is a number of minutes; found " + slotMinutes);
        if (only != null) {
            var known = Solvers.RIVALS.stream().map(Solver::id).toList();
            only.forEach(name -> require(known.contains(name), "--only knows " + String.join(", ", known) + "; found " + name));
        }
    }

    private void require(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(spec.commandLine(), message);
        }
    }

    static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
