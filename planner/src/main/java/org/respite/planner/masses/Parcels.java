package org.respite.planner.masses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.respite.planner.network.Grid;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Wave;

/**
 * Takes a flow apart into waves (Ford and Fulkerson 1962): node by node in the order of time, who came first goes on first.
 */
final class Parcels {


    /**
     * Bundles of a member somewhere on their way, with the arcs that brought them, the last first.
     *
     * @param number in the order of making
     * @param from slot from which on they can go on
     */
    private record Part(int number, int from, int member, int bundles, @Nullable Step last) {}

    private record Step(int arc, @Nullable Step before) {}

    private final Problem problem;
    private final CommodityNetwork network;
    private final Map<Integer, PriorityQueue<Part>> at = new HashMap<>();
    private int parts;
    private final List<Parcel> parcels = new ArrayList<>();

    private Parcels(Problem problem, CommodityNetwork network) {
        this.problem = problem;
        this.network = network;
    }

    static List<Parcel> of(Problem problem, CommodityNetwork network, PeopleFlow flow, int[] bundlesOf) {
        return new Parcels(problem, network).split(flow, bundlesOf);
    }

    private List<Parcel> split(PeopleFlow flow, int[] bundlesOf) {
        var net = network.net();
        for (int m = 0; m < bundlesOf.length; m++) {
            if (bundlesOf[m] > 0) {
                waiting(network.commodity().members().get(m).home()).add(new Part(parts++, 0, m, bundlesOf[m], null));
            }
        }
        for (int node : network.nodesInOrder()) {
            for (int arc = net.firstArc[node]; arc < net.firstArc[node + 1]; arc++) {
                for (int left = flow.use()[arc]; left > 0; ) {
                    var part = waiting(net.place[node]).remove();
                    if (part.from() > net.slot[node]) {
                        throw new IllegalStateException("nobody is at place " + net.place[node] + " in slot " + net.slot[node]);
                    }
                    int going = Math.min(left, part.bundles());
                    go(part, going, arc);
                    left -= going;
                    if (part.bundles() > going) {
                        waiting(net.place[node]).add(new Part(
                                part.number(), part.from(), part.member(), part.bundles() - going, part.last()));
                    }
                }
            }
        }
        return parcels;
    }

    private PriorityQueue<Part> waiting(int place) {
        return at.computeIfAbsent(place, p -> new PriorityQueue<>(
                Comparator.comparingInt(Part::from).thenComparingInt(Part::number)));
    }

    private void go(Part part, int bundles, int arc) {
        if (network.isOut(arc)) {
            parcels.add(new Parcel(wave(part, network.net().place[network.net().tail[arc]]), (long) bundles * network.commodity().bundle()));
        } else {
            int to = problem.world().roadTo[network.road(arc)];
            waiting(to).add(new Part(
                    parts++, network.net().arrival[arc], part.member(), bundles, new Step(arc, part.last())));
        }
    }

    /** They leave home at the beginning of the slot in which they enter their first road, and wait there so long. */
    private Wave wave(Part part, int sink) {
        var arcs = new ArrayList<Integer>();
        for (var step = part.last(); step != null; step = step.before()) {
            arcs.addFirst(step.arc());
        }
        int[] roads = arcs.stream().mapToInt(network::road).toArray();
        int[] enters = arcs.stream().mapToInt(network::enter).toArray();
        Grid grid = problem.world().grid;
        int arrive = enters[enters.length - 1] + network.commodity().passage().ticks(roads[roads.length - 1]);
        var member = network.commodity().members().get(part.member());
        return new Wave(
                problem.groups().get(member.group()), member.way(), new Kind.Sink(sink, -1), roads, enters,
                grid.slotOf(enters[0]) * grid.ticksPerSlot(), arrive, arrive);
    }
}
