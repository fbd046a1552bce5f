package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.List;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;

/**
 * From all starts outward, forward in time over (place, tick): empty, then laden with each kind, stage by stage of its
 * inspections. Only labels are followed that may still gain something and be back within the longest duty.
 */
final class OutwardSweep {

    private final FleetModel fleet;
    private final Ground ground;
    private final Services services;
    private final Pauses pauses;
    private final TripCosts costs;
    private final EarliestHome earliestHome;
    private final int ticks;
    private final StartLabels empty;
    private final double[] onwardEmpty;
    private final List<List<StartLabels>> laden = new ArrayList<>();

    /**
     * Sweeps.
     *
     * @param onwardEmpty what can still be gained by an empty vehicle
     * @param onward by one laden with each kind
     */
    OutwardSweep(Terrain terrain, TripCosts costs, Onward onwardEmpty, List<Onward> onward) {
        this.fleet = terrain.fleet();
        this.ground = terrain.ground();
        this.services = terrain.services();
        this.pauses = terrain.pauses();
        this.earliestHome = terrain.earliestHome();
        this.costs = costs;
        this.ticks = terrain.ticks();
        this.onwardEmpty = onwardEmpty.stage(0);
        empty = new StartLabels(ticks, ground.nodes());
        for (int t = 0; t < ticks; t += terrain.grid().ticksPerSlot()) {
            empty.offer(t, terrain.base(), costs.startGain(t), t, Codes.START, 0);
        }
        move(empty, this.onwardEmpty);
        for (int k = 0; k < fleet.kinds().size(); k++) {
            laden.add(stages(fleet.kinds().get(k), onward.get(k)));
        }
    }

    StartLabels empty() {
        return empty;
    }

    StartLabels stage(int kind, int stage) {
        return laden.get(kind).get(stage);
    }

    StartLabels lastStage(int kind) {
        return laden.get(kind).getLast();
    }

    private List<StartLabels> stages(Kind kind, Onward onward) {
        var stages = new ArrayList<StartLabels>();
        var labels = loaded(kind);
        move(labels, onward.stage(0));
        stages.add(labels);
        for (int s = 0; s < kind.inspections().size(); s++) {
            labels = inspected(labels, onward.stage(s), kind.inspections().get(s));
            move(labels, onward.stage(s + 1));
            stages.add(labels);
        }
        return stages;
    }

    private StartLabels loaded(Kind kind) {
        var loaded = new StartLabels(ticks, ground.nodes());
        for (int s = 0; s < kind.sources().size(); s++) {
            var source = kind.sources().get(s);
            int node = ground.node(source.place());
            int code = Codes.LOAD + s;
            if (node >= 0) {
                services.loads(source).stream().forEach(t -> serve(
                        empty, onwardEmpty, loaded, t, node, fleet.loading(), costs.loadCost(kind, source, t), code));
            }
        }
        return loaded;
    }

    private StartLabels inspected(StartLabels before, double[] onward, int inspection) {
        var after = new StartLabels(ticks, ground.nodes());
        int node = ground.node(services.inspectionPlace(inspection));
        int took = services.inspectionTicks(inspection);
        if (node >= 0) {
            services.inspections(inspection).stream().forEach(t -> serve(
                    before, onward, after, t, node, took, costs.inspectionCost(inspection, t), Codes.INSPECT));
        }
        return after;
    }

    private void serve(
            StartLabels before, double[] onward, StartLabels after, int t, int node, int took, double cost, int code) {
        for (int which = 0; which < StartLabels.PER_NODE; which++) {
            int label = before.label(t, node, which);
            if (mayGoOn(before, onward, t, node, label)) {
                double value = before.value(label) - cost - costs.patience(took);
                after.offer(t + took, node, value, before.start(label), code, which);
            }
        }
    }

    private boolean mayGoOn(StartLabels labels, double[] onward, int t, int node, int label) {
        return labels.isReached(label)
                && labels.value(label) + onward[t * ground.nodes() + node] > 0
                && earliestHome.from(t, node) + fleet.passage().spread - labels.start(label) <= fleet.longest();
    }

    private void move(StartLabels labels, double[] onward) {
        for (int t = 0; t < ticks; t++) {
            for (int node = 0; node < ground.nodes(); node++) {
                for (int which = 0; which < StartLabels.PER_NODE; which++) {
                    if (mayGoOn(labels, onward, t, node, labels.label(t, node, which))) {
                        move(labels, t, node, which);
                    }
                }
            }
        }
    }

    private void move(StartLabels labels, int t, int node, int which) {
        int label = labels.label(t, node, which);
        double value = labels.value(label);
        int start = labels.start(label);
        if (ground.mayWait(node, t)) {
            labels.offer(t + 1, node, value - costs.patience(1), start, Codes.WAIT, which);
        }
        if (pauses.areAt(node)) {
            pauses.from(node, t, took ->
                    labels.offer(t + took, node, value - costs.patience(took), start, Codes.PAUSE - took, which));
        }
        for (int way : ground.from(node)) {
            int then = ground.arrival(way, t);
            if (then >= 0) {
                double left = value - costs.wayCost(way, t) - costs.patience(then - t);
                labels.offer(then, ground.end(way), left, start, way, which);
            }
        }
    }
}
