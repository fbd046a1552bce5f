package org.respite.checker.bound;

import java.util.Arrays;

/**
 * What the rounds of one fleet can gain at most at given prices: the best drop of each day of the horizon, for every
 * vehicle, as often as it can drop in it (Desrosiers and Lübbecke 2005 on bounds from prices). Not known to it: the range
 * of a round, whole loads, and that places lie apart for vehicles that drop at several.
 */
final class FleetBound {

    private static final int DAY_SECONDS = 86_400;

    private final FleetScene own;
    private final Scene scene;
    private final Duals duals;
    private final Tariff tariff;
    private final Duties duties;
    private final Rounds rounds;
    private final int part;
    private final double[] best;
    private double largest;

    FleetBound(FleetScene own, Duals duals) {
        this.own = own;
        this.scene = own.scene;
        this.duals = duals;
        tariff = new Tariff(own, duals);
        duties = new Duties(own, duals);
        rounds = new Rounds(own, tariff);
        part = Math.max(1, DAY_SECONDS / scene.ticks.seconds());
        best = new double[scene.ticks.count() / part + 1];
    }

    /**
     * What all vehicles of the fleet gain at most.
     *
     * @param error by which rounding can have made the gain too low
     * @param arcs of the time-expanded network that were looked at
     */
    record Gain(double gain, double error, long arcs) {

        static final Gain NONE = new Gain(0, 0, 0);
    }

    static Gain of(FleetScene own, Duals duals) {
        return own.kinds.isEmpty() || own.fleet.count() == 0 || own.longest == 0 ? Gain.NONE : new FleetBound(own, duals).gain();
    }

    private Gain gain() {
        var home = rounds.home();
        var out = rounds.out();
        largest = Math.max(tariff.largest(), out.largest());
        for (var kind : own.kinds) {
            drops(kind, laden(kind, out), home);
        }
        double rounds = (double) own.fleet.count() * own.mostRounds(part);
        double error = duals.error(largest) * best.length;
        return new Gain(Arrays.stream(best).sum() * rounds, error * rounds, this.rounds.arcs());
    }

    /** Ways with a load of a kind, all its inspections passed. */
    private Labels laden(Kind kind, Labels out) {
        var labels = rounds.labels();
        for (var source : kind.sources()) {
            int at = own.position[source.place()];
            for (int t = 0; at >= 0 && t + own.loading <= scene.ticks.count(); t++) {
                if (out.first(t, at) != Labels.NONE && own.mayLoad(source, t)) {
                    pass(out, labels, at, t, own.loading, tariff.load(kind, source, t));
                }
            }
        }
        rounds.drive(labels);
        for (int inspection : kind.inspections()) {
            labels = rounds.drive(inspected(labels, inspection));
        }
        largest = Math.max(largest, labels.largest());
        return labels;
    }

    private Labels inspected(Labels before, int inspection) {
        var labels = rounds.labels();
        int at = own.position[scene.numberOf(scene.scenario.network().inspections().get(inspection).place())];
        int took = own.inspecting(inspection);
        for (int t = 0; at >= 0 && t + took <= scene.ticks.count(); t++) {
            if (before.first(t, at) != Labels.NONE && own.mayInspect(inspection, t)) {
                pass(before, labels, at, t, took, tariff.inspection(inspection, t));
            }
        }
        largest = Math.max(largest, before.largest());
        return labels;
    }

    private static void pass(Labels from, Labels to, int at, int t, int took, double cost) {
        for (int label = from.first(t, at); label != Labels.NONE; label = from.next(label)) {
            to.offer(t + took, at, from.value(label) - cost, from.start(label));
        }
    }

    private void drops(Kind kind, Labels laden, Rounds.Home home) {
        for (var sink : kind.sinks()) {
            int at = own.position[sink.place()];
            int took = own.dropping(kind, sink);
            for (int t = 0; at >= 0 && t + took <= scene.ticks.count(); t++) {
                if (laden.first(t, at) != Labels.NONE && own.mayDrop(kind, sink, t)) {
                    drop(kind, sink, t, at, laden, home.value(t + took, at), home.earliest(t + took, at));
                }
            }
        }
    }

    private void drop(Kind kind, Kind.Sink sink, int t, int at, Labels laden, double homeward, int earliest) {
        double gain = tariff.drop(kind, sink, t) - duties.cost(kind, sink, t);
        largest = Math.max(largest, Math.abs(gain));
        if (homeward == Sweep.UNREACHED) {
            return;
        }
        largest = Math.max(largest, Math.abs(homeward));
        for (int label = laden.first(t, at); label != Labels.NONE; label = laden.next(label)) {
            if (earliest + own.access.spread - laden.start(label) <= own.longest) {
                best[t / part] = Math.max(best[t / part], laden.value(label) + gain + homeward);
            }
        }
    }
}
