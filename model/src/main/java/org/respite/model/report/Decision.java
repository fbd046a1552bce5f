package org.respite.model.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A body decides on something, as the instrument or the organisation lets it.
 *
 * @param by the bodies that decided; never empty
 * @param about clauses, stages or earlier entries; never empty
 * @param effective from when, or for which time; empty: from when it is known
 */
public record Decision(
        Head head, List<Actor> by, Outcome outcome, List<About> about, Optional<When> effective, String words)
        implements Entry {

    public Decision {
        by = List.copyOf(by);
        about = List.copyOf(about);
        Words.text(words);
        if (by.isEmpty() || about.isEmpty()) {
            throw new IllegalArgumentException("a decision says who decided, and about what");
        }
    }

    @Override
    public Decision knownAt(Instant instant) {
        return new Decision(head.knownAt(instant), by, outcome, about, effective, words);
    }

    /** What was decided. */
    public enum Outcome {
        /** What it is about takes effect: an instrument, a stage, a proposal, a change. */
        ADOPTED,
        REJECTED,
        /** What was contested stands. */
        UPHELD,
        /** What was contested does not stand. */
        OVERTURNED,
        /** The clause was not performed, and need not have been. */
        EXCUSED,
        /** What was missed has been made good. */
        CURED,
        /** What it is about is over. */
        ENDED
    }
}
