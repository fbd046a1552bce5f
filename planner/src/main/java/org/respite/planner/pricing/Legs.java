package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.respite.planner.master.Prices;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;

/**
 * The few places where a fleet's vehicles start, load, are inspected and drop. A way from one to the next that a trip can need
 * is a leg: the quickest way on all roads, at every tick at which leaving later would mean arriving later.
 *
 * <p>A movement that leaves one of these places and comes to the next has left it no later than some leg that arrives no later.
 * So the legs that are {@link #free} of any price, with waiting everywhere, gain at least as much as any trip on the roads.
 * The others pay for the roads of one quickest way.
 */
final class Legs implements Ground {

    private final World world;
    private final FleetModel fleet;
    private final Passage passage;
    private final boolean free;
    private final Ways ways;
    /** By leg and tick of departure; negative: no leg. */
    private final int[][] arrival;
    /** By leg and tick of arrival. */
    private final int[][] entry;
    private final LegDrive drive;
    /** By leg: the roads of one quickest way, and ticks from its start; empty where no leg ever starts. */
    private int @Nullable [][][] usual;

    /** Legs of vehicles that pay and wait where they may. */
    static Legs of(World world, FleetModel fleet) {
        return new Legs(world, fleet, false, new BitSet());
    }

    /**
     * Legs for the relaxation, whose vehicles pay for no road, wait at all these places, and pause on their way wherever they
     * could drop.
     */
    Legs free() {
        var pauses = new BitSet();
        fleet.kinds().forEach(k -> k.sinks().stream().filter(s -> !world.isRefuge(s.place())).forEach(s -> pauses.set(s.place())));
        return pauses.isEmpty() ? new Legs(this) : new Legs(world, fleet, true, pauses);
    }

    private Legs(World world, FleetModel fleet, boolean free, BitSet pauses) {
        this.world = world;
        this.fleet = fleet;
        this.passage = fleet.passage();
        this.free = free;
        var pairs = pairs();
        ways = new Ways(
                places(pairs),
                world.places.size(),
                pairs.stream().mapToInt(Pair::from).toArray(),
                pairs.stream().mapToInt(Pair::to).toArray(),
                leg -> true);
        arrival = new int[ways.start.length][world.grid.ticks() + 1];
        entry = new int[ways.start.length][world.grid.ticks() + 1];
        drive = new LegDrive(world, passage);
        time(new LegTimes(world, passage, pauses));
    }

    /** The same legs, free of any price. */
    private Legs(Legs legs) {
        world = legs.world;
        fleet = legs.fleet;
        passage = legs.passage;
        free = true;
        ways = legs.ways;
        arrival = legs.arrival;
        entry = legs.entry;
        drive = legs.drive;
    }

    private record Pair(int from, int to) {}

    /** From the base to each place of loading, by the inspections to each drop, and from there to the base. */
    private List<Pair> pairs() {
        var reached = passage.placesFrom(fleet.base());
        var pairs = new LinkedHashSet<Pair>();
        for (var kind : fleet.kinds()) {
            var inspections = kind.inspections().stream()
                    .map(i -> world.indexOf(world.scenario.network().inspections().get(i).place()))
                    .toList();
            for (var source : kind.sources()) {
                pairs.add(new Pair(fleet.base(), source.place()));
                int at = source.place();
                for (int inspection : inspections) {
                    pairs.add(new Pair(at, inspection));
                    at = inspection;
                }
                for (var sink : kind.sinks()) {
                    pairs.add(new Pair(at, sink.place()));
                    pairs.add(new Pair(sink.place(), fleet.base()));
                }
            }
        }
        pairs.removeIf(p -> p.from() == p.to() || !reached.get(p.from()) || !reached.get(p.to()));
        return List.copyOf(pairs);
    }

