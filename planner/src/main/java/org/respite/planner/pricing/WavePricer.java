package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.respite.planner.master.Prices;
import org.respite.planner.master.Worths;
import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.GroupModel;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Wave;

/**
 * The best wave of a group for each slot of departure at given prices: a sweep backward in time over (place, tick) from
 * all places where the group may arrive.
 */
public final class WavePricer {

    private final Problem problem;
    private final World world;
    private final Grid grid;
    private final GroupModel group;
    private final int way;
    private final GroupModel.OwnWay own;
    private final Ground ground;
    private final Map<Integer, List<Kind.Sink>> sinksAt = new HashMap<>();

    public WavePricer(Problem problem, GroupModel group, int way) {
        this.problem = problem;
        this.world = problem.world();
        this.grid = world.grid;
        this.group = group;
        this.way = way;
        this.own = group.ways().get(way);
        this.ground = new AllRoads(world, own.passage(), own.roadUnits(), group.home());
        for (var sink : group.sinks()) {
            int node = ground.node(sink.place());
            if (node >= 0) {
                sinksAt.computeIfAbsent(node, n -> new ArrayList<>()).add(sink);
            }
        }
    }

    /**
     * What a pricing found.
     *
     * @param waves those that gain, by slot of departure
     * @param bestProfit no wave gains more for one person; at least 0
     */
    public record Priced(List<Wave> waves, double bestProfit) {}

    /** Waves that gain more than {@code least} a person. */
    public Priced price(Prices prices, double least) {
        if (sinksAt.isEmpty()) {
            return new Priced(List.of(), 0);
        }
        var field = sweep(prices);
        double member = prices.of(Limit.GROUP, group.index());
        var waves = new ArrayList<Wave>();
        double best = 0;
        int home = ground.node(group.home());
        for (int tick = 0; tick < grid.ticks(); tick += grid.ticksPerSlot()) {
            double profit = field.value(tick, home) - member;
            best = Math.max(best, profit);
            if (profit > least) {
                waves.add(trace(field, tick, home));
            }
        }
        return new Priced(waves, best);
    }

    private Field sweep(Prices prices) {
        int ticks = grid.ticks();
        var passage = own.passage();
        var fares = ground.fares(prices);
        var field = new Field(ticks, ground.nodes());
        Map<Kind.Sink, SinkCosts> costs = new HashMap<>();
        group.sinks().forEach(s -> costs.put(s, new SinkCosts(problem, prices, group.index(), s, passage.spread)));
        for (int t = ticks; t >= 0; t--) {
            for (int node = 0; node < ground.nodes(); node++) {
                arrive(costs, field, t, node);
                if (t == ticks) {
                    continue;
                }
                double later = field.value(t + 1, node);
                if (later != Field.UNREACHED && ground.mayWait(node, t)) {
                    field.offer(t, node, later, Codes.WAIT);
                }
                for (int road : ground.from(node)) {
                    int then = ground.arrival(road, t);
                    if (then >= 0) {
                        field.offer(t, node, field.value(then, ground.end(road)) - fares.of(road, t), road);
                    }
                }
            }
        }
        return field;
    }

    private void arrive(Map<Kind.Sink, SinkCosts> costs, Field field, int t, int node) {
        var sinks = sinksAt.getOrDefault(node, List.of());
        for (int s = 0; s < sinks.size(); s++) {
            var sink = sinks.get(s);
            int end = t + endTicks(sink);
            if (end + own.passage().spread <= grid.ticks() && mayArrive(sink, t, end)) {
                double worth = Worths.ofPerson(problem, group.index(), end + own.passage().spread);
                field.offer(t, node, worth - Objects.requireNonNull(costs.get(sink)).at(t), Codes.LOAD + s);
            }
        }
    }

    private boolean mayArrive(Kind.Sink sink, int from, int to) {
        if (!sink.isCrossing()) {
            return true;
        }
        var hours = world.open(world.scenario.network().crossings().get(sink.crossing()).peopleHours());
        return own.passage().mayBeServed(sink.place(), hours, from, to);
    }

    private int endTicks(Kind.Sink sink) {
        return sink.isCrossing() ? world.processingTicks(sink.crossing()) : 0;
    }

    private Wave trace(Field field, int start, int home) {
        var roads = new ArrayList<Integer>();
        var enters = new ArrayList<Integer>();
        int tick = start;
        int node = home;
        while (true) {
            int by = field.parent(tick, node);
            if (by == Codes.WAIT) {
                tick++;
            } else if (by >= Codes.LOAD) {
                var sink = sinksAt.getOrDefault(node, List.of()).get(by - Codes.LOAD);
                return new Wave(
                        group, way, sink, roads.stream().mapToInt(Integer::intValue).toArray(),
                        enters.stream().mapToInt(Integer::intValue).toArray(), start, tick, tick + endTicks(sink));
            } else {
                roads.add(by);
                enters.add(tick);
                tick += own.passage().ticks(by);
                node = ground.end(by);
            }
        }
    }
}
