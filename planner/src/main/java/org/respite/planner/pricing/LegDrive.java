package org.respite.planner.pricing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/**
 * Finds the roads of a leg: a search from its end back in time, the latest first, among those places and ticks alone that the
 * start can be left for in time when nothing is closed (Dijkstra 1959; Hart, Nilsson and Raphael 1968).
 */
final class LegDrive {

    private static final int WAITED = -1;

    /** Somewhere on the way back from the end: which road was entered there, and what followed. */
    private record Reached(int tick, int place, int road, @Nullable Reached next) {}

    private record Key(int place, int tick) {}

    private final World world;
    private final Passage passage;
    private final Map<Integer, int[]> quickestFrom = new HashMap<>();

    LegDrive(World world, Passage passage) {
        this.world = world;
        this.passage = passage;
    }

    /** Adds the roads of a way from tick to tick, and when each is entered; there must be one. */
    void drive(int start, int departure, int end, int arrival, List<Integer> roads, List<Integer> enters) {
        int[] least = quickestFrom.computeIfAbsent(start, passage::ticksFrom);
        var queue = new PriorityQueue<Reached>(Comparator.comparingInt(Reached::tick).reversed()
                .thenComparingInt(Reached::place).thenComparingInt(Reached::road));
        var seen = new HashSet<Key>();
        queue.add(new Reached(arrival, end, WAITED, null));
        while (!queue.isEmpty()) {
            var reached = queue.remove();
            boolean refuge = world.isRefuge(reached.place());
            if (!seen.add(new Key(reached.place(), refuge ? 0 : reached.tick()))) {
                continue;
            }
            if (reached.place() == start && reached.tick() == departure) {
                tell(reached, roads, enters);
                return;
            }
            if (!refuge && reached.tick() > departure && passage.mayWait(reached.place(), reached.tick() - 1)) {
                queue.add(new Reached(reached.tick() - 1, reached.place(), WAITED, reached));
            }
            for (int road : world.roadsTo(reached.place())) {
                int from = world.roadFrom[road];
                int entered = entered(road, reached.tick(), refuge);
                if (entered >= 0 && entered - least[from] >= departure) {
                    queue.add(new Reached(entered, from, road, reached));
                }
            }
        }
        throw new IllegalStateException("no way from place " + start + " at tick " + departure + " to place " + end + " at " + arrival);
    }

    /** The last tick at which the road can be entered to be at its end by the tick; at the tick itself where none may wait. */
    private int entered(int road, int tick, boolean mayWait) {
        int entered = passage.isUsable(road) ? tick - passage.ticks(road) : -1;
        if (entered < 0 || (!mayWait && !passage.mayEnter(road, entered))) {
            return -1;
        }
        return passage.lastEntry(road, entered);
    }

    private static void tell(Reached first, List<Integer> roads, List<Integer> enters) {
        for (var at = first; at != null; at = at.next()) {
            if (at.road() != WAITED) {
                roads.add(at.road());
                enters.add(at.tick());
            }
        }
    }
}
