package org.respite.benchmarks.instance;

/**
 * A road on the slot grid.
 *
 * @param travelSlots who enters in slot t arrives in slot t + travelSlots; 0 is the same slot
 * @param personsPerSlot most persons who enter it in a slot
 * @param zone index into {@link Openings}, or {@link Openings#NO_ZONE}
 */
public record SlotRoad(int from, int to, int travelSlots, double personsPerSlot, int zone) {}
