package org.respite.formats.osm.graph;

import java.util.Arrays;
import java.util.List;
import org.respite.model.quantity.Mode;

/**
 * Strongly connected parts of a network for one mode (Tarjan 1972, “Depth-first search and linear graph algorithms”), without
 * recursion: streets make long chains.
 */
final class StrongParts {

    private final Network network;
    private final List<List<Integer>> ends;
    private final Mode mode;
    private final int[] part;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] open;
    private final int[] path;
    private int opened;
    private int counted;
    private int parts;

    private StrongParts(Network network, Mode mode) {
        int size = network.points.size();
        this.network = network;
        this.ends = network.ends();
        this.mode = mode;
        this.part = new int[size];
        this.order = new int[size];
        this.low = new int[size];
        this.next = new int[size];
        this.open = new int[size];
        this.path = new int[size];
        Arrays.fill(part, -1);
    }

    /** The number of the part that each point belongs to. */
    static int[] of(Network network, Mode mode) {
        var search = new StrongParts(network, mode);
        for (int point = 0; point < search.part.length; point++) {
            if (search.order[point] == 0) {
                search.from(point);
            }
        }
        return search.part;
    }

    private void from(int start) {
        int depth = 0;
        path[0] = start;
        enter(start);
        while (depth >= 0) {
            int point = path[depth];
            int to = step(point);
            if (to >= 0) {
                path[++depth] = to;
                enter(to);
            } else {
                leave(point);
                depth--;
                if (depth >= 0) {
                    low[path[depth]] = Math.min(low[path[depth]], low[point]);
                }
            }
        }
    }

    private void enter(int point) {
        order[point] = ++counted;
        low[point] = counted;
        open[opened++] = point;
    }

    /** The next point that was not seen yet; −1 where there is none. */
    private int step(int point) {
        var roads = ends.get(point);
        while (next[point] < roads.size()) {
            var stretch = network.stretches.get(roads.get(next[point]++));
            if (stretch.leaving(point).isOpen(mode)) {
                int to = stretch.other(point);
                if (order[to] == 0) {
                    return to;
                }
                if (part[to] < 0) {
                    low[point] = Math.min(low[point], order[to]);
                }
            }
        }
        return -1;
    }

    private void leave(int point) {
        if (low[point] == order[point]) {
            int member;
            do {
                member = open[--opened];
                part[member] = parts;
            } while (member != point);
            parts++;
        }
    }
}
