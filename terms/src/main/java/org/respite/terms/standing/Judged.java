package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Many events with their verdicts, and how many stand how. It is never changed: one verdict more or less costs the logarithm of
 * their number.
 */
final class Judged {

    private static final Duration CLOCK_CHANGE = Duration.ofHours(3);

    static final Judged NONE = new Judged(Sums.NONE, new int[Status.values().length]);

    /** Of {@link Answered}. */
    private final Sums sums;
    /** By the ordinal of the status. */
    private final int[] counts;

    private Judged(Sums sums, int[] counts) {
        this.sums = sums;
        this.counts = counts;
    }

    Sums sums() {
        return sums;
    }

    /** @param sorted in their order, each once */
    static Judged of(List<Answered> sorted) {
        var counts = new int[Status.values().length];
        sorted.forEach(a -> counts[a.status().ordinal()]++);
        return new Judged(Sums.of(sorted), counts);
    }

    Judged with(Answered more) {
        var now = countsWithout(more);
        now[more.status().ordinal()]++;
        return new Judged(sums.with(more), now);
    }

    /** @param thing whatever stands in the place of one of them */
    Judged without(Counted thing) {
        return new Judged(sums.without(thing), countsWithout(thing));
    }

    private int[] countsWithout(Counted thing) {
        var now = counts.clone();
        sums.find(thing).ifPresent(old -> now[((Answered) old).status().ordinal()]--);
        return now;
    }

    int count(Status status) {
        return counts[status.ordinal()];
    }

    /** The earliest deadline that was missed. Where clocks are put back, that of a later event may come a little earlier. */
    Optional<Instant> firstBreach() {
        var first = sums.reached(1);
        var earliest = first.map(Judged::deadline);
        for (var next = first; next.filter(n -> !n.time().isAfter(first.get().time().plus(CLOCK_CHANGE))).isPresent(); next = sums.certainAfter(next.get())) {
            var deadline = deadline(next.get());
            earliest = earliest.filter(e -> !deadline.isBefore(e)).or(() -> Optional.of(deadline));
        }
        return earliest;
    }

    private static Instant deadline(Counted answered) {
        return ((Answered) answered).verdict().window().deadline();
    }
}
