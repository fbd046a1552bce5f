package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;

/**
 * The most that a vehicle laden with one kind can still gain from each place and tick, stage by stage of its inspections:
 * a sweep backward in time that knows no longest duty, so it never says too little. Where what was gained before and this
 * are nothing together, the search for trips need not go on (Dumitrescu and Boland 2003).
 */
final class Onward {

    private final FleetModel fleet;
    private final Ground ground;
    private final Services services;
    private final Pauses pauses;
    private final TripCosts costs;
    private final int ticks;
    private final int nodes;
    private final List<double[]> stages = new ArrayList<>();

    Onward(Terrain terrain, TripCosts costs) {
        this.fleet = terrain.fleet();
        this.ground = terrain.ground();
        this.services = terrain.services();
        this.pauses = terrain.pauses();
        this.costs = costs;
        this.ticks = terrain.ticks();
        this.nodes = ground.nodes();
    }

    /** Sweeps back from the drops of a kind. */
    Onward from(Kind kind, List<DropGains> gains, Field home) {
        double[] next = unreached();
        for (int s = 0; s < gains.size(); s++) {
            dropped(kind, kind.sinks().get(s), gains.get(s), home, next);
        }
        move(next);
        stages.add(next);
        for (int inspection : kind.inspections().reversed()) {
            next = inspected(inspection, next);
            move(next);
            stages.addFirst(next);
        }
        return this;
    }

    /** Sweeps back, empty, from the loading of any of the kinds. */
    Onward from(List<Kind> kinds, List<Onward> laden) {
        double[] empty = unreached();
        for (int k = 0; k < kinds.size(); k++) {
            for (var source : kinds.get(k).sources()) {
                loaded(kinds.get(k), source, laden.get(k).stage(0), empty);
            }
        }
        move(empty);
        stages.add(empty);
        return this;
    }

    /** What can be gained, by {@code tick × places + place}. */
    double[] stage(int stage) {
        return stages.get(stage);
    }

    private double[] unreached() {
        double[] most = new double[(ticks + 1) * nodes];
        Arrays.fill(most, Field.UNREACHED);
        return most;
    }

    private void dropped(Kind kind, Kind.Sink sink, DropGains gains, Field home, double[] most) {
        int node = ground.node(sink.place());
        if (node < 0) {
            return;
        }
        int took = costs.dropTicks(kind, sink);
        services.drops(kind, sink).stream().forEach(t -> {
            int at = t * nodes + node;
            most[at] = Math.max(most[at], home.value(t + took, node) + gains.at(t) - costs.patience(took));
        });
    }

    private double[] inspected(int inspection, double[] after) {
        double[] before = unreached();
        int node = ground.node(services.inspectionPlace(inspection));
        int took = services.inspectionTicks(inspection);
        if (node >= 0) {
            services.inspections(inspection).stream().forEach(t -> before[t * nodes + node] =
                    after[(t + took) * nodes + node] - costs.inspectionCost(inspection, t) - costs.patience(took));
        }
        return before;
    }

    private void loaded(Kind kind, Kind.Source source, double[] laden, double[] empty) {
        int node = ground.node(source.place());
        int took = fleet.loading();
        if (node >= 0) {
            services.loads(source).stream().forEach(t -> {
                int at = t * nodes + node;
                double then = laden[at + took * nodes];
                empty[at] = Math.max(empty[at], then - costs.loadCost(kind, source, t) - costs.patience(took));
            });
        }
    }

    private void move(double[] most) {
        for (int t = ticks - 1; t >= 0; t--) {
            for (int node = 0; node < nodes; node++) {
                int at = t * nodes + node;
                if (pauses.areAt(node)) {
                    pauses.from(node, t, took ->
                            most[at] = Math.max(most[at], most[at + took * nodes] - costs.patience(took)));
                }
                double best = most[at];
                if (ground.mayWait(node, t)) {
                    best = Math.max(best, most[at + nodes] - costs.patience(1));
                }
                for (int way : ground.from(node)) {
                    int then = ground.arrival(way, t);
                    if (then >= 0) {
                        double gain = most[then * nodes + ground.end(way)];
                        if (gain > best) {
                            best = Math.max(best, gain - costs.wayCost(way, t) - costs.patience(then - t));
                        }
                    }
                }
                most[at] = best;
            }
        }
    }
}
