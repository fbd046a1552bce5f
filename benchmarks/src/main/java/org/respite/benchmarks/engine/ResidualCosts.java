package org.respite.benchmarks.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.Exits;

/**
 * What one more unit at a node would cost, when a flow of least cost is given: the cheapest end that it reaches where there is room, or
 * by displacing others. Only ends cost, so each node is visited once, from the cheapest end on.
 */
final class ResidualCosts {

    private record End(int node, double cost) {}

    private final ExpandedNetwork net;
    private final Exits exits;
    private final int[] use;
    private final int[] capacity;
    private final int[] waiting;
    private final int[][] into;
    private final List<End> ends = new ArrayList<>();
    private final double[] potential;

    /** @param waiting by node: who waits there for the next node of its place */
    ResidualCosts(ExpandedNetwork net, Exits exits, int[] use, int[] capacity, int[] waiting) {
        this.net = net;
        this.exits = exits;
        this.use = use;
        this.capacity = capacity;
        this.waiting = waiting;
        this.potential = new double[net.nodes()];
        int[] count = new int[net.nodes()];
        for (int a = 0; a < net.arcs(); a++) {
            if (exits.leadsOn(a)) {
                count[net.head[a]]++;
            } else if (exits.leadsOut(a) && use[a] < capacity[a]) {
                addEnd(net.tail[a], net.arrival[a]);
            }
        }
        into = new int[net.nodes()][];
        Arrays.setAll(into, n -> new int[count[n]]);
        for (int a = 0; a < net.arcs(); a++) {
            if (exits.leadsOn(a)) {
                into[net.head[a]][--count[net.head[a]]] = a;
            }
        }
    }

    /** A way to end at the node. */
    void addEnd(int node, double cost) {
        ends.add(new End(node, cost));
    }

    /** By node; {@code most} where no end is reached. */
    double[] potentials(double most) {
        Arrays.fill(potential, Double.POSITIVE_INFINITY);
        ends.sort(Comparator.comparingDouble(End::cost));
        var queue = new ArrayDeque<Integer>();
        for (var end : ends) {
            reach(end.node, end.cost, queue);
            while (!queue.isEmpty()) {
                spread(queue.remove(), end.cost, queue);
            }
        }
        return Arrays.stream(potential).map(p -> Math.min(p, most)).toArray();
    }

    /** From where the node is reached. */
    private void spread(int node, double cost, ArrayDeque<Integer> queue) {
        if (node > 0 && net.place[node - 1] == net.place[node]) {
            reach(node - 1, cost, queue);
        }
        if (waiting[node] > 0) {
            reach(node + 1, cost, queue);
        }
        for (int arc : into[node]) {
            if (use[arc] < capacity[arc]) {
                reach(net.tail[arc], cost, queue);
            }
        }
        for (int arc = net.firstArc[node]; arc < net.firstArc[node + 1]; arc++) {
            if (use[arc] > 0 && exits.leadsOn(arc)) {
                reach(net.head[arc], cost, queue);
            }
        }
    }

    private void reach(int node, double cost, ArrayDeque<Integer> queue) {
        if (cost < potential[node]) {
            potential[node] = cost;
            queue.add(node);
        }
    }
}
