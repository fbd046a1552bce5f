package org.respite.checker.bound;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;

/**
 * Ways of one fleet on the time-expanded network (Ford and Fulkerson 1958), forward with labels of value and start.
 * Vehicles wait where movements may wait; and wherever the fleet could drop something, a vehicle may stay as long as that
 * takes without dropping: so every part of a round with several drops is itself such a way.
 */
final class Rounds {

    private final FleetScene own;
    private final Tariff tariff;
    private final int ticks;
    private final int spread;
    /** By position: whether a movement may wait at a tick. */
    private final BitSet[] mayWait;
    /** By position: how long drops take there that a passing vehicle may watch, and when they may begin. */
    private final Pause[][] pauses;
    private long arcs;

    private record Pause(int took, BitSet begin) {}

    Rounds(FleetScene own, Tariff tariff) {
        this.own = own;
        this.tariff = tariff;
        ticks = own.scene.ticks.count();
        spread = own.access.spread;
        mayWait = new BitSet[own.places.length];
        pauses = new Pause[own.places.length][];
        for (int i = 0; i < own.places.length; i++) {
            mayWait[i] = new BitSet();
            for (int t = 0; t < ticks; t++) {
                mayWait[i].set(t, own.access.mayWait(own.places[i], t));
            }
            pauses[i] = own.access.isForWaiting(own.places[i]) ? new Pause[0] : pausesAt(own.places[i]);
        }
    }

    /** Arcs of the time-expanded network that were looked at. */
    long arcs() {
        return arcs;
    }

    Labels labels() {
        return new Labels(ticks, own.places.length);
    }

    /** Empty, out from the base. */
    Labels out() {
        var labels = labels();
        int base = own.position[own.base];
        for (int t = 0; t < ticks; t += own.scene.ticks.perSlot()) {
            labels.offer(t, base, tariff.start(t), t);
        }
        return drive(labels);
    }

    /** Lets vehicles go on from where they are. */
    Labels drive(Labels labels) {
        for (int t = 0; t < ticks; t++) {
            for (int at = 0; at < own.places.length; at++) {
                if (labels.first(t, at) != Labels.NONE) {
                    goOn(labels, t, at);
                }
            }
        }
        return labels;
    }

    private void goOn(Labels labels, int t, int at) {
        if (mayWait[at].get(t)) {
            take(labels, t, at, 1, at, 0);
        }
        for (var pause : pauses[at]) {
            if (pause.begin().get(t)) {
                take(labels, t, at, pause.took(), at, 0);
            }
        }
        for (int road : own.roads[at]) {
            if (own.access.mayEnter(road, t)) {
                take(labels, t, at, own.access.took[road], own.position[own.scene.roadTo[road]], tariff.road(road, t));
            }
        }
    }

    private void take(Labels labels, int t, int at, int took, int to, double cost) {
        arcs++;
        for (int label = labels.first(t, at); label != Labels.NONE; label = labels.next(label)) {
            if (t + spread - labels.start(label) <= own.longest) {
                labels.offer(t + took, to, labels.value(label) - cost, labels.start(label));
            }
        }
    }

    /** The ways home, empty, from every place and tick. */
    Home home() {
        int places = own.places.length;
        double[] value = Sweep.unreached(ticks, places);
        int[] earliest = new int[value.length];
        Arrays.fill(earliest, Access.NO_WAY);
        for (int t = ticks; t >= 0; t--) {
            if (t + spread <= ticks) {
                value[t * places + own.position[own.base]] = -tariff.end(t);
                earliest[t * places + own.position[own.base]] = t;
            }
            for (int at = 0; at < places && t < ticks; at++) {
                int node = t * places + at;
                if (mayWait[at].get(t)) {
                    keep(value, earliest, node, node + places, 0);
                }
                for (var pause : pauses[at]) {
                    if (pause.begin().get(t)) {
                        keep(value, earliest, node, node + pause.took() * places, 0);
                    }
                }
                for (int road : own.roads[at]) {
                    if (own.access.mayEnter(road, t)) {
                        int then = (t + own.access.took[road]) * places + own.position[own.scene.roadTo[road]];
                        keep(value, earliest, node, then, tariff.road(road, t));
                    }
                }
            }
        }
        return new Home(places, value, earliest);
    }

    private void keep(double[] value, int[] earliest, int node, int then, double cost) {
        arcs++;
        value[node] = Math.max(value[node], value[then] - cost);
        earliest[node] = Math.min(earliest[node], earliest[then]);
    }

    /** What the way home gains at most (never more than 0), and how early a vehicle can be there. */
    record Home(int places, double[] value, int[] earliest) {

        double value(int tick, int at) {
            return value[tick * places + at];
        }

        int earliest(int tick, int at) {
            return earliest[tick * places + at];
        }
    }

    private Pause[] pausesAt(int place) {
        var pauses = new HashSet<Pause>();
        for (var kind : own.kinds) {
            for (var sink : kind.sinks()) {
                int took = own.dropping(kind, sink);
                if (sink.place() == place && took > 0) {
                    var begin = new BitSet();
                    for (int t = 0; t + took <= ticks; t++) {
                        begin.set(t, own.mayDrop(kind, sink, t));
                    }
                    pauses.add(new Pause(took, begin));
                }
            }
        }
        return pauses.toArray(Pause[]::new);
    }
}
