package org.respite.planner.people;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;

/** A flow of people on the time-expanded network, and what it leaves free. Hot arrays, shared within the package. */
final class ResidualNetwork {

    final ExpandedNetwork net;
    /** By arc: the node that people may go on from, or {@link ExpandedNetwork#NONE}. */
    final int[] head;
    /** By node, one more at the end: its first among {@link #in}. */
    final int[] firstIn;
    /** The arcs on which people may come, by node. */
    final int[] in;
    /** By arc: how many more may enter. */
    final int[] room;
    /** By arc: how many enter. */
    final int[] use;
    /** By node: how many wait at its place for the next node. */
    final int[] waiting;

    ResidualNetwork(ExpandedNetwork net, Exits exits, int[] capacity) {
        this.net = net;
        room = capacity.clone();
        use = new int[room.length];
        waiting = new int[net.nodes()];
        head = new int[room.length];
        firstIn = new int[net.nodes() + 1];
        for (int a = 0; a < room.length; a++) {
            boolean on = exits.leadsOn(a);
            head[a] = on ? net.head[a] : ExpandedNetwork.NONE;
            if (on) {
                firstIn[head[a] + 1]++;
            } else if (!exits.leadsOut(a)) {
                room[a] = 0;
            }
        }
        for (int n = 0; n < net.nodes(); n++) {
            firstIn[n + 1] += firstIn[n];
        }
        int[] filled = Arrays.copyOf(firstIn, net.nodes());
        in = new int[firstIn[net.nodes()]];
        for (int a = 0; a < room.length; a++) {
            if (head[a] >= 0) {
                in[filled[head[a]]++] = a;
            }
        }
    }

    /** More (or, below 0, fewer) enter the arc. */
    void send(int arc, int units) {
        room[arc] -= units;
        use[arc] += units;
    }
}
