package org.respite.terms.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.respite.model.report.When;

/** Stretches of time, joined where they touch. */
final class Stretches {

    /** Ends by starts. */
    private final TreeMap<Instant, Instant> joined = new TreeMap<>();

    Stretches(Stream<When> stretches) {
        var start = Instant.MIN;
        var end = Instant.MIN;
        for (var stretch : (Iterable<When>) stretches.sorted(Comparator.comparing(When::from))::iterator) {
            if (stretch.from().isAfter(end)) {
                start = stretch.from();
                end = stretch.to();
            } else if (stretch.to().isAfter(end)) {
                end = stretch.to();
            }
            joined.put(start, end);
        }
    }

    /** Whether they leave no gap from one instant to another; what lasts no time is covered inside or at the edge of one. */
    boolean cover(Instant from, Instant to) {
        var stretch = joined.floorEntry(from);
        return stretch != null && !stretch.getValue().isBefore(to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Stretches those && joined.equals(those.joined);
    }

    @Override
    public int hashCode() {
        return joined.hashCode();
    }

    /** Of some times those that meet none that comes later in the list. */
    static <T> List<T> lastApart(List<T> all, Function<T, When> time) {
        var taken = new TreeMap<Instant, T>();
        for (var one : all.reversed()) {
            var when = time.apply(one);
            var before = taken.floorEntry(when.from());
            var after = taken.ceilingEntry(when.from());
            boolean isApart = (before == null || !time.apply(before.getValue()).meets(when))
                    && (after == null || !time.apply(after.getValue()).meets(when));
            if (isApart) {
                taken.put(when.from(), one);
            }
        }
        var kept = new HashSet<>(taken.values());
        return all.stream().filter(kept::contains).toList();
    }
}
