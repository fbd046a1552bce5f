package org.respite.planner.together;

/**
 * What a place can use of an item, at most.
 *
 * @param worth of a tonne that is unloaded in slot 0
 * @param lossPerSlot by how much each slot later makes it worth less
 */
public record Need(int place, int item, double tonnes, double worth, double lossPerSlot) {

    public Need {
        if (place < 0 || item < 0 || !(tonnes >= 0) || !(lossPerSlot >= 0) || !Double.isFinite(worth)) {
            throw new IllegalArgumentException("A need has no place, no item, less than nothing, or gains by waiting");
        }
    }

    /** Worth of a tonne that is unloaded in the slot. */
    double worthIn(int slot) {
        return worth - lossPerSlot * slot;
    }
}
