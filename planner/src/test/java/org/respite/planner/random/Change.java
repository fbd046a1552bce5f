package org.respite.planner.random;

import java.time.Duration;

/**
 * How a random world is told again: with more of something, or with other names in another order.
 *
 * @param longerPause added to the end of every pause
 * @param moreVehicles added to every fleet
 * @param wider factor on the capacity of every road
 * @param longDuty whether crews may be on duty all day
 * @param slotHours length of a slot
 * @param shuffle seed of the order in which things are told, 0 for the plain order; other names go with another order
 */
record Change(Duration longerPause, int moreVehicles, double wider, boolean longDuty, int slotHours, long shuffle) {

    static final Change NONE = new Change(Duration.ZERO, 0, 1, false, 1, 0);

    /** For a reference that does not hold the length of single trips. */
    static Change longDuty(int slotHours) {
        return new Change(Duration.ZERO, 0, 1, true, slotHours, 0);
    }

    static Change longerPause(Duration by) {
        return new Change(by, 0, 1, false, 1, 0);
    }

    static Change moreVehicles(int by) {
        return new Change(Duration.ZERO, by, 1, false, 1, 0);
    }

    static Change widerRoads(double by) {
        return new Change(Duration.ZERO, 0, by, false, 1, 0);
    }

    static Change relabelled(long seed) {
        return new Change(Duration.ZERO, 0, 1, false, 1, seed);
    }
}
