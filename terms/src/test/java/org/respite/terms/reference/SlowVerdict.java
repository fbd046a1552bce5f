package org.respite.terms.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.respite.terms.standing.Status;
import org.respite.terms.standing.Tally;

/** How one clause stands for one actor and one window. */
record SlowVerdict(
        String clause, Optional<String> actor, SlowWindow window, Status status, boolean isFinal, List<Tally> tallies, Optional<Instant> since) {

    SlowVerdict with(Status other) {
        return new SlowVerdict(clause, actor, window, other, isFinal, tallies, since);
    }

    /** As it is compared. */
    String words() {
        return "[%s] %s %s – %s – %s: %s%s %s since %s".formatted(clause, actor.orElse("nobody"), window.from(), window.deadline(),
                window.until(), status, isFinal ? ", final" : "", tallies, since.map(Instant::toString).orElse("?"));
    }
}
