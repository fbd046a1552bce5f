package org.respite.terms.standing;

import java.util.OptionalLong;

/**
 * What was counted in a window, against what is owed.
 *
 * @param certain what the evidence policy takes as certain
 * @param reported the most that reports speak of, uncertain ones included
 * @param isClosed whether nothing more can be reported, so that {@code reported} is the most that is possible
 * @param owedAtLeast what is owed at the least: it can hang on another count
 * @param owedAtMost what is owed at the most
 */
public record Tally(String count, long certain, long reported, boolean isClosed, long owedAtLeast, long owedAtMost) {

    /** The most that is possible; empty where what is not reported yet has no limit. */
    public OptionalLong possible() {
        return isClosed ? OptionalLong.of(reported) : OptionalLong.empty();
    }
}
