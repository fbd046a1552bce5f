package org.respite.checker.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.proof.Counted;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.PeopleGroup;

/**
 * What the best way on their own gains one person of a group at given prices: backward over places and ticks from all
 * places where the group may arrive.
 */
final class WalkBound {

    private final Scene scene;
    private final Duals duals;
    private final int number;
    private final PeopleGroup group;
    private final Mode mode;
    private final Access access;
    private final Map<Integer, List<Kind.Sink>> sinks = new HashMap<>();
    private final double roadUnits;
    private final int[] places;
    private final int[] position;
    private long arcs;
    private double largest;

    WalkBound(Scene scene, Openings openings, Duals duals, int number, Mode mode) {
        this.scene = scene;
        this.duals = duals;
        this.number = number;
        this.mode = mode;
        group = scene.scenario.people().groups().get(number);
        access = new Access(scene, openings, mode, scene.ticks.perSlot(), 0);
        roadUnits = scene.world.profile(mode).unitsPerPerson();
        places = access.placesFrom(scene.numberOf(group.home())).stream().toArray();
        position = new int[scene.places.size()];
        Arrays.fill(position, -1);
        for (int i = 0; i < places.length; i++) {
            position[places[i]] = i;
        }
        for (var sink : Kinds.sinks(scene, group)) {
            if (position[sink.place()] >= 0) {
                sinks.computeIfAbsent(position[sink.place()], p -> new ArrayList<>()).add(sink);
            }
        }
    }

    /** Of one person; the group has as many as may go. */
    FleetBound.Gain gain() {
        if (sinks.isEmpty() || !mode.isOnTheirOwn()) {
            return FleetBound.Gain.NONE;
        }
        var ticks = scene.ticks;
        double[] value = sweep();
        int home = position[scene.numberOf(group.home())];
        double best = 0;
        for (int t = 0; t < ticks.count(); t += ticks.perSlot()) {
            best = Math.max(best, value[t * places.length + home] - duals.group[number]);
        }
        double error = duals.error(Math.max(largest, duals.group[number]));
        return new FleetBound.Gain(best, error, arcs);
    }

    private double[] sweep() {
        int count = scene.ticks.count();
        int[][] roads = Sweep.roadsFrom(scene, access, position, places.length);
        double[] value = Sweep.unreached(count, places.length);
        for (int t = count; t >= 0; t--) {
            for (int at = 0; at < places.length; at++) {
                int node = t * places.length + at;
                for (var sink : sinks.getOrDefault(at, List.of())) {
                    value[node] = Math.max(value[node], arrive(sink, t));
                }
                if (t < count && access.mayWait(places[at], t)) {
                    arcs++;
                    value[node] = Math.max(value[node], value[node + places.length]);
                }
                for (int road : roads[at]) {
                    if (t < count && access.mayEnter(road, t)) {
                        arcs++;
                        int then = (t + access.took[road]) * places.length + position[scene.roadTo[road]];
                        double cost = roadUnits * duals.beginning(Counted.ROAD, road, t, access.spread);
                        value[node] = Math.max(value[node], value[then] - cost);
                    }
                }
                if (value[node] != Sweep.UNREACHED) {
                    largest = Math.max(largest, Math.abs(value[node]));
                }
            }
        }
        return value;
    }

    private double arrive(Kind.Sink sink, int t) {
        var ticks = scene.ticks;
        int end = t;
        if (sink.isCrossing()) {
            var crossing = scene.crossings.get(sink.crossing());
            end = t + ticks.holding(crossing.processing());
            if (!access.mayBeServed(sink.place(), crossing.peopleHours(), t, end)) {
                return Sweep.UNREACHED;
            }
        }
        if (end + access.spread > ticks.count()) {
            return Sweep.UNREACHED;
        }
        double worth = group.weight() * scene.decay((double) (end + access.spread) * ticks.seconds());
        return worth - Tariff.arrival(scene, duals, number, sink, t, access.spread);
    }
}
