package org.respite.model.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A set of moments as sorted windows that neither overlap nor touch: windows that meet are one.
 * So a stay is inside the set exactly when one single window covers it.
 */
public record Windows(List<Window> list) {

    /** Nothing. */
    public static final Windows NEVER = new Windows(List.of());

    /** All of time that a scenario can speak of. */
    public static final Windows ALWAYS =
            new Windows(List.of(Window.ofSeconds(Long.MIN_VALUE / 4, Long.MAX_VALUE / 4)));

    public Windows {
        list = merged(list);
    }

    public static Windows of(Window... windows) {
        return new Windows(List.of(windows));
    }

    /** The window that holds all of {@code [from, to)}, where there is one. */
    public Optional<Window> findCovering(Moment from, Moment to) {
        for (var window : list) {
            if (window.covers(from, to)) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    public boolean covers(Moment from, Moment to) {
        return findCovering(from, to).isPresent();
    }

    public boolean overlaps(Moment from, Moment to) {
        for (var window : list) {
            if (window.overlaps(from, to)) {
                return true;
            }
        }
        return false;
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /** Seconds of {@code [from, to)} that lie inside. */
    public long secondsWithin(Moment from, Moment to) {
        return list.stream().mapToLong(w -> w.overlapSeconds(from, to)).sum();
    }

    public Windows union(Windows other) {
        var all = new ArrayList<>(list);
        all.addAll(other.list);
        return new Windows(all);
    }

    /** What is in this set and not in {@code other}. */
    public Windows minus(Windows other) {
        var rest = list;
        for (var cut : other.list) {
            var next = new ArrayList<Window>();
            for (var window : rest) {
                if (window.from().isBefore(cut.from())) {
                    next.add(new Window(window.from(), earlier(window.to(), cut.from())));
                }
                if (cut.to().isBefore(window.to())) {
                    next.add(new Window(later(window.from(), cut.to()), window.to()));
                }
            }
            rest = next;
        }
        return new Windows(rest);
    }

    private static Moment earlier(Moment a, Moment b) {
        return a.isBefore(b) ? a : b;
    }

    private static Moment later(Moment a, Moment b) {
        return a.isAfter(b) ? a : b;
    }

    private static List<Window> merged(List<Window> windows) {
        var sorted = windows.stream().sorted(Comparator.comparing(Window::from)).toList();
        var result = new ArrayList<Window>();
        for (var next : sorted) {
            var last = result.isEmpty() ? null : result.getLast();
            if (last != null && !next.from().isAfter(last.to())) {
                var to = last.to().isAfter(next.to()) ? last.to() : next.to();
                result.set(result.size() - 1, new Window(last.from(), to));
            } else {
                result.add(next);
            }
        }
        return List.copyOf(result);
    }
}
