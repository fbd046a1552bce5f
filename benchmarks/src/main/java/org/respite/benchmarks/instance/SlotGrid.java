package org.respite.benchmarks.instance;

/**
 * How time is cut. The horizon is half-open: slots 0 … {@code slots} − 1, and nothing arrives in slot {@code slots} or
 * later.
 *
 * @param slotSeconds length of a slot
 * @param slots of the whole horizon
 */
public record SlotGrid(int slotSeconds, int slots) {

    public static final int SECONDS_A_DAY = 86_400;

    public SlotGrid {
        if (slotSeconds <= 0 || slots <= 0) {
            throw new IllegalArgumentException("a grid needs slots: " + slots + " of " + slotSeconds + " s");
        }
    }

    public long horizonSeconds() {
        return (long) slotSeconds * slots;
    }
}
