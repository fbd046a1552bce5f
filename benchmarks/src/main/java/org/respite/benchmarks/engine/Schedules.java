package org.respite.benchmarks.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.respite.benchmarks.result.TimedEntry;
import org.respite.planner.exact.TimeBracket;
import org.respite.planner.exact.TimedMovement;
import org.respite.planner.exact.TimedRoad;
import org.respite.planner.people.PeopleFlow;

/**
 * Puts a schedule of {@link TimeBracket} back on one clock. There each place's clock runs ahead by its way to the nearest
 * exit, and roads that nobody could use are left out; both are found here again, so that the checker judges real times.
 */
final class Schedules {

    private static final long NEVER = Long.MAX_VALUE;
    private static final double MILLIS_PER_HOUR = 3_600_000;

    private final TimedMovement movement;
    private final long slot;
    private final long[] ahead;

    Schedules(TimedMovement movement, long slotMillis) {
        this.movement = movement;
        this.slot = slotMillis;
        this.ahead = new long[movement.places()];
        waysOut();
    }

    private record Reached(int place, long millis) {}

    /** Shortest ways to an exit, after Dijkstra (1959). */
    private void waysOut() {
        Arrays.fill(ahead, NEVER);
        var into = new ArrayList<List<TimedRoad>>();
        for (int place = 0; place < ahead.length; place++) {
            into.add(new ArrayList<>());
        }
        movement.roads().forEach(road -> into.get(road.to()).add(road));
        var queue = new PriorityQueue<>(Comparator.comparingLong(Reached::millis));
        movement.exits().stream().forEach(exit -> queue.add(new Reached(exit, 0)));
        while (!queue.isEmpty()) {
            var next = queue.remove();
            if (next.millis() < ahead[next.place()]) {
                ahead[next.place()] = next.millis();
                into.get(next.place()).forEach(road -> queue.add(new Reached(road.from(), next.millis() + road.millis())));
            }
        }
    }

    List<TimedEntry> entries(PeopleFlow flow) {
        var net = flow.net();
        var roads = usedRoads();
        if (roads.size() != net.network.roads().size()) {
            throw new IllegalStateException("the schedule has other roads: " + net.network.roads().size() + ", not " + roads.size());
        }
        var entries = new ArrayList<TimedEntry>();
        for (int arc = 0; arc < net.arcs(); arc++) {
            if (flow.use()[arc] > 0) {
                int road = roads.get(net.road[arc]);
                long from = net.slot[net.tail[arc]] * slot - ahead[movement.roads().get(road).from()];
                entries.add(new TimedEntry(road, from, from + slot, (double) flow.use()[arc] / TimeBracket.PARTS));
            }
        }
        return entries;
    }

    /** Roads that lead out, let somebody in within a slot, and end within the horizon. */
    private List<Integer> usedRoads() {
        long slots = Math.ceilDiv(movement.horizonMillis(), slot);
        var used = new ArrayList<Integer>();
        for (int r = 0; r < movement.roads().size(); r++) {
            var road = movement.roads().get(r);
            boolean leadsOut = ahead[road.to()] != NEVER;
            boolean letsIn = Math.floor(road.personsPerHour() * TimeBracket.PARTS * slot / MILLIS_PER_HOUR) > 0;
            if (leadsOut && letsIn && Math.ceilDiv(road.millis() + ahead[road.to()] - ahead[road.from()], slot) < slots) {
                used.add(r);
            }
        }
        return used;
    }
}
