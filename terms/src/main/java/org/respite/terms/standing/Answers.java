package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the answer to an event: the first that is certainly in time, or else the first that may be. */
final class Answers {

    private final Sums all;
    private final Duration tolerance;
    private final Duration longest;

    /** @param longest how many seconds the longest of them goes on */
    Answers(Sums all, Duration tolerance, long longest) {
        this.all = all;
        this.tolerance = tolerance;
        this.longest = Duration.ofSeconds(longest);
    }

    @Nullable Happening find(Window window) {
        for (var next = all.certainFrom(window.from()); next.filter(n -> n.time().isBefore(window.until())).isPresent();
                next = all.certainAfter(next.get())) {
            if (isIn((Happening) next.get(), window)) {
                return (Happening) next.get();
            }
        }
        for (var next = all.from(earliest(window)); next.filter(n -> !n.time().isAfter(latest(window))).isPresent(); next = all.after(next.get())) {
            if (mayBeIn((Happening) next.get(), window)) {
                return (Happening) next.get();
            }
        }
        return null;
    }

    /** Whether it is certain that it was in time. */
    boolean isIn(Happening answer, Window window) {
        return answer.isCertain() && window.holds(answer.net().report().occurred(), tolerance);
    }

    private boolean mayBeIn(Happening answer, Window window) {
        return window.touches(answer.net().report().occurred(), tolerance);
    }

    private Instant earliest(Window window) {
        return window.from().minus(tolerance).minus(longest);
    }

    private Instant latest(Window window) {
        return window.until().plus(tolerance);
    }

    /** The same for many windows in the order of their beginnings, in one pass. */
    final class InOrder {

        private final List<Happening> any = new ArrayList<>(all.size());
        private final List<Happening> certain = new ArrayList<>();
        private int nextAny;
        private int nextCertain;

        InOrder() {
            all.iterator().forEachRemaining(thing -> any.add((Happening) thing));
            any.stream().filter(Happening::isCertain).forEach(certain::add);
        }

        /** @param window begins no earlier than the one before */
        @Nullable Happening find(Window window) {
            nextCertain = skipped(certain, nextCertain, window.from());
            for (int i = nextCertain; i < certain.size() && certain.get(i).time().isBefore(window.until()); i++) {
                if (isIn(certain.get(i), window)) {
                    return certain.get(i);
                }
            }
            nextAny = skipped(any, nextAny, earliest(window));
            for (int i = nextAny; i < any.size() && !any.get(i).time().isAfter(latest(window)); i++) {
                if (mayBeIn(any.get(i), window)) {
                    return any.get(i);
                }
            }
            return null;
        }

        private static int skipped(List<Happening> those, int from, Instant until) {
            int at = from;
            while (at < those.size() && those.get(at).time().isBefore(until)) {
                at++;
            }
            return at;
        }
    }
}
