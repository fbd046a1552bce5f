package org.respite.terms.language;

import java.util.Comparator;

/**
 * One thing that keeps a .terms file from being understood.
 *
 * @param line from 1
 * @param column from 1, counted in characters
 * @param found the word as it stands there
 * @param message what is wrong, with what was expected
 * @param nextStep what to do, with the likely word where there is one
 */
public record Mistake(MistakeCode code, int line, int column, String found, String message, String nextStep) {

    static final Comparator<Mistake> IN_ORDER =
            Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column).thenComparing(Mistake::code);
}
