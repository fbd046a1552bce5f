package org.respite.terms.language;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Collects mistakes until there are more than anybody would read. */
final class Mistakes {

    /** Mistakes that are listed. */
    static final int MOST = 200;

    private final List<Mistake> found = new ArrayList<>();

    void add(MistakeCode code, int line, int column, String found, String message, String nextStep) {
        if (!isFull()) {
            this.found.add(new Mistake(code, line, column, found, message, nextStep));
        }
    }

    void at(Token token, MistakeCode code, String message, String nextStep) {
        add(code, token.getLine(), token.getCharPositionInLine() + 1, token.getText(), message, nextStep);
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Mistake> inOrder() {
        return found.stream().sorted(Mistake.IN_ORDER).distinct().toList();
    }
}
