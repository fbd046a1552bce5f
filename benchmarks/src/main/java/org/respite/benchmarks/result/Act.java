package org.respite.benchmarks.result;

/** What trucks do in a slot; tonnes are of each truck. */
public sealed interface Act {

    int slot();

    /** Takes a load at a crossing, and passes inspection. */
    record Load(int slot, int crossing, int item, double tonnes) implements Act {}

    /** Enters a road. */
    record Drive(int slot, int road) implements Act {}

    /** Unloads for a need. */
    record Unload(int slot, int need, double tonnes) implements Act {}
}
