package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.terms.drafting.Drafting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is wrong with a file of terms, and what a lawyer would ask about it. */
@Command(
        name = "check",
        description = "Lists every mistake in a file of terms, and every question that the draft leaves unanswered.",
        mixinStandardHelpOptions = true)
final class TermsCheckCommand extends Answering {

    @Parameters(index = "0", paramLabel = "FILE", description = "File of terms, such as truce.terms.")
    private Path file;

    TermsCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var instrument = TermsInput.read(file);
        var questions = TermsInput.problems(file, Drafting.questions(instrument));
        if (output.json) {
            var json = Json.object();
            json.put("title", instrument.title());
            json.put("clauses", instrument.clauses().count());
            ProblemText.write(json.putArray("questions"), questions);
            terminal.data(Json.text(json));
        } else {
            ProblemText.warn(terminal, questions);
            terminal.data("%s: %s, %s".formatted(instrument.title(), ProblemText.counted(instrument.clauses().count(), "clause"),
                    questions.isEmpty() ? "no open question" : ProblemText.counted(questions.size(), "open question")));
        }
        return (questions.isEmpty() ? Answer.DONE : Answer.NO).exitCode();
    }
}
