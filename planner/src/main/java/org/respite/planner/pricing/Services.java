package org.respite.planner.pricing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.respite.planner.network.OpenTicks;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;

/** At which ticks a fleet may load, be inspected and drop, whatever the prices. Each is asked once and kept. */
final class Services {

    private final World world;
    private final FleetModel fleet;
    private final Map<Kind.Source, BitSet> loads = new HashMap<>();
    private final Map<Integer, BitSet> inspections = new HashMap<>();
    private final Map<List<Object>, BitSet> drops = new HashMap<>();

    Services(World world, FleetModel fleet) {
        this.world = world;
        this.fleet = fleet;
    }

    /** Ticks at which loading may begin. */
    BitSet loads(Kind.Source source) {
        return loads.computeIfAbsent(source, key -> ticks(t -> mayLoad(source, t)));
    }

    /** Ticks at which an inspection may begin. */
    BitSet inspections(int inspection) {
        return inspections.computeIfAbsent(inspection, key -> ticks(t -> mayInspect(inspection, t)));
    }

    /** Ticks at which dropping may begin. */
    BitSet drops(Kind kind, Kind.Sink sink) {
        int took = fleet.dropTicks(world, kind, sink);
        return drops.computeIfAbsent(
                List.of(sink, kind.passengers(), took), key -> ticks(t -> mayDrop(kind, sink, t, t + took)));
    }

    int inspectionPlace(int inspection) {
        return world.indexOf(world.scenario.network().inspections().get(inspection).place());
    }

    int inspectionTicks(int inspection) {
        return world.grid.ticksFor(world.scenario.network().inspections().get(inspection).duration());
    }

    private BitSet ticks(IntPredicate may) {
        var ticks = new BitSet();
        for (int t = 0; t <= world.grid.ticks(); t++) {
            ticks.set(t, may.test(t));
        }
        return ticks;
    }

    private boolean mayLoad(Kind.Source source, int tick) {
        int end = tick + fleet.loading();
        if (end + fleet.passage().spread > world.grid.ticks()) {
            return false;
        }
        return switch (source.origin()) {
            case HOME -> tick >= world.firstTick;
            case INVENTORY -> fleet.passage().mayBeServed(source.place(), placeHours(source.place()), tick, end);
            case STOCK -> world.grid.moment(tick).second()
                            >= world.scenario.supply().stocks().get(source.index()).available().second()
                    && fleet.passage().mayBeServed(source.place(), placeHours(source.place()), tick, end);
        };
    }

    private boolean mayInspect(int inspection, int tick) {
        var open = world.open(world.scenario.network().inspections().get(inspection).hours());
        int end = tick + inspectionTicks(inspection);
        return end + fleet.passage().spread <= world.grid.ticks()
                && fleet.passage().mayBeServed(inspectionPlace(inspection), open, tick, end);
    }

    private boolean mayDrop(Kind kind, Kind.Sink sink, int tick, int end) {
        if (end > world.grid.ticks()) {
            return false;
        }
        if (!sink.isCrossing()) {
            return fleet.passage().mayBeServed(sink.place(), placeHours(sink.place()), tick, end);
        }
        var crossing = world.scenario.network().crossings().get(sink.crossing());
        var open = world.open(kind.passengers() ? crossing.peopleHours() : crossing.cargoHours());
        return fleet.passage().mayBeServed(sink.place(), open, tick, end);
    }

    private OpenTicks placeHours(int place) {
        return world.open(world.places.get(place).openingHours());
    }
}
