package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.List;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Trip;

/** Reads a trip from the parents that the sweeps left. */
final class TripTrace {

    /** A way and when it is entered. */
    private record Driven(int way, int tick) {}

    private final FleetModel fleet;
    private final Ground ground;
    private final Services services;
    private final TripCosts costs;
    private final OutwardSweep out;
    private final HomeSweep home;
    private final ArrayList<Integer> roads = new ArrayList<>();
    private final ArrayList<Integer> enters = new ArrayList<>();

    TripTrace(Terrain terrain, TripCosts costs, OutwardSweep out, HomeSweep home) {
        this.fleet = terrain.fleet();
        this.ground = terrain.ground();
        this.services = terrain.services();
        this.costs = costs;
        this.out = out;
        this.home = home;
    }

    /** @param label of the last stage, from which the drop begins */
    Trip trace(int kindIndex, Kind.Sink sink, int dropTick, int label) {
        var kind = fleet.kinds().get(kindIndex);
        int[] inspectionTicks = new int[kind.inspections().size()];
        int stage = kind.inspections().size();
        int tick = dropTick;
        int node = ground.node(sink.place());
        int loadTick = -1;
        int laden = 0;
        Kind.Source source = null;
        var driven = new ArrayList<Driven>();
        int at = label;
        while (true) {
            var labels = source == null ? out.stage(kindIndex, stage) : out.empty();
            int by = labels.code(at);
            int which = labels.which(at);
            if (by == Codes.START) {
                break;
            } else if (by == Codes.WAIT) {
                tick--;
            } else if (by == Codes.INSPECT) {
                stage--;
                tick -= services.inspectionTicks(kind.inspections().get(stage));
                inspectionTicks[stage] = tick;
            } else if (by < Codes.PAUSE) {
                tick -= Codes.PAUSE - by;
            } else if (by >= Codes.LOAD) {
                source = kind.sources().get(by - Codes.LOAD);
                tick -= fleet.loading();
                loadTick = tick;
                laden = driven.size();
            } else {
                tick = ground.entry(by, tick);
                node = ground.start(by);
                driven.add(new Driven(by, tick));
            }
            at = labels.label(tick, node, which);
        }
        if (source == null) {
            throw new IllegalStateException("a trip without a load");
        }
        var outward = driven.reversed();
        drive(outward.subList(0, outward.size() - laden));
        int loaded = roads.size();
        drive(outward.subList(outward.size() - laden, outward.size()));
        int dropped = roads.size();
        int end = traceHome(dropTick + costs.dropTicks(kind, sink), ground.node(sink.place()));
        return new Trip(
                fleet, kind, source, sink, ints(roads), ints(enters), loaded, dropped, loadTick, inspectionTicks, dropTick,
                tick, end);
    }

    private void drive(List<Driven> ways) {
        ways.forEach(way -> ground.drive(way.way(), way.tick(), roads, enters));
    }

    private int traceHome(int from, int start) {
        int tick = from;
        int node = start;
        while (true) {
            int by = home.field().parent(tick, node);
            if (by == Codes.START) {
                return tick;
            } else if (by == Codes.WAIT) {
                tick++;
            } else if (by < Codes.PAUSE) {
                tick += Codes.PAUSE - by;
            } else {
                ground.drive(by, tick, roads, enters);
                tick = ground.arrival(by, tick);
                node = ground.end(by);
            }
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
