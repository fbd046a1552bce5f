package org.respite.terms.standing;

import java.time.Instant;
import java.util.Optional;
import org.respite.terms.tree.Timing.Span;

/**
 * When a stage runs.
 *
 * @param begins empty while it is not known
 * @param ends as it stands now: if nothing more is done; empty where nothing ends it
 * @param earned extensions that performance has earned so far, in units of their span
 * @param perExtension the length of one
 */
public record StageStanding(
        String stage,
        Optional<Instant> begins,
        Optional<Instant> ends,
        long earned,
        Optional<Span> perExtension,
        Reason reason) {

    boolean hasBegun(Instant at) {
        return begins.filter(b -> !b.isAfter(at)).isPresent();
    }

    boolean hasEnded(Instant at) {
        return ends.filter(e -> !e.isAfter(at)).isPresent();
    }
}
