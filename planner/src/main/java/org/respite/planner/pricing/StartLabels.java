package org.respite.planner.pricing;

import java.util.Arrays;

/**
 * At most two labels for each node-time of a sweep from all starts: the one of the best value and, below it, one that
 * started later, for it may go on when the first has been out for too long. Labels that are neither better nor later than
 * another are left out (Desrochers and Soumis 1988). A third that is neither joins the one next to it, with the better
 * value and the later start of both: no trip gains more than its label says, but a trip read from it may be too long.
 */
final class StartLabels {

    static final int PER_NODE = 2;

    private final int nodes;
    private final double[] value;
    private final int[] start;
    private final int[] parent;

    StartLabels(int ticks, int nodes) {
        this.nodes = nodes;
        value = new double[(ticks + 1) * nodes * PER_NODE];
        start = new int[value.length];
        parent = new int[value.length];
        Arrays.fill(value, Field.UNREACHED);
    }

    /** The number of a label: 0 of a node-time is the best, 1 the later. */
    int label(int tick, int node, int which) {
        return (tick * nodes + node) * PER_NODE + which;
    }

    boolean isReached(int label) {
        return value[label] != Field.UNREACHED;
    }

    double value(int label) {
        return value[label];
    }

    /** The tick at which the vehicle left its base. */
    int start(int label) {
        return start[label];
    }

    /** The code that the sweep gave, of what led here. */
    int code(int label) {
        return parent[label] >> 1;
    }

    /** Which label of the node-time before it led here. */
    int which(int label) {
        return parent[label] & 1;
    }

    void offer(int tick, int node, double offered, int started, int code, int which) {
        int best = label(tick, node, 0);
        int later = best + 1;
        int by = code << 1 | which;
        if (offered > value[best]) {
            if (started < start[best] && isReached(best)) {
                keepLater(later, value[best], start[best], parent[best]);
            } else if (started >= start[later]) {
                value[later] = Field.UNREACHED;
            }
            set(best, offered, started, by);
        } else if (started > start[best]) {
            keepLater(later, offered, started, by);
        }
    }

    private void keepLater(int at, double offered, int started, int by) {
        if (offered > value[at]) {
            set(at, offered, isReached(at) ? Math.max(started, start[at]) : started, by);
        } else {
            start[at] = Math.max(started, start[at]);
        }
    }

    private void set(int at, double offered, int started, int by) {
        value[at] = offered;
        start[at] = started;
        parent[at] = by;
    }
}
