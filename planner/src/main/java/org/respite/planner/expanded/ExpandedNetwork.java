package org.respite.planner.expanded;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The condensed time-expanded network (Ford and Fulkerson 1958). A <em>node</em> is a place at a slot in which some road
 * leaves it: who comes between two of them waits for the later one, so nothing is lost. An <em>arc</em> is a road entered
 * in a slot. Nodes of a place stand side by side in the order of time; arcs stand in the order of their tails. Waiting is
 * free and unlimited everywhere. The arrays are shared by all who search, and nobody writes them.
 *
 * <p>Not supported: waiting that costs or is limited, travel times that depend on the slot.
 */
public final class ExpandedNetwork {

    /** In {@link #head}: no road leaves the place any more. */
    public static final int NONE = -1;

    public final RoadNetwork network;
    /** By place, one more at the end: its first node. */
    public final int[] firstNode;
    /** By node. */
    public final int[] place;
    /** By node. */
    public final int[] slot;
    /** By node, one more at the end: its first arc. */
    public final int[] firstArc;
    /** By arc. */
    public final int[] tail;
    /** By arc: the first node of its end that is not before the arrival, or {@link #NONE}. */
    public final int[] head;
    /** By arc: the slot of arrival. */
    public final int[] arrival;
    /** By arc. */
    public final int[] road;

    public ExpandedNetwork(RoadNetwork network) {
        this.network = network;
        int[][] leaving = leaving(network);
        firstNode = new int[network.places() + 1];
        var departures = new BitSet[network.places()];
        for (int p = 0; p < departures.length; p++) {
            departures[p] = departures(leaving[p]);
            firstNode[p + 1] = firstNode[p] + departures[p].cardinality();
        }
        int nodes = firstNode[network.places()];
        place = new int[nodes];
        slot = new int[nodes];
        firstArc = new int[nodes + 1];
        for (int p = 0; p < departures.length; p++) {
            fillNodes(p, departures[p], leaving[p]);
        }
        int arcs = firstArc[nodes];
        tail = new int[arcs];
        head = new int[arcs];
        arrival = new int[arcs];
        road = new int[arcs];
        for (int n = 0; n < nodes; n++) {
            fillArcs(n, leaving[place[n]]);
        }
    }

    public int nodes() {
        return place.length;
    }

    public int arcs() {
        return tail.length;
    }

    /** The first node of the place that is not before the slot, or {@link #NONE}. */
    public int nodeAt(int where, int when) {
        int end = firstNode[where + 1];
        int found = Arrays.binarySearch(slot, firstNode[where], end, when);
        int node = found >= 0 ? found : -found - 1;
        return node < end ? node : NONE;
    }

    /** By arc: what the roads let in when nobody uses them. */
    public int[] capacity() {
        int[] capacity = new int[arcs()];
        for (int a = 0; a < capacity.length; a++) {
            capacity[a] = network.roads().get(road[a]).capacity();
        }
        return capacity;
    }

    /** All nodes in the order of time. */
    public int[] nodesInTime() {
        int[] next = new int[network.slots() + 1];
        for (int s : slot) {
            next[s + 1]++;
        }
        for (int s = 0; s < network.slots(); s++) {
            next[s + 1] += next[s];
        }
        int[] order = new int[nodes()];
        for (int n = 0; n < order.length; n++) {
            order[next[slot[n]]++] = n;
        }
        return order;
    }

    private static int[][] leaving(RoadNetwork network) {
        int[] count = new int[network.places()];
        network.roads().forEach(road -> count[road.from()]++);
        int[][] leaving = new int[network.places()][];
        Arrays.setAll(leaving, p -> new int[count[p]]);
        for (int r = network.roads().size() - 1; r >= 0; r--) {
            int from = network.roads().get(r).from();
            leaving[from][--count[from]] = r;
        }
        return leaving;
    }

    private BitSet departures(int[] roads) {
        var slots = new BitSet();
        for (int r : roads) {
            var leaving = network.roads().get(r);
            if (leaving.capacity() > 0) {
                leaving.entry().addTo(slots, network.slots() - leaving.travelSlots());
            }
        }
        return slots;
    }

    private void fillNodes(int p, BitSet departures, int[] leaving) {
        int node = firstNode[p];
        for (int s = departures.nextSetBit(0); s >= 0; s = departures.nextSetBit(s + 1), node++) {
            place[node] = p;
            slot[node] = s;
            int arcs = 0;
            for (int r : leaving) {
                arcs += mayEnter(r, s) ? 1 : 0;
            }
            firstArc[node + 1] = firstArc[node] + arcs;
        }
    }

    private void fillArcs(int node, int[] leaving) {
        int arc = firstArc[node];
        for (int r : leaving) {
            if (mayEnter(r, slot[node])) {
                var entered = network.roads().get(r);
                tail[arc] = node;
                road[arc] = r;
                arrival[arc] = slot[node] + entered.travelSlots();
                head[arc] = nodeAt(entered.to(), arrival[arc]);
                arc++;
            }
        }
    }

    private boolean mayEnter(int r, int when) {
        var entered = network.roads().get(r);
        return entered.capacity() > 0 && entered.entry().holds(when) && when + entered.travelSlots() < network.slots();
    }
}
