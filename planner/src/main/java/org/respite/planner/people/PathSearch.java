package org.respite.planner.people;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Shortest augmenting paths in the residual time-expanded network, searched backward in time from where people would like to
 * be, led by labels (Ahuja and Orlin 1991). A node's label is never more than the number of roads from anybody who is left
 * to it; waiting counts nothing, waiting less counts as a road. A search steps to a node whose label is one less, and raises
 * the label where there is none. Labels never fall, also when searches begin elsewhere, so they are kept from slot to slot.
 * When raising them has cost as much as finding all anew ({@link LabelSweep}), they are found anew.
 *
 * <p>Whoever can be at a place by a slot can be there later too. So labels fall along the nodes of a place, and its dead nodes,
 * those that nobody left can reach, are its first (the intervals of Dressler et al. 2011). Later paths never touch the dead.
 */
final class PathSearch {

    private static final int FAR = LabelSweep.FAR;
    private static final int WAIT_BACK = -1;
    private static final int WAIT_LESS = -2;

    private final ExpandedNetwork net;
    private final ResidualNetwork flow;
    private final int[] place;
    private final int[] firstNode;
    /** By place: how many have not left. */
    private final int[] left;
    /** By node. */
    private final int[] label;
    /** By node: the steps before this one lead nowhere while the label stays. */
    private final int[] step;
    /** By place: its first node that is not dead. */
    private final int[] alive;

    private final double[] potential;
    private final LabelSweep sweep;
    private double stage;
    private int lastSlot;
    private long work;

    /** The nodes of the path, from the goal back. */
    private int[] path = new int[1024];
    /** How the path goes on from each: an arc, an arc to be used less (its complement), or waiting. */
    private int[] link = new int[1024];

    private int depth;

    /**
     * @param left by place: people who have not left; counted down
     * @param potential by node: receives the stage in which the node dies
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
        alive = Arrays.copyOf(firstNode, left.length);
        sweep = new LabelSweep(flow, left, label);
        findLabels(Integer.MAX_VALUE);
    }

    /** What dies from now on is given this cost; nobody is sent beyond this slot. */
    void begin(double cost, int slot) {
        stage = cost;
        lastSlot = slot;
    }

    /** Brings up to {@code limit} units to the node, and answers how many. If fewer, the node is dead. */
    int bring(int node, int limit) {
        int wish = limit;
        depth = 0;
        path[0] = node;
        while (wish > 0) {
            int n = path[depth];
            if (left[place[n]] > 0) {
                int units = Math.min(wish, narrowest());
                wish -= units;
                send(units);
            } else if (label[n] == FAR || !advance(n)) {
                if (depth == 0 && label[node] == FAR) {
                    break;
                }
                depth = Math.max(0, depth - 1);
            }
        }
        return limit - wish;
    }

    /** Steps on from the end of the path; where no step is left, raises the label and answers false. */
    private boolean advance(int n) {
        int wanted = label[n] - 1;
        int[] in = flow.in;
        int[] head = flow.head;
        int firstIn = flow.firstIn[n];
        int lastIn = flow.firstIn[n + 1] - firstIn;
        int last = lastIn + net.firstArc[n + 1] - net.firstArc[n];
        if (n > alive[place[n]] && label[n - 1] == label[n]) {
            return go(WAIT_BACK, n - 1);
        }
        int k = step[n];
        for (; k < lastIn; k++) {
            int a = in[firstIn + k];
            if (flow.room[a] > 0 && label[net.tail[a]] == wanted) {
                step[n] = k;
                return go(a, net.tail[a]);
            }
        }
        for (; k < last; k++) {
            int a = net.firstArc[n] + k - lastIn;
            if (flow.use[a] > 0 && head[a] >= 0 && label[head[a]] == wanted) {
                step[n] = k;
                return go(-3 - a, head[a]);
            }
        }
        step[n] = k;
        if (flow.waiting[n] > 0 && label[n + 1] == wanted) {
            return go(WAIT_LESS, n + 1);
        }
        raise(n);
        return false;
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

    private void raise(int n) {
        int least = n > alive[place[n]] ? label[n - 1] - 1 : FAR;
        for (int k = flow.firstIn[n]; k < flow.firstIn[n + 1]; k++) {
            int a = flow.in[k];
            if (flow.room[a] > 0) {
                least = Math.min(least, label[net.tail[a]]);
            }
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            if (flow.use[a] > 0 && flow.head[a] >= 0) {
                least = Math.min(least, label[flow.head[a]]);
            }
        }
        if (flow.waiting[n] > 0) {
            least = Math.min(least, label[n + 1]);
        }
        step[n] = 0;
        label[n] = least == FAR ? FAR : least + 1;
        if (least == FAR) {
            bury(place[n], n + 1);
        }
        work += 1;
        if (work > sweep.reached()) {
            findLabels(lastSlot);
            depth = 0;
        }
    }

    private void findLabels(int slot) {
        work = 0;
        sweep.run(slot);
        Arrays.fill(step, 0);
        for (int p = 0; p < alive.length; p++) {
            bury(p, sweep.firstReached(p));
        }
    }

    private void bury(int p, int end) {
        for (int n = alive[p]; n < end; n++) {
            potential[n] = stage;
        }
        alive[p] = Math.max(alive[p], end);
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
