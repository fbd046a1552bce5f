package org.respite.planner.masses;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/**
 * How many ticks it takes from each place to the nearest sink when nobody is in the way (Dijkstra 1959), where a sink with a
 * price of its room is as many ticks further as the price is worth. A place's clock runs ahead by that. On these clocks the
 * way to the nearest sink takes no time, and any other road what it is a detour: never less than nothing.
 */
final class ArrivalClock {

    private final long[] ahead;

    private record Reached(long ticks, int place) implements Comparable<Reached> {

        @Override
        public int compareTo(Reached other) {
            int byTicks = Long.compare(ticks, other.ticks);
            return byTicks != 0 ? byTicks : Integer.compare(place, other.place);
        }
    }

    /** @param further by place: ticks that its room's price is worth */
    ArrivalClock(World world, Passage passage, Iterable<Integer> sinks, int[] further) {
        ahead = new long[world.places.size()];
        Arrays.fill(ahead, Passage.FAR);
        var queue = new PriorityQueue<Reached>();
        for (int sink : sinks) {
            queue.add(new Reached(further[sink], sink));
        }
        while (!queue.isEmpty()) {
            var next = queue.remove();
            if (ahead[next.place()] == Passage.FAR) {
                ahead[next.place()] = next.ticks();
                for (int road : world.roadsTo(next.place())) {
                    if (passage.isUsable(road)) {
                        queue.add(new Reached(next.ticks() + passage.ticks(road), world.roadFrom[road]));
                    }
                }
            }
        }
    }

    boolean leads(int place) {
        return ahead[place] != Passage.FAR;
    }

    int ahead(int place) {
        return Math.toIntExact(ahead[place]);
    }
}
