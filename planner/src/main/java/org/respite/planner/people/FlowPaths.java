package org.respite.planner.people;

import java.util.ArrayList;
import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Cuts a flow into ways from its origins to the exits (Ford and Fulkerson 1962). Which of those who start at a place takes
 * which of its ways changes neither the roads' use nor what the flow costs.
 */
public final class FlowPaths {

    private final ExpandedNetwork net;
    private final Exits exits;
    private final int[] left;
    /** By arc: the first arc at or after it that may still have units left. */
    private final int[] next;

    public FlowPaths(PeopleFlow flow, Exits exits) {
        net = flow.net();
        this.exits = exits;
        left = flow.use().clone();
        next = new int[left.length + 1];
        for (int arc = 0; arc < next.length; arc++) {
            next[arc] = arc;
        }
    }

    /** A way out, and how many units take it. */
    public record Way(int units, int[] arcs) {}

    /** Takes a way from the place out of the flow, with no more than so many units. */
    public Way take(int origin, int most) {
        var arcs = new ArrayList<Integer>();
        int units = most;
        int node = net.firstNode[origin];
        for (int place = origin; !exits.isExit(place); ) {
            int arc = used(net.firstArc[node]);
            if (arc >= net.firstArc[net.firstNode[place + 1]]) {
                throw new IllegalStateException("The flow ends at place " + place);
            }
            arcs.add(arc);
            units = Math.min(units, left[arc]);
            place = net.network.roads().get(net.road[arc]).to();
            node = net.head[arc];
        }
        return taken(units, arcs);
    }

    private Way taken(int units, List<Integer> arcs) {
        for (int arc : arcs) {
            left[arc] -= units;
        }
        return new Way(units, arcs.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The first arc at or after {@code from} that has units left; arcs of one place stand side by side in the order of time. */
    private int used(int from) {
        int arc = from;
        while (next[arc] != arc || (arc < left.length && left[arc] == 0)) {
            arc = next[arc] == arc ? arc + 1 : next[arc];
        }
        for (int behind = from; behind != arc; ) {
            int after = next[behind] == behind ? behind + 1 : next[behind];
            next[behind] = arc;
            behind = after;
        }
        return arc;
    }
}
