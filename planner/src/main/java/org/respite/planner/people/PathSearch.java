package org.respite.planner.people;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Augmenting paths in the residual time-expanded network, searched backward in time from where people would like to be
 * (Ford and Fulkerson 1958). Whoever can be at a place by a slot can be there later too, so the nodes of a place that were
 * searched are always its first ones, and one number a place tells which (the intervals of Dressler, Flötteröd, Lämmel, Nagel
 * and Skutella 2011). The search goes deep first and, at each place, tries the earliest node first: those fill up first. After a
 * path is filled it goes on from the arc that is full.
 *
 * <p>A search that fails everywhere shows that no one left can be at any of the nodes it saw; later paths never touch
 * them again, so they are left out for good.
 */
final class PathSearch {

    private final int[] firstNode;
    private final int[] place;
    private final int[] firstArc;
    private final int[] tail;
    private final int[] head;
    private final int[] firstIn;
    private final int[] in;

    /** By arc: room left, and use. An arc out of the network (to an exit) has no entry among the arcs in. */
    private final int[] room;

    private final int[] use;
    /** By node: how many wait at its place for the next node. */
    private final int[] waiting;
    /** By place: how many have not left. */
    private final int[] left;

    /** By place: its nodes before this one cannot be reached by anybody who is left. */
    private final int[] dead;
    /** By place: its nodes before this one were seen in this round. */
    private final int[] seen;

    private final int[] touched;
    private final boolean[] isTouched;
    private int touchedCount;

    private int[] wanted = new int[1024];
    private int[] at = new int[1024];
    private int[] next = new int[1024];
    private int[] by = new int[1024];
    private int depth;

    PathSearch(ExpandedNetwork net, Exits exits, int[] capacity, int[] left) {
        firstNode = net.firstNode;
        place = net.place;
        firstArc = net.firstArc;
        tail = net.tail;
        head = net.head;
        room = capacity.clone();
        use = new int[room.length];
        waiting = new int[place.length];
        this.left = left;
        dead = Arrays.copyOf(firstNode, left.length);
        seen = dead.clone();
        touched = new int[left.length];
        isTouched = new boolean[left.length];
        firstIn = new int[place.length + 1];
        in = arcsIn(exits);
    }

    private int[] arcsIn(Exits exits) {
        for (int a = 0; a < head.length; a++) {
            if (room[a] > 0 && exits.leadsOn(a)) {
                firstIn[head[a] + 1]++;
            }
        }
        for (int n = 0; n < place.length; n++) {
            firstIn[n + 1] += firstIn[n];
        }
        int[] filled = Arrays.copyOf(firstIn, place.length);
        int[] arcs = new int[firstIn[place.length]];
        for (int a = 0; a < head.length; a++) {
            if (room[a] > 0 && exits.leadsOn(a)) {
                arcs[filled[head[a]]++] = a;
            }
        }
        return arcs;
    }

    int[] use() {
        return use;
    }

    int[] waiting() {
        return waiting;
    }

    int room(int arc) {
        return room[arc];
    }

    /** Fills an arc that leads out with what the search brought to its tail. */
    void fill(int arc, int units) {
        room[arc] -= units;
        use[arc] += units;
    }

    /** Forgets what was seen, but for the dead. */
    void newRound() {
        for (int i = 0; i < touchedCount; i++) {
            seen[touched[i]] = dead[touched[i]];
            isTouched[touched[i]] = false;
        }
        touchedCount = 0;
    }

    /** Writes {@code cost} to every node that this round saw, none of which anybody can reach any more. */
    void bury(double[] potential, double cost) {
        for (int i = 0; i < touchedCount; i++) {
            int p = touched[i];
            Arrays.fill(potential, dead[p], seen[p], cost);
            dead[p] = seen[p];
            isTouched[p] = false;
        }
        touchedCount = 0;
    }

