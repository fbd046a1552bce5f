package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one clause stands for one actor and one window.
 *
 * @param actor who owes it; empty for a point that nobody owes
 * @param isFinal whether the time in which reports of it may still change has passed
 * @param since when it became so, where that is known
 */
public record Verdict(
        String clause,
        Optional<String> actor,
        Window window,
        Status status,
        boolean isFinal,
        List<Tally> tallies,
        Optional<Instant> since,
        Reason reason) {

    public Verdict {
        tallies = List.copyOf(tallies);
    }

    Verdict with(Status status, Reason reason) {
        return new Verdict(clause, actor, window, status, isFinal, tallies, since, reason);
    }

    Verdict finished(boolean isFinal) {
        return new Verdict(clause, actor, window, status, isFinal, tallies, since, reason);
    }
}
