package org.respite.operations.fit;

import java.util.Arrays;
import java.util.Optional;
import org.respite.model.scenario.Bearing.Kind;

/**
 * Hours, or ratios, of several movements.
 *
 * @param typical half were shorter and half longer, if they are lognormal: their geometric mean
 * @param shortest of those seen
 * @param longest of those seen
 */
public record AmountFit(Kind kind, double typical, double shortest, double longest, int observations) {

    static Optional<AmountFit> find(Kind kind, double[] seen) {
        if (seen.length == 0) {
            return Optional.empty();
        }
        double logs = Arrays.stream(seen).map(Math::log).average().orElseThrow();
        double shortest = Arrays.stream(seen).min().orElseThrow();
        double longest = Arrays.stream(seen).max().orElseThrow();
        return Optional.of(new AmountFit(kind, Math.exp(logs), shortest, longest, seen.length));
    }
}