    /** Brings up to {@code limit} units to the node, and answers how many. */
    int bring(int node, int limit) {
        int wish = limit;
        depth = 0;
        if (node < seen[place[node]]) {
            return 0;
        }
        enter(node, -1);
        while (depth > 0) {
            int top = depth - 1;
            if (left[place[wanted[top]]] > 0) {
                int units = Math.min(wish, narrowest());
                wish -= units;
                int kept = push(units);
                if (wish == 0) {
                    retreat(0);
                    break;
                }
                retreat(kept);
            } else if (!advance(top)) {
                depth--;
                if (depth > 0) {
                    next[depth - 1]++;
                }
            }
        }
        return limit - wish;
    }

    private void enter(int node, int link) {
        if (depth == wanted.length) {
            grow();
        }
        int p = place[node];
        if (!isTouched[p]) {
            isTouched[p] = true;
            touched[touchedCount++] = p;
        }
        wanted[depth] = node;
        at[depth] = seen[p];
        next[depth] = 0;
        by[depth] = link;
        seen[p] = node + 1;
        depth++;
    }

    /** Looks for the next node from which the top of the stack could be reached; false where there is none left. */
    private boolean advance(int top) {
        int node = at[top];
        int k = next[top];
        int goal = wanted[top];
        int p = place[goal];
        int end = firstNode[p + 1];
        while (true) {
            int arcsIn = firstIn[node + 1] - firstIn[node];
            for (; k < arcsIn; k++) {
                int a = in[firstIn[node] + k];
                int from = tail[a];
                if (room[a] > 0 && from >= seen[place[from]]) {
                    at[top] = node;
                    next[top] = k;
                    enter(from, a << 1);
                    return true;
                }
            }
            int all = arcsIn + firstArc[node + 1] - firstArc[node];
            for (; k < all; k++) {
                int a = firstArc[node] + k - arcsIn;
                int to = head[a];
                if (use[a] > 0 && to >= 0 && to >= seen[place[to]]) {
                    at[top] = node;
                    next[top] = k;
                    enter(to, a << 1 | 1);
                    return true;
                }
            }
            node++;
            k = 0;
            if (node > goal) {
                if (node == end || waiting[node - 1] == 0 || node < seen[p]) {
                    return false;
                }
                seen[p] = node + 1;
            }
        }
    }

    /** The most that the path on the stack takes. */
    private int narrowest() {
        int top = depth - 1;
        int least = left[place[wanted[top]]];
        for (int f = top; f > 0; f--) {
            int a = by[f] >> 1;
            least = Math.min(least, (by[f] & 1) == 0 ? room[a] : use[a]);
            for (int n = wanted[f - 1]; n < at[f - 1]; n++) {
                least = Math.min(least, waiting[n]);
            }
        }
        return least;
    }

    /** Sends units along the path, and answers how many of its first nodes nothing blocks. */
    private int push(int units) {
        int top = depth - 1;
        int kept = depth;
        left[place[wanted[top]]] -= units;
        for (int f = top; f >= 0; f--) {
            int from = f == top ? firstNode[place[wanted[f]]] : at[f];
            for (int n = from; n < wanted[f]; n++) {
                waiting[n] += units;
            }
            for (int n = wanted[f]; n < from; n++) {
                waiting[n] -= units;
                if (waiting[n] == 0) {
                    kept = f;
                }
            }
            if (f > 0) {
                int a = by[f] >> 1;
                boolean forward = (by[f] & 1) == 0;
                int used = forward ? units : -units;
                room[a] -= used;
                use[a] += used;
                if ((forward ? room[a] : use[a]) == 0) {
                    kept = f;
                }
            }
        }
        return kept;
    }

    /** Takes from the stack all but its first; what led through them may be tried again. */
    private void retreat(int kept) {
        while (depth > kept) {
            depth--;
            int p = place[wanted[depth]];
            seen[p] = Math.max(dead[p], Math.min(seen[p], at[depth]));
        }
    }

    private void grow() {
        int size = 2 * wanted.length;
        wanted = Arrays.copyOf(wanted, size);
        at = Arrays.copyOf(at, size);
        next = Arrays.copyOf(next, size);
        by = Arrays.copyOf(by, size);
    }
}
