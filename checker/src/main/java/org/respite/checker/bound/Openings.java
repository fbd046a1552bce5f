package org.respite.checker.bound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.respite.model.quantity.Windows;

/** Windows as a table: for each tick, the second until which the window that holds it stays open. */
final class Openings {

    private static final long SHUT = Long.MIN_VALUE;

    private final Ticks ticks;
    private final Map<Windows, long[]> until = new HashMap<>();

    Openings(Ticks ticks) {
        this.ticks = ticks;
    }

    /** Whether one window of the table holds {@code [from, to)}, in ticks, and the margin of seconds after it. */
    boolean cover(long[] table, int from, int to, long margin) {
        return table[from] != SHUT && table[from] >= (long) to * ticks.seconds() + margin;
    }

    /** The table of the windows, made once. */
    long[] table(Windows windows) {
        return until.computeIfAbsent(windows, this::tabulate);
    }

    private long[] tabulate(Windows windows) {
        long[] table = new long[ticks.count() + 1];
        Arrays.fill(table, SHUT);
        for (var window : windows.list()) {
            for (int t = ticks.from(window.from()); t <= ticks.count() && window.contains(ticks.moment(t)); t++) {
                table[t] = window.to().second();
            }
        }
        return table;
    }
}
