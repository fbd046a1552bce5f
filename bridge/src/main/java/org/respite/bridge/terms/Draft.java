package org.respite.bridge.terms;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.bridge.talks.Choice;
import org.respite.formats.Problem;
import org.respite.formats.Problem.Severity;
import org.respite.formats.ProblemCode;
import org.respite.terms.drafting.Drafting;
import org.respite.terms.drafting.Question;
import org.respite.terms.language.Reading;
import org.respite.terms.language.TermsReader;
import org.respite.terms.tree.Instrument;

/**
 * A package as terms that nobody has agreed to.
 *
 * @param questions that the draft leaves unanswered
 * @param numbers for each line of the text after the first, its line in the template
 */
public record Draft(String text, Instrument instrument, List<Question> questions, List<Integer> numbers) {

    private static final String HEAD = "# DRAFT, made of a package. Nobody has agreed to it, and nothing in it is an offer of anybody.\n";

    public Draft {
        questions = List.copyOf(questions);
        numbers = List.copyOf(numbers);
    }

    /** A draft, or why the template gives none. */
    public sealed interface Made {}

    public record Done(Draft draft) implements Made {}

    public record Refused(List<Problem> problems) implements Made {}

    /** @param file name of the template */
    public static Made of(Template template, Choice choice, String file) {
        var filled = template.fill(choice);
        var text = HEAD + filled.text();
        return switch (TermsReader.read(text)) {
            case Reading.Read(var instrument) -> new Done(new Draft(text, instrument, Drafting.questions(instrument), filled.numbers()));
            case Reading.Refused(var mistakes) -> new Refused(mistakes.stream()
                    .map(m -> new Problem(ProblemCode.BAD_DRAFT.code(), Severity.ERROR, file, line(filled.numbers(), m.line()),
                            Optional.of(String.valueOf(m.column())), m.found(), "filled with a package, this is no clause: " + m.message(), m.nextStep()))
                    .toList());
        };
    }

    /** Where a line of the text stands in the template. */
    public OptionalInt line(int line) {
        return line(numbers, line);
    }

    private static OptionalInt line(List<Integer> numbers, int line) {
        int at = line - 2;
        return at >= 0 && at < numbers.size() ? OptionalInt.of(numbers.get(at)) : OptionalInt.empty();
    }
}
