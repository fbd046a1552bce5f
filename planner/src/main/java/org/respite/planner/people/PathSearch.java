package org.respite.planner.people;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Shortest augmenting paths in the residual time-expanded network, searched backward in time from where people would like to
 * be, along falling labels (Dinic 1970; Ahuja and Orlin 1991). A node's label is never more than the number of roads from
 * anybody who is left to it; waiting counts nothing, waiting less counts as a road. Labels never fall, also when searches
 * begin elsewhere, so what was learnt in one slot serves the next ({@link LabelRaiser}).
 *
 * <p>Whoever can be at a place by a slot can be there later too. So labels fall along the nodes of a place, and its dead nodes,
 * those that nobody left can reach, are its first (the intervals of Dressler et al. 2011). Later paths never touch the dead.
 */
final class PathSearch {

    private static final int WAIT_BACK = -1;
    private static final int WAIT_LESS = -2;
    private static final int NOBODY = Integer.MAX_VALUE;

    private final ExpandedNetwork net;
    private final ResidualNetwork flow;
    private final int[] place;
    private final int[] firstNode;
    private final double[] potential;
    /** By place: how many have not left. */
    private final int[] left;
    /** By node. */
    private final int[] label;
    /** By node: the steps before this one lead nowhere in this round. */
    private final int[] step;
    /** By place: its first node that is not dead. */
    private final int[] alive;

    private final LabelRaiser raiser;
    private double stage;

    /** By node: the round to which its step belongs. */
    private final int[] stepRound;

    private int round;

    /** The nodes of the path, from the goal back. */
    private int[] path = new int[1024];
    /** How the path goes on from each: an arc, an arc to be used less (its complement), or waiting. */
    private int[] link = new int[1024];

    private int depth;

    /**
     * @param left by place: people who have not left; counted down
     * @param potential by node: receives what the stage costs in which the node dies
     */
    PathSearch(ResidualNetwork flow, int[] left, double[] potential) {
        this.flow = flow;
        this.left = left;
        this.potential = potential;
        net = flow.net;
        place = net.place;
        firstNode = net.firstNode;
        label = new int[net.nodes()];
        step = new int[net.nodes()];
        stepRound = new int[net.nodes()];
        alive = LabelSweep.label(flow, left, label);
        raiser = new LabelRaiser(flow, left, label, alive, potential);
    }

    /** What dies from now on costs this. */
    void begin(double cost) {
        stage = cost;
    }

    /** Who is still alive dies now. */
    void endAt(double cost) {
        for (int p = 0; p < alive.length; p++) {
            Arrays.fill(potential, alive[p], firstNode[p + 1], cost);
        }
    }

    /** Brings up to {@code limit} units to the node, and answers how many. If fewer, the node is dead. */
    int bring(int node, int limit) {
        int wish = limit;
        while (wish > 0 && node >= alive[place[node]]) {
            wish -= fill(node, wish);
            if (wish > 0) {
                raiser.raise(node, stage);
            }
        }
        return limit - wish;
    }

    /** Sends up to {@code limit} units on all ways along which labels fall. */
    private int fill(int node, int limit) {
        int wish = limit;
        round++;
        depth = 0;
        path[0] = node;
        while (wish > 0) {
            int n = path[depth];
            if (left[place[n]] > 0) {
                int units = Math.min(wish, narrowest());
                wish -= units;
                send(units);
            } else if (!advance(n)) {
                if (depth == 0) {
                    break;
                }
                depth--;
                step[path[depth]]++;
                raise(n);
            }
        }
        return limit - wish;
    }

    /** Steps on from the end of the path; false where no step is left in this round. */
    private boolean advance(int n) {
        if (stepRound[n] != round) {
            stepRound[n] = round;
            step[n] = 0;
        }
        int wanted = label[n] - 1;
        int k = step[n];
        if (k == 0) {
            if (n > alive[place[n]] && label[n - 1] == label[n]) {
                return go(WAIT_BACK, n - 1);
            }
            k++;
        }
        int[] in = flow.in;
        int in0 = flow.firstIn[n] - 1;
        int afterIn = flow.firstIn[n + 1] - in0;
        for (; k < afterIn; k++) {
            int a = in[in0 + k];
            int from = net.tail[a];
            if (flow.room[a] > 0 && label[from] == wanted && from >= alive[place[from]]) {
                step[n] = k;
                return go(a, from);
            }
        }
        int out0 = net.firstArc[n] - afterIn;
        int afterOut = net.firstArc[n + 1] - out0;
        for (; k < afterOut; k++) {
            int a = out0 + k;
            int to = flow.head[a];
            if (flow.use[a] > 0 && to >= 0 && label[to] == wanted && to >= alive[place[to]]) {
                step[n] = k;
                return go(-3 - a, to);
            }
        }
        step[n] = k;
        return k == afterOut && flow.waiting[n] > 0 && label[n + 1] == wanted && go(WAIT_LESS, n + 1);
    }

    /** A node from which no step leads on is further off than its label says: at least a road more than all before it. */
    private void raise(int n) {
        int least = n > alive[place[n]] ? label[n - 1] - 1 : NOBODY;
        for (int k = flow.firstIn[n]; k < flow.firstIn[n + 1]; k++) {
            int a = flow.in[k];
            int from = net.tail[a];
            if (flow.room[a] > 0 && from >= alive[place[from]]) {
                least = Math.min(least, label[from]);
            }
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            int to = flow.head[a];
            if (flow.use[a] > 0 && to >= 0 && to >= alive[place[to]]) {
                least = Math.min(least, label[to]);
            }
        }
        if (flow.waiting[n] > 0) {
            least = Math.min(least, label[n + 1]);
        }
        if (least == NOBODY) {
            potential[n] = stage;
            alive[place[n]] = n + 1;
        } else if (least + 1 > label[n]) {
            label[n] = least + 1;
            step[n] = 0;
        }
    }

    private boolean go(int by, int to) {
        link[depth++] = by;
        if (depth == path.length) {
            path = Arrays.copyOf(path, 2 * depth);
            link = Arrays.copyOf(link, 2 * depth);
        }
        path[depth] = to;
        return true;
    }

    /** The most that the path takes. */
    private int narrowest() {
        int least = left[place[path[depth]]];
        for (int i = 0; i < depth; i++) {
            int by = link[i];
            if (by >= 0) {
                least = Math.min(least, flow.room[by]);
            } else if (by == WAIT_LESS) {
                least = Math.min(least, flow.waiting[path[i]]);
            } else if (by != WAIT_BACK) {
                least = Math.min(least, flow.use[-3 - by]);
            }
        }
        return least;
    }

    /** Sends units along the path, and keeps of it what nothing blocks. */
    private void send(int units) {
        int origin = place[path[depth]];
        left[origin] -= units;
        for (int n = firstNode[origin]; n < path[depth]; n++) {
            flow.waiting[n] += units;
        }
        for (int i = depth - 1; i >= 0; i--) {
            int by = link[i];
            int room;
            if (by >= 0) {
                flow.send(by, units);
                room = flow.room[by];
            } else if (by == WAIT_BACK) {
                flow.waiting[path[i + 1]] += units;
                room = 1;
            } else if (by == WAIT_LESS) {
                room = flow.waiting[path[i]] -= units;
            } else {
                flow.send(-3 - by, -units);
                room = flow.use[-3 - by];
            }
            if (room == 0) {
                depth = i;
            }
        }
    }
}
