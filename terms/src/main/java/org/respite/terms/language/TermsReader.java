package org.respite.terms.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.respite.terms.grammar.TermsParser;
import org.respite.terms.grammar.TermsParser.LineContext;
import org.respite.terms.language.LineGrammar.Outcome;

/**
 * Reads a .terms file. Every line is read by itself, so that one mistake hides no other; then the lines are put together
 * by their indentation. Input is bounded before anything is parsed.
 */
public final class TermsReader {

    /** Most characters of a file. */
    public static final int LARGEST = 1 << 20;

    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 2_000;

    private final Mistakes mistakes = new Mistakes();
    private final Names names = new Names(mistakes);

    private TermsReader() {}

    /** A line with what the parser made of it. */
    record Parsed(Line line, LineContext context) {}

    public static Reading read(String text) {
        return new TermsReader().reading(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private Reading reading(String text) {
        if (text.length() > LARGEST) {
            mistakes.add(MistakeCode.TOO_LARGE, 1, 1, text.length() + " characters",
                    "the file has more than " + LARGEST + " characters", "Terms are read aloud: make several instruments of it");
            return new Reading.Refused(mistakes.inOrder());
        }
        var lines = Line.of(text);
        if (lines.size() > MOST_LINES) {
            mistakes.add(MistakeCode.TOO_LARGE, lines.get(MOST_LINES).number(), 1, lines.size() + " lines",
                    "the file has more than 10,000 lines", "Make several instruments of it");
            return new Reading.Refused(mistakes.inOrder());
        }
        var parsed = parse(lines);
        var assembly = new Assembly(mistakes, names, parsed);
        var instrument = assembly.instrument();
        if (instrument.isPresent() && mistakes.isEmpty()) {
            Structure.check(instrument.get(), mistakes);
        }
        return instrument.isPresent() && mistakes.isEmpty()
                ? new Reading.Read(instrument.get())
                : new Reading.Refused(mistakes.inOrder());
    }

    private List<Parsed> parse(List<Line> lines) {
        var parsed = new ArrayList<Parsed>();
        for (var line : lines) {
            if (mistakes.isFull()) {
                break;
            }
            if (line.text().length() > LONGEST_LINE) {
                mistakes.add(MistakeCode.TOO_LARGE, line.number(), LONGEST_LINE, line.text().length() + " characters",
                        "the line has more than 2,000 characters", "Make several clauses of it, or move remarks to a note");
            } else {
                parse(line).ifPresent(parsed::add);
            }
        }
        return parsed;
    }

    private Optional<Parsed> parse(Line line) {
        var tokens = LineGrammar.tokens(line);
        return switch (LineGrammar.parse(tokens)) {
            case Outcome.Parsed(var context) -> Optional.of(new Parsed(line, context));
            case Outcome.Stopped(int at) -> {
                explain(line, tokens, at);
                declareWhatCanBeSeen(tokens);
                yield Optional.empty();
            }
        };
    }

    private void explain(Line line, List<Token> tokens, int at) {
        var token = tokens.get(at);
        int column = token.getCharPositionInLine() + 1;
        if (token.getType() == TermsParser.STRAY) {
            var message = token.getText().equals("\"") || token.getText().equals("“")
                    ? "the quotation mark is not closed on this line"
                    : "this character has no meaning here";
            mistakes.add(MistakeCode.STRAY_CHARACTER, line.number(), column, shown(token), message,
                    "Close it, leave it out, or put names with blanks or signs into quotation marks");
            return;
        }
        var expected = Expected.at(tokens, at);
        boolean end = token.getType() == Token.EOF;
        mistakes.add(MistakeCode.NOT_UNDERSTOOD, line.number(), column, end ? "" : token.getText(),
                end ? "the line ends too early: expected " + expected.words() : "expected " + expected.words(),
                expected.correction(tokens, at).orElse("docs/reference/terms-language.md shows every form"));
    }

    private static String shown(Token token) {
        int c = token.getText().codePointAt(0);
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? String.format(Locale.ROOT, "U+%04X", c) : token.getText();
    }

    /** A line with a mistake still tells what it was about to name. */
    private void declareWhatCanBeSeen(List<Token> tokens) {
        var first = tokens.getFirst();
        var second = tokens.size() > 2 ? tokens.get(1) : first;
        switch (first.getType()) {
            case TermsParser.STAGE -> names.declare(Names.Sort.STAGE, Values.quoted(second), second);
            case TermsParser.COUNT -> names.declare(Names.Sort.COUNT, Values.quoted(second), second);
            case TermsParser.WORD, TermsParser.PARTIES, TermsParser.MEDIATORS, TermsParser.GUARANTORS, TermsParser.OBSERVERS,
                    TermsParser.THIRD -> names.excuse(Names.Sort.ACTOR);
            case TermsParser.CLAUSE_ID -> names.declare(Names.Sort.CLAUSE, Names.id(first), first);
            default -> {}
        }
    }
}
