package org.respite.benchmarks.instance;

import java.util.BitSet;
import java.util.List;

/** Roads on the slot grid, and when each may be entered. */
public record SlotNetwork(List<SlotRoad> roads, Openings openings, int slots) {

    public SlotNetwork {
        roads = List.copyOf(roads);
    }

    /**
     * Whether the road may be entered in the slot: its zone is open in every slot of the stay and the margin, and the
     * arrival lies before the horizon. A road that takes no slot at all needs its zone open in the slot of entry.
     */
    public boolean mayEnter(SlotRoad road, int slot) {
        int stay = Math.max(1, road.travelSlots()) + openings.marginSlots();
        return slot + road.travelSlots() < slots && openings.isOpen(road.zone(), slot, slot + stay);
    }

    /** The slots in which the road may be entered. */
    public BitSet entrySlots(SlotRoad road) {
        var entries = new BitSet(slots);
        for (int slot = 0; slot + road.travelSlots() < slots; slot++) {
            entries.set(slot, mayEnter(road, slot));
        }
        return entries;
    }
}
