package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.IntConsumer;
import org.respite.planner.expanded.BackwardSweep;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * What it costs to bring a load from each depot and slot to each place, in roads' prices and in the worth that goods lose
 * on the way: sweeps from the last slot to the first, a few places at a time (Bellman 1957).
 */
final class DriveTable {

    private static final int AT_ONCE = 8;

    private final ExpandedNetwork net;
    private final double[] price;
    private final double lossPerSlot;
    private final BackwardSweep backward;
    private final int[] roadTo;
    private final double[] cost;
    private final int[] layerOf;

    /**
     * @param price by arc
     * @param lossPerSlot of a truck's load
     */
    DriveTable(ExpandedNetwork net, double[] price, double lossPerSlot) {
        this.net = net;
        this.price = price;
        this.lossPerSlot = lossPerSlot;
        backward = new BackwardSweep(net);
        roadTo = net.network.roads().stream().mapToInt(r -> r.to()).toArray();
        cost = new double[net.nodes() * AT_ONCE];
        layerOf = new int[net.network.places()];
        Arrays.fill(layerOf, -1);
    }

    /** By place, depot and slot; infinite where no way leads. */
    double[][][] costs(int[] places, int[] depots) {
        double[][][] table = new double[places.length][depots.length][net.network.slots()];
        forSomeAtOnce(places, p -> {
            for (int d = 0; d < depots.length; d++) {
                for (int s = 0; s < net.network.slots(); s++) {
                    int node = net.nodeAt(depots[d], s);
                    double drive = node < 0 ? Double.POSITIVE_INFINITY : cost[node * AT_ONCE + layerOf[places[p]]];
                    table[p][d][s] = places[p] == depots[d] ? Math.min(drive, lossPerSlot * s) : drive;
                }
            }
        });
        return table;
    }

    /**
     * The arcs of the cheapest drive to a place from each of some nodes, all of which lead there.
     *
     * @param starts by place
     */
    int[][][] drives(int[] places, int[][] starts) {
        int[][][] drives = new int[places.length][][];
        forSomeAtOnce(places, p -> {
            drives[p] = new int[starts[p].length][];
            Arrays.setAll(drives[p], k -> drive(starts[p][k], places[p]));
        });
        return drives;
    }

    private void forSomeAtOnce(int[] places, IntConsumer task) {
        for (int from = 0; from < places.length; from += AT_ONCE) {
            int to = Math.min(places.length, from + AT_ONCE);
            for (int p = from; p < to; p++) {
                layerOf[places[p]] = p - from;
            }
            backward.run(this::sweep);
            for (int p = from; p < to; p++) {
                task.accept(p);
            }
            for (int p = from; p < to; p++) {
                layerOf[places[p]] = -1;
            }
        }
    }

    private int[] drive(int start, int place) {
        var arcs = new ArrayList<Integer>();
        int layer = layerOf[place];
        for (int n = start; arcs.isEmpty() || roadTo[net.road[arcs.getLast()]] != place; ) {
            double value = cost[n * AT_ONCE + layer];
            while (n + 1 < net.nodes() && net.place[n + 1] == net.place[n] && cost[(n + 1) * AT_ONCE + layer] == value) {
                n++;
            }
            int arc = arcOn(n, layer, value);
            arcs.add(arc);
            n = net.head[arc];
        }
        return arcs.stream().mapToInt(Integer::intValue).toArray();
    }

    private int arcOn(int n, int layer, double value) {
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            boolean there = layerOf[roadTo[net.road[a]]] == layer;
            if (there && lossPerSlot * net.arrival[a] + price[a] == value) {
                return a;
            }
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            if (net.head[a] >= 0 && cost[net.head[a] * AT_ONCE + layer] + price[a] == value) {
                return a;
            }
        }
        throw new IllegalStateException("A drive's cost has no reason");
    }

    private void sweep(int n) {
        int own = n * AT_ONCE;
        if (n + 1 < net.nodes() && net.place[n + 1] == net.place[n]) {
            System.arraycopy(cost, own + AT_ONCE, cost, own, AT_ONCE);
        } else {
            Arrays.fill(cost, own, own + AT_ONCE, Double.POSITIVE_INFINITY);
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            int head = net.head[a];
            if (head >= 0) {
                int next = head * AT_ONCE;
                for (int i = 0; i < AT_ONCE; i++) {
                    cost[own + i] = Math.min(cost[own + i], cost[next + i] + price[a]);
                }
            }
            int layer = layerOf[roadTo[net.road[a]]];
            if (layer >= 0) {
                cost[own + layer] = Math.min(cost[own + layer], lossPerSlot * net.arrival[a] + price[a]);
            }
        }
    }
}
