package org.respite.planner.expanded;

/**
 * A directed road on the slot grid: who enters it in slot t is at its end in slot t + {@code travelSlots}.
 *
 * @param capacity units that may enter in a slot
 * @param entry the slots in which it may be entered
 */
public record Road(int from, int to, int travelSlots, int capacity, Slots entry) {

    public Road {
        if (from < 0 || to < 0 || travelSlots < 0 || capacity < 0) {
            throw new IllegalArgumentException("A road has a negative place, time or capacity: " + from + " to " + to);
        }
    }
}
