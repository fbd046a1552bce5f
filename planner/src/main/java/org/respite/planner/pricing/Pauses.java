package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;

/**
 * Where a vehicle of a fleet may pause although movements may not wait there: as long as it could drop something. Parts of
 * a round with several drops pause so, where the round drops something else. For the relaxation alone: no plan has a trip
 * that pauses without dropping.
 */
final class Pauses {

    /** Pauses of one length at one place. */
    private record Pause(int took, BitSet begin) {}

    /** Takes the length of a pause. */
    @FunctionalInterface
    interface Take {
        void pause(int took);
    }

    private final List<List<Pause>> byNode = new ArrayList<>();

    Pauses(World world, FleetModel fleet, Ground ground, Services services) {
        for (int node = 0; node < ground.nodes(); node++) {
            int place = ground.place(node);
            byNode.add(world.isWaitingPlace(place) ? List.of() : at(world, fleet, place, services));
        }
    }

    private Pauses(int nodes) {
        byNode.addAll(Collections.nCopies(nodes, List.of()));
    }

    /** No vehicle may pause. */
    static Pauses none(Ground ground) {
        return new Pauses(ground.nodes());
    }

    boolean areAnywhere() {
        return byNode.stream().anyMatch(pauses -> !pauses.isEmpty());
    }

    /** Whether any pause is possible at the node. */
    boolean areAt(int node) {
        return !byNode.get(node).isEmpty();
    }

    /** Tells each pause that may begin at the node and tick. */
    void from(int node, int tick, Take take) {
        for (var pause : byNode.get(node)) {
            if (pause.begin().get(tick)) {
                take.pause(pause.took());
            }
        }
    }

    private static List<Pause> at(World world, FleetModel fleet, int place, Services services) {
        var begins = new LinkedHashMap<Integer, BitSet>();
        for (var kind : fleet.kinds()) {
            for (var sink : kind.sinks()) {
                int took = fleet.dropTicks(world, kind, sink);
                if (sink.place() == place && took > 0) {
                    begins.computeIfAbsent(took, t -> new BitSet()).or(services.drops(kind, sink));
                }
            }
        }
        return begins.entrySet().stream().map(e -> new Pause(e.getKey(), e.getValue())).toList();
    }
}
