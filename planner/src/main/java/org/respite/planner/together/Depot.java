package org.respite.planner.together;

import org.respite.planner.expanded.Slots;

/**
 * Where trucks are loaded and inspected.
 *
 * @param trucks how many stand here in slot 0
 * @param inspected how many laden trucks pass in an open slot
 * @param open the slots in which trucks are loaded and inspected
 */
public record Depot(int place, int trucks, double inspected, Slots open) {

    public Depot {
        if (place < 0 || trucks < 0 || !(inspected >= 0)) {
            throw new IllegalArgumentException("A depot has no place, or fewer than no trucks or inspections");
        }
    }
}
