package org.respite.planner.expanded;

import java.util.stream.IntStream;

/**
 * Visits all nodes of a network from the last slot to the first (Bellman 1957). Where every road takes a slot or more, what a
 * node is worth depends on later slots alone: so the nodes of one slot are visited at the same time, on all processors, where
 * they are many. What comes out is the same on any number of them.
 *
 * <p>Not supported: roads that take no slot.
 */
public final class BackwardSweep {

    /** Nodes that are visited one after the other; fewer are not worth another processor. */
    private static final int PART = 2048;

    private final int[] order;
    /** By slot, one more at the end: its first node in {@link #order}. */
    private final int[] first;

    public BackwardSweep(ExpandedNetwork net) {
        order = net.nodesInTime();
        first = new int[net.network.slots() + 1];
        for (int s : net.slot) {
            first[s + 1]++;
        }
        for (int s = 0; s + 1 < first.length; s++) {
            first[s + 1] += first[s];
        }
    }

    /** What is done at a node; it may read what was done at later slots, and write what is the node's own. */
    public interface Visit {
        void at(int node);
    }

    public void run(Visit visit) {
        for (int s = first.length - 2; s >= 0; s--) {
            int from = first[s];
            int to = first[s + 1];
            if (to - from <= PART) {
                visit(visit, from, to);
            } else {
                IntStream.range(0, Math.ceilDiv(to - from, PART))
                        .parallel()
                        .forEach(k -> visit(visit, from + k * PART, Math.min(to, from + (k + 1) * PART)));
            }
        }
    }

    private void visit(Visit visit, int from, int to) {
        for (int i = from; i < to; i++) {
            visit.at(order[i]);
        }
    }
}
