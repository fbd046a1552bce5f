package org.respite.dossier.figures;

import java.util.OptionalLong;

/**
 * What a number can be.
 *
 * @param low at least; empty where there is only a most
 * @param high at most; empty where there is only a least
 */
public record Amount(Kind kind, OptionalLong low, OptionalLong high) {

    /** How the words bound the number. */
    public enum Kind {
        EXACT,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RANGE,
        /** Dozens, hundreds: a magnitude in words. */
        VAGUE
    }

    static Amount of(Kind kind, long low, long high) {
        return switch (kind) {
            case EXACT, ABOUT -> new Amount(kind, OptionalLong.of(low), OptionalLong.of(low));
            case AT_LEAST -> new Amount(kind, OptionalLong.of(low), OptionalLong.empty());
            case AT_MOST -> new Amount(kind, OptionalLong.empty(), OptionalLong.of(low));
            case RANGE, VAGUE -> new Amount(kind, OptionalLong.of(low), OptionalLong.of(high));
        };
    }
}
