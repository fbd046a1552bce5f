package org.respite.terms.standing;

import java.util.OptionalLong;
import org.respite.terms.tree.Quantity.Bound;

/**
 * What was counted in a window, against what is owed.
 *
 * @param certain what the evidence policy takes as certain
 * @param reported the most that reports speak of, uncertain ones included
 * @param isClosed whether nothing more can be reported, so that {@code reported} is the most that is possible
 * @param bound whether so much is owed at the least, or allowed at the most, or both
 * @param owedAtLeast what is owed at the least: it can hang on another count
 * @param owedAtMost what is owed at the most
 */
public record Tally(String count, long certain, long reported, boolean isClosed, Bound bound, long owedAtLeast, long owedAtMost) {

    /** How the number is to be read that is owed. */
    public String word() {
        return switch (bound) {
            case AT_LEAST -> "owed";
            case AT_MOST -> "at most";
            case EXACTLY -> "exactly";
        };
    }

    /** The most that is possible; empty where what is not reported yet has no limit. */
    public OptionalLong possible() {
        return isClosed ? OptionalLong.of(reported) : OptionalLong.empty();
    }
}
