package org.respite.planner.together;

import java.util.List;

/** What one truck does, in the order in which it does it. Loads in the same slot are one load of mixed items. */
public record Itinerary(int depot, List<Act> acts) {

    public Itinerary {
        acts = List.copyOf(acts);
    }

    /** What a truck does in a slot. */
    public sealed interface Act {

        /** Takes a load and passes inspection. */
        record Load(int slot, int stock, int kilograms) implements Act {}

        /** Enters an arc. */
        record Drive(int arc) implements Act {}

        record Unload(int slot, int need, int kilograms) implements Act {}
    }
}
