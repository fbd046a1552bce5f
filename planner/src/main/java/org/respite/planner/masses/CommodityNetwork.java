package org.respite.planner.masses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.expanded.Road;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.expanded.Slots;
import org.respite.planner.network.Grid;
import org.respite.planner.people.Crowd;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.people.PeopleProof;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Spread;
import org.respite.planner.problem.Use;

/**
 * A commodity on slots of shifted clocks ({@link ArrivalClock}): who enters roads along the way to the nearest sink in slot k
 * of these clocks is there in slot k, to the tick. Detours are rounded up to whole slots, so every flow is a movement on the
 * ticks of the grid; where ticks are slots nothing is rounded at all. Beyond the sinks lies one place more, where all are out.
 */
final class CommodityNetwork {

    private final Problem problem;
    private final Grid grid;
    private final Commodity commodity;
    private final ArrivalClock clock;
    private final int beyond;
    /** By road of the network: the road of the world, or below 0 the way from a sink to the place beyond. */
    private final List<Integer> worldRoad = new ArrayList<>();
    private final ExpandedNetwork net;
    private final Exits exits;
    private final EarliestArrival arrivals;

    /** @param further by place: ticks that its room's price is worth */
    CommodityNetwork(Problem problem, Commodity commodity, int[] further) {
        this.problem = problem;
        this.grid = problem.world().grid;
        this.commodity = commodity;
        var world = problem.world();
        clock = new ArrivalClock(world, commodity.passage(), commodity.sinks(), further);
        beyond = world.places.size();
        int last = Arrays.stream(further).max().orElse(0);
        int slots = Math.ceilDiv(grid.ticks() + last, grid.ticksPerSlot()) + 1;
        var roads = new ArrayList<Road>();
        for (int r = 0; r < world.roads.size(); r++) {
            int from = world.roadFrom[r];
            int to = world.roadTo[r];
            if (commodity.passage().isUsable(r) && clock.leads(to)) {
                int detour = commodity.passage().ticks(r) + clock.ahead(to) - clock.ahead(from);
                add(roads, r, new Road(from, to, slotsOf(detour), full(r), entry(r, from, slots)));
            }
        }
        for (int sink : commodity.sinks()) {
            int detour = further[sink] - clock.ahead(sink);
            add(roads, -1, new Road(sink, beyond, slotsOf(detour), Integer.MAX_VALUE / 2, Slots.between(0, slots)));
        }
        net = new ExpandedNetwork(new RoadNetwork(beyond + 1, slots, roads));
        var out = new BitSet();
        out.set(beyond);
        exits = new Exits(net, out);
        arrivals = new EarliestArrival(net, exits);
    }

    private void add(List<Road> roads, int number, Road road) {
        roads.add(road);
        worldRoad.add(number);
    }

    private int slotsOf(int ticks) {
        return Math.ceilDiv(ticks, grid.ticksPerSlot());
    }

    private int full(int road) {
        return bundles(problem.world().roadCapacity[road]);
    }

    /** Whole bundles that so many passenger-car units let in. */
    private int bundles(double units) {
        return (int) Math.min(Integer.MAX_VALUE / 2, Math.floor(units / (commodity.roadUnits() * commodity.bundle()) + 1e-9));
    }

    private Slots entry(int road, int from, int slots) {
        var open = new BitSet();
        for (int slot = 0; slot < slots; slot++) {
            int tick = slot * grid.ticksPerSlot() - clock.ahead(from);
            open.set(slot, tick >= 0 && tick < grid.ticks() && commodity.passage().mayEnter(road, tick));
        }
        return Slots.of(open);
    }

    ExpandedNetwork net() {
        return net;
    }

    Commodity commodity() {
        return commodity;
    }

    /** Whether nobody drives the arc: it leads from a sink to where people are out. */
    boolean isOut(int arc) {
        return worldRoad.get(net.road[arc]) < 0;
    }

    int road(int arc) {
        return worldRoad.get(net.road[arc]);
    }

    /** The tick at which the arc is entered. */
    int enter(int arc) {
        int node = net.tail[arc];
        return net.slot[node] * grid.ticksPerSlot() - clock.ahead(net.place[node]);
    }

    /** Nodes so that whoever goes from one to another, or waits, finds the other later. */
    int[] nodesInOrder() {
        long furthest = Arrays.stream(net.place).mapToLong(clock::ahead).max().orElse(0);
        long[] order = new long[net.nodes()];
        Arrays.setAll(order, n ->
                (net.slot[n] * (furthest + 1) + furthest - clock.ahead(net.place[n])) * order.length + n);
        Arrays.sort(order);
        return Arrays.stream(order).mapToInt(key -> (int) (key % order.length)).toArray();
    }

    /**
     * Who goes where when.
     *
     * @param bundlesOf by member
     * @param left by road and slot: passenger-car units that are free
     * @param room by place: persons who may still come
     */
    PeopleFlow solve(int[] bundlesOf, double[] left, double[] room) {
        int[] capacity = new int[net.arcs()];
        for (int a = 0; a < capacity.length; a++) {
            capacity[a] = isOut(a) ? Integer.MAX_VALUE / 2 : bundles(leastLeft(left, road(a), enter(a)));
        }
        int[] most = new int[beyond + 1];
        Arrays.setAll(most, p -> p == beyond || room[p] >= Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : (int) Math.floor(Math.max(0, room[p]) / commodity.bundle() + 1e-9));
        var crowds = new ArrayList<Crowd>();
        for (int m = 0; m < bundlesOf.length; m++) {
            crowds.add(new Crowd(commodity.members().get(m).home(), bundlesOf[m], lastSlotWorthGoing()));
        }
        return arrivals.solve(crowds, capacity, most);
    }

    /** The least that is free in the slots over which people enter. */
    private double leastLeft(double[] left, int road, int tick) {
        double least = Double.POSITIVE_INFINITY;
        int perSlot = grid.ticksPerSlot();
        for (int slot = tick / perSlot; slot < grid.slots() && slot * perSlot < tick + commodity.passage().spread; slot++) {
            least = Math.min(least, left[road * grid.slots() + slot]);
        }
        return Math.max(0, least);
    }

    /** From this slot on, on the clock of sinks, to arrive is worth nothing. */
    private double lastSlotWorthGoing() {
        double ticks = problem.decay().horizonSeconds() / problem.decay().rate() / grid.tickSeconds();
        return Math.max(0, (ticks - commodity.passage().spread) / grid.ticksPerSlot());
    }

    /** What all who go use of the roads. */
    void uses(PeopleFlow flow, Use use) {
        for (int a = 0; a < net.arcs(); a++) {
            if (flow.use()[a] > 0 && !isOut(a)) {
                double units = (double) flow.use()[a] * commodity.bundle() * commodity.roadUnits();
                Spread.over(enter(a), commodity.passage().spread, grid, Limit.ROAD, road(a) * grid.slots(), units, use);
            }
        }
    }

    /** What one more passenger-car unit on an arc would gain, told by the slots over which people enter it. */
    void prices(PeopleFlow flow, double worthOfSlot, Use use) {
        for (int a = 0; a < net.arcs(); a++) {
            if (!isOut(a)) {
                double price = PeopleProof.price(flow, exits, a) * worthOfSlot / commodity.roadUnits();
                if (price > 0) {
                    Spread.over(enter(a), commodity.passage().spread, grid, Limit.ROAD, road(a) * grid.slots(), price, use);
                }
            }
        }
    }
}
