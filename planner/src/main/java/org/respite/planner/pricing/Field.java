package org.respite.planner.pricing;

import java.util.Arrays;

/**
 * Values and parents of node-times: node by node within a tick, tick by tick. The parent says how the best value came
 * about, as a code of the sweep that fills it.
 */
final class Field {

    static final double UNREACHED = Double.NEGATIVE_INFINITY;

    private final int nodes;
    private final double[] value;
    private final int[] parent;

    Field(int ticks, int nodes) {
        this.nodes = nodes;
        value = new double[(ticks + 1) * nodes];
        parent = new int[value.length];
        Arrays.fill(value, UNREACHED);
    }

    double value(int tick, int node) {
        return value[tick * nodes + node];
    }

    int parent(int tick, int node) {
        return parent[tick * nodes + node];
    }

    /** Keeps the better one; the first of equals stays. */
    void offer(int tick, int node, double offered, int by) {
        int at = tick * nodes + node;
        if (offered > value[at]) {
            value[at] = offered;
            parent[at] = by;
        }
    }
}
