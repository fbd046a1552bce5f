package org.respite.planner.problem;

import org.respite.planner.network.Grid;

/**
 * How a movement that begins something over {@code [tick, tick + spread)} counts in slots: evenly, unless the grid counts
 * wholly.
 */
public final class Spread {

    private Spread() {}

    /** Tells {@code use} what of {@code amount} counts in each slot, at index {@code what × slots + slot}. */
    public static void over(
            int tick, int spread, Grid grid, Limit limit, int firstIndex, double amount, Use use) {
        int perSlot = grid.ticksPerSlot();
        for (int slot = tick / perSlot; slot * perSlot < tick + spread; slot++) {
            use.add(limit, firstIndex + slot, amount * share(tick, spread, grid, slot));
        }
    }

    /** The share that counts in a slot that is touched. */
    public static double share(int tick, int spread, Grid grid, int slot) {
        int perSlot = grid.ticksPerSlot();
        int overlap = Math.min(tick + spread, (slot + 1) * perSlot) - Math.max(tick, slot * perSlot);
        return grid.wholly() ? 1 : (double) overlap / spread;
    }
}
