package org.respite.planner.people;

import java.util.Arrays;

/**
 * The first labels, before anybody moves: by one breadth-first sweep forward from all who want to leave, the fewest roads to
 * each node, where waiting counts nothing.
 */
final class LabelSweep {

    private final ResidualNetwork flow;
    private final int[] label;
    /** By place: its nodes from this one on can be reached. */
    private final int[] reached;

    private final int[] queue;
    private int queued;

    private LabelSweep(ResidualNetwork flow, int[] label) {
        this.flow = flow;
        this.label = label;
        int[] firstNode = flow.net.firstNode;
        reached = Arrays.copyOfRange(firstNode, 1, firstNode.length);
        queue = new int[label.length];
    }

    /**
     * Fills in the labels.
     *
     * @param left by place: who wants to leave
     * @return by place: its first node that somebody can reach
     */
    static int[] label(ResidualNetwork flow, int[] left, int[] label) {
        var sweep = new LabelSweep(flow, label);
        for (int p = 0; p < left.length; p++) {
            if (left[p] > 0) {
                sweep.reach(p, flow.net.firstNode[p], 0);
            }
        }
        sweep.spread();
        return sweep.reached;
    }

    private void spread() {
        var net = flow.net;
        for (int i = 0; i < queued; i++) {
            int n = queue[i];
            for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
                int to = flow.head[a];
                if (flow.room[a] > 0 && to >= 0) {
                    reach(net.place[to], to, label[n] + 1);
                }
            }
        }
    }

    private void reach(int p, int node, int as) {
        for (int n = reached[p] - 1; n >= node; n--) {
            label[n] = as;
            queue[queued++] = n;
        }
        reached[p] = Math.min(reached[p], node);
    }
}
