package org.respite.bridge.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Talks;

/**
 * Two measures of how even a package is. They are shown and choose nothing.
 *
 * @param worstOff the smallest gain of a party over having no agreement
 * @param product of all gains (J. Nash, The Bargaining Problem, Econometrica 18, 1950); a loss counts as none
 */
public record Fairness(Score worstOff, Score product) {

    /** Where a measure puts a package among others, by what is known of weights. */
    public enum Standing {
        /** No other has more, whatever the weights are. */
        BEST,
        /** By some weights no other has more. */
        MAYBE,
        /** Another has more by any weights. */
        NOT
    }

    /** Empty where nothing is known of the preferences of a party. */
    public static Optional<Fairness> of(Talks talks, Choice choice) {
        var gains = new ArrayList<Score>();
        for (var party : talks.parties()) {
            var gain = Score.gain(talks, party, choice);
            if (gain.isEmpty()) {
                return Optional.empty();
            }
            gains.add(gain.get());
        }
        return gains.isEmpty() ? Optional.empty() : Optional.of(new Fairness(
                fold(gains, (a, b) -> new Score(Math.min(a.low(), b.low()), Math.min(a.high(), b.high()))),
                fold(gains.stream().map(g -> new Score(Math.max(0, g.low()), Math.max(0, g.high()))).toList(),
                        (a, b) -> new Score(a.low() * b.low(), a.high() * b.high()))));
    }

    /** How one stands among all, itself included. */
    public static Standing standing(Score one, List<Score> all) {
        double surest = all.stream().mapToDouble(Score::low).max().orElse(one.low());
        if (one.high() < surest) {
            return Standing.NOT;
        }
        double hopeful = all.stream().filter(s -> s != one).mapToDouble(Score::high).max().orElse(Double.NEGATIVE_INFINITY);
        return one.low() >= hopeful ? Standing.BEST : Standing.MAYBE;
    }

    private static Score fold(List<Score> gains, BinaryOperator<Score> by) {
        return gains.stream().reduce(by).orElseThrow();
    }
}
