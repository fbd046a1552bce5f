package org.respite.planner.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How long it takes from each place to the nearest exit when nobody is in the way (Dijkstra 1959). A place's clock runs ahead by
 * that. On these clocks, the way to the nearest exit takes no time at all, and every other road what it is a detour: never
 * less than nothing.
 */
final class ExitClock {

    private static final long NEVER = Long.MAX_VALUE;

    private final long[] ahead;

    private record Reached(int place, long millis) {}

    ExitClock(TimedMovement movement) {
        List<List<TimedRoad>> into = new ArrayList<>();
        for (int p = 0; p < movement.places(); p++) {
            into.add(new ArrayList<>());
        }
        movement.roads().forEach(road -> into.get(road.to()).add(road));
        ahead = new long[movement.places()];
        Arrays.fill(ahead, NEVER);
        var queue = new PriorityQueue<Reached>((a, b) -> Long.compare(a.millis(), b.millis()));
        movement.exits().stream().forEach(p -> queue.add(new Reached(p, 0)));
        while (!queue.isEmpty()) {
            var next = queue.remove();
            if (ahead[next.place()] == NEVER) {
                ahead[next.place()] = next.millis();
                for (var road : into.get(next.place())) {
                    queue.add(new Reached(road.from(), next.millis() + road.millis()));
                }
            }
        }
    }

    /** Whether the road leads, in the end, to an exit. */
    boolean leadsOut(TimedRoad road) {
        return ahead[road.to()] != NEVER;
    }

    long ahead(int place) {
        return ahead[place];
    }

    /** How much longer the nearest exit takes by this road. */
    long detour(TimedRoad road) {
        return road.millis() + ahead[road.to()] - ahead[road.from()];
    }
}
