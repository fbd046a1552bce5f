package org.respite.planner.network;

import java.time.Duration;
import java.util.Arrays;
import org.respite.model.quantity.Windows;

/** Windows on the tick grid: for each tick, the last tick up to which one window that holds it stays open. */
public final class OpenTicks {

    private final int[] endAt;

    private OpenTicks(int[] endAt) {
        this.endAt = endAt;
    }

    /** The windows, each cut short by {@code margin}. */
    public static OpenTicks of(Windows windows, Grid grid, Duration margin) {
        int[] endAt = new int[grid.ticks() + 1];
        Arrays.fill(endAt, -1);
        for (var window : windows.list()) {
            long end = Math.floorDiv(window.to().minus(margin).second(), (long) grid.tickSeconds());
            int last = (int) Math.min(end, Integer.MAX_VALUE / 2);
            for (int tick = grid.tickAtOrAfter(window.from()); tick <= Math.min(last, grid.ticks()); tick++) {
                endAt[tick] = last;
            }
        }
        return new OpenTicks(endAt);
    }

    /** Whether one window covers {@code [from, to)}, and the margin after it. */
    public boolean covers(int from, int to) {
        return from < endAt.length && endAt[from] >= to;
    }
}
