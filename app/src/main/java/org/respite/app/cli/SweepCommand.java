package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.respite.formats.OutputFile;
import org.respite.formats.report.SweepWriter;
import org.respite.operations.access.AccessModel;
import org.respite.operations.sweep.ChunkMaker;
import org.respite.operations.sweep.Engine;
import org.respite.operations.sweep.EngineProvider;
import org.respite.operations.sweep.LocalEngine;
import org.respite.operations.sweep.Sweep;
import org.respite.operations.sweep.SweptPlan;
import org.respite.planner.PlannerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lives through many futures of several proposals and sets them side by side. */
@Command(
        name = "sweep",
        description = "Proposals side by side as access really was: each planned once, then lived through in many futures.",
        mixinStandardHelpOptions = true)
final class SweepCommand extends Answering {

    private static final int MOST_THREADS = 256;
    private static final int MOST_FUTURES = 100_000;
    private static final String SPARK = "local\\[(\\d{1,3}|\\*)\\]|spark://(127\\.0\\.0\\.1|localhost):\\d{1,5}";

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PROPOSAL",
            description = "A file of changes of the scenario, or a scenario of its own. The scenario as it is stands first.")
    private List<Path> files = List.of();

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "2000",
            description = "How many futures each proposal is lived through (default: ${DEFAULT-VALUE}).")
    private int futures;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Same inputs and seed, same futures (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", description = "On how many threads (default: one for each core).")
    private @Nullable Integer threads;

    @Option(
            names = "--spark",
            paramLabel = "MASTER",
            description = "On Apache Spark instead of threads: local[N], or spark://127.0.0.1:PORT.")
    private @Nullable String spark;

    @Option(names = "--out", paramLabel = "DIR", description = "Where sweep.html, sweep.json and the futures go (default: out/NAME).")
    private @Nullable Path out;

    @Option(names = "--resume", description = "Go on with the futures that are in the folder, or add to them.")
    private boolean resume;

    @Option(
            names = "--gap",
            paramLabel = "G",
            defaultValue = "0.002",
            description = "Share of the bound at which the search for each plan ends (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Mixin
    private DispatcherOption replan;

    @Mixin
    private EditionOptions editions;

    @Mixin
    private PageOptions pages;

    private final StopRequest stop;

    SweepCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        validate();
        var input = ScenarioInput.read(scenario);
        var edition = editions.edition(input.scenario());
        var proposals = ProposalsInput.read(input, files, terminal, !output.quiet && !output.json);
        for (var proposal : proposals) {
            if (AccessModel.of(proposal.scenario()).isEmpty()) {
                terminal.say("respite: no: of " + proposal.name() + " no figure in access.csv says in its column “simulates” what it"
                        + " bears on, so there is nothing to draw from. docs/reference/tables.md tells how.");
                return Answer.NO.exitCode();
            }
        }
        var place = new PlanFiles(out, input.scenario());
        var folder = new SweepFolder(place.folder().resolve("futures"));
        folder.open(proposals, seed, replan.isEvening(), resume);
        stop.heed();
        var plans = SweepPlans.of(proposals, folder, new PlannerOptions(1, gap), new PlanningWatch(terminal, stop, output.quiet));
        if (plans.isEmpty()) {
            terminal.say("respite: stopped while planning; --resume goes on with the plans that are made");
            return Answer.NO.exitCode();
        }
        if (plans.get().planned().isEmpty()) {
            terminal.say("respite: no: a mandatory hand-over cannot be made under any of the proposals.");
            return Answer.NO.exitCode();
        }
        var sweep = new Sweep(folder.path(), plans.get().scenarios(), seed, futures);
        live(sweep, plans.get());
        var tables = sweep.tables();
        if (tables.getFirst().futures() == 0) {
            terminal.say("respite: stopped before any future was lived through; --resume goes on");
            return Answer.NO.exitCode();
        }
        boolean complete = tables.getFirst().futures() == futures;
        var content = SweepReport.of(input.scenario().title(), plans.get(), tables, complete);
        var writer = SweepWriter.of(content, edition);
        write(place, writer);
        terminal.data(output.json ? writer.json() : SweepText.of(content, plans.get().names(), replan.isEvening()));
        return (complete ? Answer.DONE : Answer.NO).exitCode();
    }

    private void live(Sweep sweep, SweepPlans plans) {
        int before = sweep.there();
        int all = futures * plans.planned().size();
        var progress = new SweepProgress(terminal, output.quiet, before, all);
        if (before < all) {
            sweep.run(engine(plans), stop::isAsked, progress::there);
        }
        progress.done(sweep.there());
    }

    private Engine engine(SweepPlans plans) {
        if (spark == null) {
            return new LocalEngine(plans.swept().stream().map(plan -> new ChunkMaker(plan, replan.dispatcher())).toList(), threads());
        }
        return onSpark(spark, plans.swept());
    }

    /** Spark is no part of the usual start: the launcher adds it where it is asked for. */
    private Engine onSpark(String master, List<SweptPlan> plans) {
        try {
            return ServiceLoader.load(EngineProvider.class)
                    .findFirst()
                    .orElseThrow(() -> wrong("--spark needs Apache Spark, which ./respite fetches and adds by itself when it sees this option"))
                    .engine(master, plans);
        } catch (IllegalArgumentException e) {
            throw wrong("--spark " + master + ": " + e.getMessage());
        }
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private void write(PlanFiles place, SweepWriter writer) {
        var written = new ArrayList<OutputFile>();
        var languages = pages.anyLanguages();
        for (int i = 0; i < languages.size(); i++) {
            var ending = i == 0 ? ".html" : "." + languages.get(i).code() + ".html";
            written.add(text("sweep" + ending, writer.html(languages.get(i))));
        }
        written.add(text("sweep.json", writer.json()));
        place.write(written).forEach(file -> {
            if (!output.quiet) {
                terminal.say("wrote " + file);
            }
        });
    }

    private static OutputFile text(String name, String content) {
        return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void validate() {
        editions.validate();
        pages.anyLanguages();
        Shares.validate(spec, "--gap", gap, "0.002");
        if (futures < 1 || futures > MOST_FUTURES) {
            throw wrong("--futures is a number from 1 to " + MOST_FUTURES + ", such as 2000; found " + futures);
        }
        if (spark != null && threads != null) {
            throw wrong("--threads and --spark exclude each other: local[N] names the threads of Spark");
        }
        if (spark != null && !spark.matches(SPARK)) {
            throw wrong("--spark is local[N], or spark://127.0.0.1:PORT; found \"" + spark + "\"");
        }
        replan.validate();
        if (spark != null && replan.isEvening()) {
            throw wrong("--replan-in-futures evening needs the planner, which is not where Spark's workers are: leave out --spark");
        }
        if (spark != null) {
            onSpark(spark, List.of());
        }
        if (threads() < 1 || threads() > MOST_THREADS) {
            throw wrong("--threads is a number from 1 to " + MOST_THREADS + "; found " + threads());
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
