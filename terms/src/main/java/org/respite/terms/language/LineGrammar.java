package org.respite.terms.language;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenFactory;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.respite.terms.grammar.TermsLexer;
import org.respite.terms.grammar.TermsParser;
import org.respite.terms.grammar.TermsParser.LineContext;

/** Runs the generated lexer and parser over one line. The first token that does not fit ends it. */
final class LineGrammar {

    private LineGrammar() {}

    /** What the parser made of a line, or the index of the token at which it gave up. */
    sealed interface Outcome {
        record Parsed(LineContext line) implements Outcome {}

        record Stopped(int token) implements Outcome {}
    }

    /** The tokens of a line, the last being its end; they know the number of their line. */
    static List<Token> tokens(Line line) {
        var lexer = new TermsLexer(CharStreams.fromString(line.text()));
        lexer.removeErrorListeners();
        lexer.setTokenFactory(CommonTokenFactory.DEFAULT);
        lexer.setLine(line.number());
        var stream = new CommonTokenStream(lexer);
        stream.fill();
        return stream.getTokens();
    }

    static Outcome parse(List<? extends Token> tokens) {
        var parser = new TermsParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstMistakeEnds());
        try {
            return new Outcome.Parsed(parser.line());
        } catch (Stop stop) {
            return new Outcome.Stopped(stop.token);
        }
    }

    /** No repair and no guess: terms are not to be read into what was not written. */
    private static final class FirstMistakeEnds extends DefaultErrorStrategy {

        @Override
        public void recover(Parser recognizer, RecognitionException e) {
            throw new Stop(e.getOffendingToken().getTokenIndex());
        }

        @Override
        public Token recoverInline(Parser recognizer) {
            throw new Stop(new InputMismatchException(recognizer).getOffendingToken().getTokenIndex());
        }

        @Override
        public void sync(Parser recognizer) {
            // What does not fit is found where it is matched.
        }

        @Override
        public void reportError(Parser recognizer, RecognitionException e) {
            // Told by whoever asked for the line to be parsed.
        }
    }

    @SuppressWarnings("serial") // never serialised
    private static final class Stop extends RuntimeException {

        private final int token;

        Stop(int token) {
            super(null, null, false, false);
            this.token = token;
        }
    }
}