    private int[] places(List<Pair> pairs) {
        var all = new LinkedHashSet<Integer>();
        all.add(fleet.base());
        pairs.forEach(p -> {
            all.add(p.from());
            all.add(p.to());
        });
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** By sweeps from places with many legs, and to those where many meet. */
    private void time(LegTimes times) {
        Map<Integer, List<Integer>> outward = new LinkedHashMap<>();
        Map<Integer, List<Integer>> inward = new LinkedHashMap<>();
        for (int leg = 0; leg < ways.start.length; leg++) {
            boolean many = from(start(leg)).length > 1;
            (many ? outward : inward).computeIfAbsent(many ? start(leg) : end(leg), n -> new ArrayList<>()).add(leg);
        }
        for (int[] row : arrival) {
            Arrays.fill(row, -1);
        }
        outward.forEach((from, legs) -> {
            int[][] left = times.departures(place(from), legs.stream().map(leg -> place(end(leg))).toList());
            for (int i = 0; i < left.length; i++) {
                keepFromArrivals(legs.get(i), left[i]);
            }
        });
        inward.forEach((to, legs) -> {
            int[][] there = times.arrivals(legs.stream().map(leg -> place(start(leg))).toList(), place(to));
            for (int i = 0; i < there.length; i++) {
                keepFromDepartures(legs.get(i), there[i]);
            }
        });
    }

    /** Of those that leave together the first to arrive. */
    private void keepFromArrivals(int leg, int[] left) {
        for (int then = 0; then < left.length; then++) {
            if (left[then] >= 0 && arrival[leg][left[then]] < 0) {
                keep(leg, left[then], then);
            }
        }
    }

    /** Of those that arrive together the last to leave. */
    private void keepFromDepartures(int leg, int[] there) {
        for (int t = there.length - 1; t >= 0; t--) {
            if (there[t] >= 0 && entry[leg][there[t]] == 0) {
                keep(leg, t, there[t]);
            }
        }
    }

    private void keep(int leg, int tick, int then) {
        arrival[leg][tick] = then;
        entry[leg][then] = tick;
    }

    @Override
    public Ways ways() {
        return ways;
    }

    @Override
    public int arrival(int leg, int tick) {
        return arrival[leg][tick];
    }

    @Override
    public int entry(int leg, int then) {
        return entry[leg][then];
    }

    @Override
    public boolean mayWait(int node, int tick) {
        return tick < world.grid.ticks() && (free || passage.mayWait(place(node), tick));
    }

    @Override
    public void drive(int leg, int tick, List<Integer> roads, List<Integer> enters) {
        drive.drive(place(start(leg)), tick, place(end(leg)), arrival[leg][tick], roads, enters);
    }

    @Override
    public Fares fares(Prices prices) {
        if (free) {
            return (leg, tick) -> 0;
        }
        var grid = world.grid;
        double[][] bySlot = new double[ways.start.length][grid.slots() + 1];
        var usualWays = usual();
        for (int leg = 0; leg < ways.start.length; leg++) {
            for (int i = 0; i < usualWays[leg][0].length; i++) {
                int road = usualWays[leg][0][i];
                for (int slot = 0; prices.isPriced(road) && slot < grid.slots(); slot++) {
                    int tick = Math.min(slot * grid.ticksPerSlot() + usualWays[leg][1][i], grid.ticks() - passage.spread);
                    bySlot[leg][slot] += fleet.roadUnits() * prices.ofRoad(road, tick, passage.spread);
                }
            }
        }
        return (leg, tick) -> bySlot[leg][grid.slotOf(tick)];
    }

    /** The way of each leg in the middle of all the times at which it starts stands for the others. */
    private int[][][] usual() {
        if (usual == null) {
            usual = new int[ways.start.length][2][0];
            for (int leg = 0; leg < ways.start.length; leg++) {
                int[] row = arrival[leg];
                int[] ticks = IntStream.range(0, row.length).filter(t -> row[t] >= 0).toArray();
                if (ticks.length > 0) {
                    int tick = ticks[ticks.length / 2];
                    var roads = new ArrayList<Integer>();
                    var enters = new ArrayList<Integer>();
                    drive(leg, tick, roads, enters);
                    usual[leg][0] = roads.stream().mapToInt(Integer::intValue).toArray();
                    usual[leg][1] = enters.stream().mapToInt(e -> e - tick).toArray();
                }
            }
        }
        return usual;
    }
}
