package org.respite.planner.problem;

/** How a movement that begins something over {@code [tick, tick + spread)} counts in slots: evenly. */
public final class Spread {

    private Spread() {}

    /** Tells {@code use} the share of {@code amount} that falls into each slot, at index {@code what × slots + slot}. */
    public static void over(
            int tick, int spread, int ticksPerSlot, Limit limit, int firstIndex, double amount, Use use) {
        int end = tick + spread;
        for (int slot = tick / ticksPerSlot; slot * ticksPerSlot < end; slot++) {
            int overlap = Math.min(end, (slot + 1) * ticksPerSlot) - Math.max(tick, slot * ticksPerSlot);
            use.add(limit, firstIndex + slot, amount * overlap / spread);
        }
    }
}
