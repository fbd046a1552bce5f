package org.respite.planner.exact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.expanded.Road;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.expanded.Slots;
import org.respite.planner.people.Crowd;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleFlow;

/** A movement in continuous time on a grid of slots, either with more allowed than in truth or with less. */
final class Binning {

    /** Parts of a person; rates in a part of a slot are whole numbers of them, rounded to the safe side. */
    static final int PARTS = 60;

    /** Slots; people who arrive evenly over a slot arrive so much after its start. */
    static final double HALF = 0.5;

    private static final double MILLIS_PER_HOUR = 3_600_000;

    private final TimedMovement movement;
    private final ExitClock clock;
    private final long slot;
    private final boolean optimistic;
    private final int slots;
    private final List<TimedRoad> used = new ArrayList<>();

    Binning(TimedMovement movement, ExitClock clock, long slotMillis, boolean optimistic) {
        this.movement = movement;
        this.clock = clock;
        this.slot = slotMillis;
        this.optimistic = optimistic;
        slots = Math.toIntExact(Math.ceilDiv(movement.horizonMillis(), slotMillis));
    }

    PeopleFlow solve() {
        var roads = new ArrayList<Road>();
        for (var road : movement.roads()) {
            if (clock.leadsOut(road)) {
                long detour = clock.detour(road);
                long travel = optimistic ? detour / slot : Math.ceilDiv(detour, slot);
                int full = parts(road, slot);
                if (full > 0 && travel < slots) {
                    roads.add(new Road(road.from(), road.to(), (int) travel, full, entry(road)));
                    used.add(road);
                }
            }
        }
        var net = new ExpandedNetwork(new RoadNetwork(movement.places(), slots, roads));
        int[] capacity = new int[net.arcs()];
        for (int a = 0; a < capacity.length; a++) {
            var road = used.get(net.road[a]);
            capacity[a] = parts(road, allowed(road, net.slot[net.tail[a]]));
        }
        return new EarliestArrival(net, new Exits(net, movement.exits())).solve(crowds(), capacity);
    }

    private List<Crowd> crowds() {
        double penalty = (double) movement.penaltyMillis() / slot - (optimistic ? 0 : HALF);
        return movement.origins().stream()
                .map(o -> new Crowd(o.place(), Math.multiplyExact(o.persons(), PARTS), Math.max(0, penalty)))
                .toList();
    }

    /** The slots, on the clock of the road's beginning, in which people may enter. */
    private Slots entry(TimedRoad road) {
        var open = new BitSet();
        for (var window : movement.open()) {
            long from = first(window, road);
            long to = last(window, road);
            if (to > from) {
                long firstSlot = optimistic ? from / slot : Math.ceilDiv(from, slot);
                long endSlot = optimistic ? Math.ceilDiv(to, slot) : to / slot;
                if (firstSlot < Math.min(endSlot, slots)) {
                    open.set((int) firstSlot, (int) Math.min(endSlot, slots));
                }
            }
        }
        return Slots.of(open);
    }

    private long first(TimedMovement.Opening window, TimedRoad road) {
        return window.fromMillis() + clock.ahead(road.from());
    }

    private long last(TimedMovement.Opening window, TimedRoad road) {
        return window.toMillis() - road.millis() + clock.ahead(road.from());
    }

    /** Milliseconds of the slot in which people may enter the road. */
    private long allowed(TimedRoad road, int when) {
        long sum = 0;
        for (var window : movement.open()) {
            long from = Math.max(first(window, road), when * slot);
            long to = Math.min(last(window, road), (when + 1) * slot);
            sum += Math.max(0, to - from);
        }
        return sum;
    }

    private int parts(TimedRoad road, long millis) {
        double parts = road.personsPerHour() * PARTS * millis / MILLIS_PER_HOUR;
        return (int) Math.min(Integer.MAX_VALUE, optimistic ? Math.ceil(parts) : Math.floor(parts));
    }
}
