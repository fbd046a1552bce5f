package org.respite.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.Problem;
import org.respite.formats.Problem.Severity;
import org.respite.ledger.Finding;
import tools.jackson.databind.node.ArrayNode;

/** Tells people and machines what is wrong with an input. */
final class ProblemText {

    private ProblemText() {}

    /** Refuses the input: every problem, on stderr in words or on stdout as JSON. */
    static void tell(Terminal terminal, boolean json, List<Problem> problems) {
        if (json) {
            var answer = Json.object();
            write(answer.putArray("problems"), problems);
            terminal.data(Json.text(answer));
            return;
        }
        problems.forEach(problem -> terminal.say(line(problem)));
        long errors = problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
        terminal.say("respite: " + counted(errors, "problem") + ". Nothing was done. docs/reference/problems.md explains the codes.");
    }

    /** What the record refuses, as a problem like any other. */
    static Problem problem(Finding finding) {
        return new Problem(finding.code(), Severity.ERROR, finding.where(), OptionalInt.empty(), Optional.empty(), "", finding.message(),
                finding.nextStep());
    }

    /** What a planner should know about an input that is good enough. */
    static void warn(Terminal terminal, List<Problem> warnings) {
        warnings.forEach(warning -> terminal.say(line(warning)));
    }

    static void write(ArrayNode array, List<Problem> problems) {
        for (var problem : problems) {
            var entry = array.addObject();
            entry.put("code", problem.code());
            entry.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            entry.put("file", problem.file());
            problem.row().ifPresentOrElse(row -> entry.put("row", row), () -> entry.putNull("row"));
            problem.column().ifPresentOrElse(column -> entry.put("column", column), () -> entry.putNull("column"));
            entry.put("found", problem.found());
            entry.put("message", problem.message());
            entry.put("nextStep", problem.nextStep());
        }
    }

    private static String line(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error   " + problem;
            case WARNING -> "warning " + problem;
        };
    }

    static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
