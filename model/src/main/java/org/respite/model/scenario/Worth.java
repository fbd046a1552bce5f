package org.respite.model.scenario;

import java.util.List;

/**
 * The scenario's weights: what one more unit, distributed to one more person, is worth.
 *
 * <p>A need's worth on a day is {@code persons × weight × decay(end of the day) × f(share met)}. {@code f} is concave
 * and piecewise linear: slope {@code survivalSlope} up to the survival floor, then the slopes of {@code pieces}, each
 * over an equal part of what lies between survival and full need; it is scaled so that {@code f(1) = 1}. A person who
 * reaches a destination is worth {@code weight × decay(arrival of the last of the movement)}.
 * {@code decay(t) = 1 − decayOverHorizon × t / horizon}.
 *
 * @param survivalSlope at least the first of {@code pieces}
 * @param pieces falling, positive
 * @param decayOverHorizon between 0 and 1
 */
public record Worth(double survivalSlope, List<Double> pieces, double decayOverHorizon) {

    /** The shipped default: a unit below the survival floor counts four times a last one. */
    public static final Worth DEFAULT = new Worth(4, List.of(2.0, 1.0), 0.5);

    public Worth {
        pieces = List.copyOf(pieces);
        double last = survivalSlope;
        for (double slope : pieces) {
            if (!(slope > 0) || slope > last) {
                throw new IllegalArgumentException("slopes of worth must fall and stay above 0: " + pieces);
            }
            last = slope;
        }
        if (!(decayOverHorizon >= 0 && decayOverHorizon <= 1)) {
            throw new IllegalArgumentException("decay must lie between 0 and 1: " + decayOverHorizon);
        }
    }
}
