package org.respite.benchmarks.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.respite.benchmarks.instance.SlotNetwork;
import org.respite.benchmarks.instance.SlotRoad;
import org.respite.planner.expanded.Road;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.expanded.Slots;

/** Roads of an instance in the planner's words. */
final class Networks {

    private Networks() {}

    /** @param capacity of a road, in units a slot; what is more than an int holds is as good as unlimited */
    static RoadNetwork roads(SlotNetwork network, int places, ToLongFunction<SlotRoad> capacity) {
        Map<BitSet, Slots> shared = new HashMap<>();
        List<Road> roads = network.roads().stream()
                .map(road -> new Road(road.from(), road.to(), Math.min(road.travelSlots(), network.slots()),
                        (int) Math.min(Integer.MAX_VALUE, capacity.applyAsLong(road)),
                        shared.computeIfAbsent(network.entrySlots(road), Slots::of)))
                .toList();
        return new RoadNetwork(places, network.slots(), roads);
    }
}
