package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.respite.formats.osm.tags.Remarks;

/**
 * Keeps the roads that lie on some way between two places. Dead ends are left out, and so is every quarter that hangs on
 * the rest by a single junction and holds no place: whoever enters it leaves it where he came in. Found as the blocks
 * (Hopcroft and Tarjan 1973, “Efficient algorithms for graph manipulation”) that hold a further point to which every place
 * is joined. Directions are not looked at, so that nothing is lost; nor are turns: going round a block is what {@link Turns}
 * counts as a detour. With fewer than two places everything is kept.
 */
public final class ThroughRoads {

    private final Network network;
    private final List<List<Integer>> ends;
    private final int root;
    private final List<Integer> places;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final boolean[] kept;
    private final boolean[] seen;
    private final int[] stack;
    private int stacked;
    private int counted;

    private ThroughRoads(Network network) {
        int size = network.points.size();
        this.network = network;
        this.ends = network.ends();
        this.root = size;
        this.places = network.points.places();
        this.order = new int[size + 1];
        this.low = new int[size + 1];
        this.next = new int[size + 1];
        this.kept = new boolean[network.stretches.size()];
        this.seen = new boolean[network.stretches.size() + places.size()];
        this.stack = new int[seen.length];
    }

    public static Network of(Network network, Remarks remarks) {
        if (network.points.places().size() < 2) {
            return network;
        }
        var search = new ThroughRoads(network);
        search.run();
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < search.kept.length; i++) {
            if (search.kept[i]) {
                stretches.add(network.stretches.get(i));
            } else {
                remarks.dropped("dead end", "roads on no way between two places", "left out",
                        "way/" + network.stretches.get(i).firstWay());
            }
        }
        return network.with(stretches);
    }

    private void run() {
        var path = new int[order.length];
        var came = new int[order.length];
        Arrays.fill(came, -1);
        int depth = 0;
        path[0] = root;
        order[root] = low[root] = ++counted;
        while (depth >= 0) {
            int point = path[depth];
            int edge = nextEdge(point);
            if (edge < 0) {
                depth--;
                if (depth >= 0) {
                    leave(path[depth], point, came[point]);
                }
            } else {
                seen[edge] = true;
                stack[stacked++] = edge;
                int to = other(edge, point);
                if (order[to] == 0) {
                    order[to] = low[to] = ++counted;
                    came[to] = edge;
                    path[++depth] = to;
                } else {
                    low[point] = Math.min(low[point], order[to]);
                }
            }
        }
    }

    /** Going back from {@code child}: where nothing behind it leads past {@code point}, a block is complete. */
    private void leave(int point, int child, int edge) {
        low[point] = Math.min(low[point], low[child]);
        if (low[child] < order[point]) {
            return;
        }
        int first = stacked;
        do {
            first--;
        } while (stack[first] != edge);
        if (point == root) { // no other block holds the further point
            for (int i = first; i < stacked; i++) {
                if (stack[i] < kept.length) {
                    kept[stack[i]] = true;
                }
            }
        }
        stacked = first;
    }

    private int nextEdge(int point) {
        if (point == root) {
            while (next[root] < places.size()) {
                int edge = kept.length + next[root]++;
                if (!seen[edge]) {
                    return edge;
                }
            }
            return -1;
        }
        var roads = ends.get(point);
        while (next[point] < roads.size()) {
            int edge = roads.get(next[point]++);
            if (!seen[edge]) {
                return edge;
            }
        }
        int toRoot = network.points.isPlace(point) && next[point] == roads.size() ? Collections.binarySearch(places, point) : -1;
        next[point]++;
        return toRoot >= 0 && !seen[kept.length + toRoot] ? kept.length + toRoot : -1;
    }

    private int other(int edge, int point) {
        if (edge >= kept.length) {
            return point == root ? places.get(edge - kept.length) : root;
        }
        return network.stretches.get(edge).other(point);
    }
}
