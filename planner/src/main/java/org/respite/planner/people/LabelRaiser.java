package org.respite.planner.people;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Raises the labels of a {@link PathSearch} that found no way to its goal: a best-first search backward from the goal, led by the
 * labels themselves, to the nearest place where somebody is left (Hart, Nilsson and Raphael 1968). Every node on its way that
 * lies nearer than that is raised by the difference (Koenig and Likhachev 2005), so the next search sees what this one learnt.
 * Where nobody is found, all that was seen is dead.
 */
final class LabelRaiser {

    private static final int NEVER = Integer.MAX_VALUE;

    private final ResidualNetwork flow;
    private final ExpandedNetwork net;
    private final int[] left;
    private final int[] label;
    private final int[] alive;
    private final double[] potential;
    /** By node: detour beyond the goal's label on the best way through it, in this search. */
    private final int[] detour;

    private final boolean[] isDone;
    /** Nodes that have a detour in this search. */
    private final int[] seen;
    private int seenCount;

    /** Open entries by detour, as linked lists. */
    private int[] firstOpen = new int[256];

    private int[] entry = new int[1024];
    private int[] nextEntry = new int[1024];
    private int entries;
    private int widest;

    LabelRaiser(ResidualNetwork flow, int[] left, int[] label, int[] alive, double[] potential) {
        this.flow = flow;
        this.left = left;
        this.label = label;
        this.alive = alive;
        this.potential = potential;
        net = flow.net;
        detour = new int[label.length];
        Arrays.fill(detour, NEVER);
        isDone = new boolean[label.length];
        seen = new int[label.length];
        Arrays.fill(firstOpen, -1);
    }

    /** Raises what lies on the way to the goal, or buries it at the stage's cost. */
    void raise(int goal, double stage) {
        open(goal, 0);
        int found = NEVER;
        for (int d = 0; d <= widest && found == NEVER; d++) {
            while (firstOpen[d] >= 0 && found == NEVER) {
                int n = entry[firstOpen[d]];
                firstOpen[d] = nextEntry[firstOpen[d]];
                if (left[net.place[n]] > 0) {
                    found = d;
                } else if (!isDone[n]) {
                    isDone[n] = true;
                    expand(n, d);
                }
            }
        }
        for (int i = 0; i < seenCount; i++) {
            int n = seen[i];
            if (found == NEVER) {
                int p = net.place[n];
                potential[n] = stage;
                alive[p] = Math.max(alive[p], n + 1);
            } else if (detour[n] < found) {
                label[n] += found - detour[n];
            }
            detour[n] = NEVER;
            isDone[n] = false;
        }
        clear();
    }

    private void expand(int n, int d) {
        int base = d - label[n];
        if (n > alive[net.place[n]]) {
            open(n - 1, base + label[n - 1]);
        }
        for (int k = flow.firstIn[n]; k < flow.firstIn[n + 1]; k++) {
            int a = flow.in[k];
            int from = net.tail[a];
            if (flow.room[a] > 0 && from >= alive[net.place[from]]) {
                open(from, base + 1 + label[from]);
            }
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            int to = flow.head[a];
            if (flow.use[a] > 0 && to >= 0 && to >= alive[net.place[to]]) {
                open(to, base + 1 + label[to]);
            }
        }
        if (flow.waiting[n] > 0) {
            open(n + 1, base + 1 + label[n + 1]);
        }
    }

    private void open(int n, int d) {
        if (d >= detour[n]) {
            return;
        }
        if (detour[n] == NEVER) {
            seen[seenCount++] = n;
        }
        detour[n] = d;
        if (d >= firstOpen.length) {
            int length = firstOpen.length;
            firstOpen = Arrays.copyOf(firstOpen, Math.max(2 * length, d + 1));
            Arrays.fill(firstOpen, length, firstOpen.length, -1);
        }
        if (entries == entry.length) {
            entry = Arrays.copyOf(entry, 2 * entries);
            nextEntry = Arrays.copyOf(nextEntry, 2 * entries);
        }
        entry[entries] = n;
        nextEntry[entries] = firstOpen[d];
        firstOpen[d] = entries++;
        widest = Math.max(widest, d);
    }

    private void clear() {
        Arrays.fill(firstOpen, 0, widest + 1, -1);
        entries = 0;
        widest = 0;
        seenCount = 0;
    }
}
