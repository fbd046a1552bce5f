package org.respite.planner.people;

import java.util.Arrays;

/**
 * Exact labels by one breadth-first sweep from all who are left, forward in the residual network: the fewest roads to each
 * node, where waiting counts nothing and waiting less counts as a road.
 */
final class LabelSweep {

    /** The label of a node that nobody who is left can reach. */
    static final int FAR = Integer.MAX_VALUE;

    private final ResidualNetwork flow;
    private final int[] left;
    private final int[] label;
    /** By place: its nodes from this one on are labelled. */
    private final int[] labelled;

    private final int[] queue;
    private int queued;

    LabelSweep(ResidualNetwork flow, int[] left, int[] label) {
        this.flow = flow;
        this.left = left;
        this.label = label;
        labelled = new int[left.length];
        queue = new int[label.length];
    }

    /** Labels the nodes in slots up to {@code last}. Afterwards, those before {@link #firstReached} are beyond reach. */
    void run(int last) {
        var net = flow.net;
        queued = 0;
        for (int p = 0; p < labelled.length; p++) {
            labelled[p] = firstAfter(p, last);
        }
        for (int p = 0; p < labelled.length; p++) {
            if (left[p] > 0) {
                reach(net.firstNode[p], 0);
            }
        }
        for (int i = 0; i < queued; i++) {
            int n = queue[i];
            int next = label[n] + 1;
            int p = net.place[n];
            if (n > net.firstNode[p] && flow.waiting[n - 1] > 0) {
                reach(n - 1, next);
            }
            for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
                int to = flow.head[a];
                if (flow.room[a] > 0 && to >= 0 && to < labelled[net.place[to]]) {
                    reach(to, next);
                }
            }
            for (int k = flow.firstIn[n]; k < flow.firstIn[n + 1]; k++) {
                int a = flow.in[k];
                if (flow.use[a] > 0) {
                    reach(net.tail[a], next);
                }
            }
        }
        for (int p = 0; p < labelled.length; p++) {
            Arrays.fill(label, net.firstNode[p], labelled[p], FAR);
        }
    }

    /** How many nodes the last sweep reached. */
    int reached() {
        return queued;
    }

    int firstReached(int place) {
        return labelled[place];
    }

    private void reach(int node, int as) {
        int p = flow.net.place[node];
        for (int n = labelled[p] - 1; n >= node; n--) {
            label[n] = as;
            queue[queued++] = n;
        }
        labelled[p] = Math.min(labelled[p], node);
    }

    private int firstAfter(int p, int last) {
        int end = flow.net.firstNode[p + 1];
        if (end == flow.net.firstNode[p] || flow.net.slot[end - 1] <= last) {
            return end;
        }
        return flow.net.nodeAt(p, last + 1);
    }
}
