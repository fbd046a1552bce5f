package org.respite.model.report;

import java.util.OptionalLong;

/**
 * How many, in whole units: what is certainly there, the best figure where the source gives one, and the most it can be.
 *
 * @param low 0 or more: "more than 240" has 241 and neither of the others
 * @param best between the two; empty where the source gives none
 * @param high empty where no source bounds it
 * @param unit in the singular, such as "person", "truck", "litre", "kilogram"; fractions take a smaller unit
 */
public record Amount(long low, OptionalLong best, OptionalLong high, String unit) {

    /** The most that every reader of canonical JSON can hold exactly: 2^53 - 1. */
    public static final long MOST = 9_007_199_254_740_991L;

    public Amount {
        Words.name(unit);
        long top = high.orElse(MOST);
        long middle = best.orElse(low);
        if (low < 0 || middle < low || top < middle || top > MOST) {
            throw new IllegalArgumentException("0 ≤ low ≤ best ≤ high must hold, found " + low + ", " + told(best) + ", " + told(high));
        }
    }

    public static Amount exactly(long number, String unit) {
        return between(number, number, number, unit);
    }

    public static Amount between(long low, long best, long high, String unit) {
        return new Amount(low, OptionalLong.of(best), OptionalLong.of(high), unit);
    }

    public static Amount atLeast(long low, String unit) {
        return new Amount(low, OptionalLong.empty(), OptionalLong.empty(), unit);
    }

    private static String told(OptionalLong figure) {
        return figure.isPresent() ? String.valueOf(figure.getAsLong()) : "none";
    }
}
