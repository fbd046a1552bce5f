package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.model.report.When;

/** The windows of one clause, and which of them a time belongs to. Two layouts are the same only if they are one object. */
final class Layout {

    /** Told of each window that a time may belong to. */
    interface Visitor {
        void visit(int window, boolean isInside);
    }

    private final List<Window> windows;
    private final int[] order;
    private final long[] starts;
    /** The latest end among the windows that start no later. */
    private final long[] ends;

    Layout(List<Window> windows) {
        this.windows = List.copyOf(windows);
        order = IntStream.range(0, windows.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> windows.get(i).from()))
                .mapToInt(Integer::intValue).toArray();
        starts = new long[order.length];
        ends = new long[order.length];
        long latest = Long.MIN_VALUE;
        for (int i = 0; i < order.length; i++) {
            var window = windows.get(order[i]);
            latest = Math.max(latest, window.until().getEpochSecond());
            starts[i] = window.from().getEpochSecond();
            ends[i] = latest;
        }
    }

    List<Window> windows() {
        return windows;
    }

    Window get(int index) {
        return windows.get(index);
    }

    int size() {
        return windows.size();
    }

    /** The first second that is in some window; without windows it means nothing. */
    long first() {
        return order.length == 0 ? 0 : starts[0];
    }

    /** The first second after all windows. */
    long last() {
        return order.length == 0 ? 0 : ends[order.length - 1];
    }

    /** Every window that a time touches. */
    void touched(When when, Duration tolerance, Visitor visitor) {
        long slack = when.isInstant() ? tolerance.toSeconds() : 0;
        long start = when.from().getEpochSecond() - slack;
        long end = when.to().getEpochSecond() + slack;
        for (int i = lastStarting(end); i >= 0 && ends[i] > start; i--) {
            var window = windows.get(order[i]);
            if (window.touches(when, tolerance)) {
                visitor.visit(order[i], window.holds(when, tolerance));
            }
        }
    }

    /** The window that certainly holds a time, of several the first; where none does, every one that it touches. */
    void home(When when, Duration tolerance, Visitor visitor) {
        int[] home = {-1};
        touched(when, tolerance, (window, isInside) -> {
            if (isInside && (home[0] < 0 || isEarlier(window, home[0]))) {
                home[0] = window;
            }
        });
        if (home[0] >= 0) {
            visitor.visit(home[0], true);
        } else {
            touched(when, tolerance, visitor);
        }
    }

    private boolean isEarlier(int a, int b) {
        int byStart = windows.get(a).from().compareTo(windows.get(b).from());
        return byStart < 0 || byStart == 0 && a < b;
    }

    private int lastStarting(long end) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
