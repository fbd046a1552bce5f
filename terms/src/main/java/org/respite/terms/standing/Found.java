package org.respite.terms.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.model.report.Amount;
import org.respite.model.report.ClosingCount;

/**
 * What the record says of a count, a deed or what is forbidden, in one window.
 *
 * @param sums what reports say that no closing count took the place of
 * @param closings totals of authorities that closed a part of the window, in place of all reports of that part
 * @param isWider whether these totals are of all who do it, where one of them is asked about: they show how much it can be at the most
 * @param isClosed whether nothing more can come
 * @param watched who watched where, in words
 */
record Found(Sums sums, List<ClosingCount> closings, boolean isWider, boolean isClosed, List<Reason> watched) {

    Found {
        closings = List.copyOf(closings);
        watched = List.copyOf(watched);
    }

    long certain() {
        return isWider ? sums.certain() : closings.stream().mapToLong(c -> c.total().low()).reduce(sums.certain(), Sums::plus);
    }

    long reported() {
        long closed = closings.stream().mapToLong(c -> c.total().high().orElse(Amount.MOST)).reduce(0, Sums::plus);
        return isWider ? Math.max(sums.reported(), closed) : Sums.plus(sums.reported(), closed);
    }

    List<Reason> reasons() {
        var closed = closings.stream()
                .map(c -> Reason.of(Sentence.of(Why.CLOSED_ITS_COUNT, new Value.Name(c.authority().name()), new Value.Amount(c.total())), c))
                .toList();
        return new Reasons(closed, sums, List.of());
    }

    /** From when on so much was certain; what was counted in a time that was closed as a whole, from its end on. */
    Optional<Instant> reached(long amount) {
        if (amount <= 0) {
            return Optional.empty();
        }
        if (isWider) {
            return sums.reached(amount).map(Counted::time);
        }
        var inOrder = closings.stream().sorted(Comparator.comparing(c -> c.during().to())).toList();
        var earliest = sums.reached(amount).map(Counted::time);
        long closed = 0;
        for (var closing : inOrder) {
            closed = Sums.plus(closed, closing.total().low());
            var end = closing.during().to();
            var time = amount <= closed ? Optional.of(end) : sums.reached(amount - closed).map(Counted::time).map(t -> t.isAfter(end) ? t : end);
            earliest = time.isEmpty() || earliest.filter(e -> !time.get().isBefore(e)).isPresent() ? earliest : time;
        }
        return earliest;
    }
}
