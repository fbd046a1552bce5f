package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.respite.planner.expanded.BackwardSweep;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * The best trip of each item from each depot and slot at given prices: one sweep over the time-expanded arcs, from the last
 * slot to the first, for all starts at once (the pricing of Dantzig and Wolfe 1960 by Bellman's recursion). Two kinds of values at a node:
 * of an empty truck, and of one laden with an item. Goods are worth less each slot and waiting is free, so a load that is for
 * a place is unloaded when it arrives.
 */
final class TripSweep {

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final int items;
    private final BackwardSweep backward;
    private final int[] roadTo;
    /** By place: its depot, or -1. */
    private final int[] depotAt;
    /** By place: row of {@link #needAt}, or -1. */
    private final int[] needsAt;
    /** By row and item: the need, or -1. */
    private final int[][] needAt;
    /** By depot and item: the stock, or -1. */
    private final int[][] stockAt;
    /** By node. */
    private final double[] empty;
    /** By node and item. */
    private final double[] laden;

    private TruckPrices prices;

    TripSweep(ExpandedNetwork net, Trucks trucks, TruckPrices prices) {
        this.net = net;
        this.trucks = trucks;
        this.prices = prices;
        items = trucks.items();
        backward = new BackwardSweep(net);
        roadTo = net.network.roads().stream().mapToInt(r -> r.to()).toArray();
        depotAt = filled(net.network.places());
        needsAt = filled(net.network.places());
        for (int d = 0; d < trucks.depots().size(); d++) {
            depotAt[trucks.depots().get(d).place()] = d;
        }
        var rows = new ArrayList<int[]>();
        for (int n = 0; n < trucks.needs().size(); n++) {
            var need = trucks.needs().get(n);
            if (needsAt[need.place()] < 0) {
                needsAt[need.place()] = rows.size();
                rows.add(filled(items));
            }
            rows.get(needsAt[need.place()])[need.item()] = n;
        }
        needAt = rows.toArray(int[][]::new);
        stockAt = new int[trucks.depots().size()][];
        Arrays.setAll(stockAt, d -> filled(items));
        for (int s = 0; s < trucks.stocks().size(); s++) {
            stockAt[trucks.stocks().get(s).depot()][trucks.stocks().get(s).item()] = s;
        }
        empty = new double[net.nodes()];
        laden = new double[net.nodes() * items];
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, -1);
        return array;
    }

    void run(TruckPrices at) {
        prices = at;
        backward.run(this::sweep);
    }

    private void sweep(int n) {
        int own = n * items;
        boolean waits = n + 1 < empty.length && net.place[n + 1] == net.place[n];
        double best = waits ? empty[n + 1] : 0;
        if (waits) {
            System.arraycopy(laden, own + items, laden, own, items);
        } else {
            Arrays.fill(laden, own, own + items, Double.NEGATIVE_INFINITY);
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            int there = roadTo[net.road[a]];
            int head = net.head[a];
            double price = prices.road()[a];
            double after = emptyAt(there, net.arrival[a], head);
            best = Math.max(best, after - price);
            if (head >= 0) {
                int next = head * items;
                for (int i = 0; i < items; i++) {
                    laden[own + i] = Math.max(laden[own + i], laden[next + i] - price);
                }
            }
            if (needsAt[there] >= 0) {
                for (int i = 0; i < items; i++) {
                    laden[own + i] = Math.max(laden[own + i], unload(there, i, net.arrival[a]) + after - price);
                }
            }
        }
        empty[n] = best;
    }

    /** What an empty truck at the place in the slot is worth; the node is the first from which it can go on. */
    private double emptyAt(int place, int slot, int node) {
        double onward = node >= 0 ? empty[node] : 0;
        int depot = depotAt[place];
        return depot < 0 ? onward : Math.max(onward, prices.truck()[depot][slot]);
    }

    /** What a truck gains by unloading all it has of the item. */
    private double unload(int place, int item, int slot) {
        int row = needsAt[place];
        int n = row < 0 ? -1 : needAt[row][item];
        return n < 0
                ? Double.NEGATIVE_INFINITY
                : trucks.payload() * (trucks.needs().get(n).worthIn(slot) - prices.need()[n]);
    }

    /** What the best trip of the item gains beyond its prices, inspection not counted; minus infinity if there is none. */
    double gain(int depot, int slot, int item) {
        int stock = stockAt[depot][item];
        if (stock < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        int place = trucks.depots().get(depot).place();
        int node = net.nodeAt(place, slot);
        double onward = node < 0 ? Double.NEGATIVE_INFINITY : laden[node * items + item];
        double here = unload(place, item, slot) + emptyAt(place, slot, node);
        return Math.max(onward, here) - trucks.payload() * prices.stock()[stock] - truck(depot, slot);
    }

    /** What an empty truck at the depot is worth, there or at another to which it may drive. */
    double truck(int depot, int slot) {
        int place = trucks.depots().get(depot).place();
        return emptyAt(place, slot, net.nodeAt(place, slot));
    }

    /** Whether it should drive to another depot in this slot rather than stay. */
    boolean leavesEmpty(int depot, int slot) {
        int place = trucks.depots().get(depot).place();
        int node = net.nodeAt(place, slot);
        boolean waits = node + 1 < net.firstNode[place + 1] && node >= 0;
        return node >= 0
                && net.slot[node] == slot
                && empty[node] > prices.truck()[depot][slot]
                && !(waits && empty[node + 1] == empty[node]);
    }

    /** That drive. */
    Trip emptyDrive(int depot, int slot) {
        int place = trucks.depots().get(depot).place();
        int node = net.nodeAt(place, slot);
        int first = stepEmpty(node);
        var rest = trip(depot, slot, Trip.NOWHERE, new int[] {first});
        int[] way = new int[rest.back().length + 1];
        way[0] = first;
        System.arraycopy(rest.back(), 0, way, 1, rest.back().length);
        return new Trip(depot, slot, Trip.NOWHERE, Trip.NOWHERE, new int[0], way, rest.returnDepot(), rest.returnSlot());
    }

    /** The trip that gains this. */
    Trip trip(int depot, int slot, int item) {
        int place = trucks.depots().get(depot).place();
        int node = net.nodeAt(place, slot);
        boolean drives = node >= 0 && laden[node * items + item] >= unload(place, item, slot) + emptyAt(place, slot, node);
        int[] out = drives ? way(node, item) : new int[0];
        int end = drives ? roadTo[net.road[out[out.length - 1]]] : place;
        return trip(depot, slot, needAt[needsAt[end]][item], out);
    }

    /** What a truck full of the item gains from the node on; minus infinity if no way leads to a need. */
    double laden(int node, int item) {
        return laden[node * items + item];
    }

    /** The arcs on which it gains this. */
    int[] way(int node, int item) {
        var out = new ArrayList<Integer>();
        int last;
        int now = node;
        do {
            last = now;
            now = stepLaden(last, item, out);
        } while (now != last);
        return array(out);
    }

    /** A trip that drives out on these arcs and then on as is best for an empty truck. */
    Trip trip(int depot, int slot, int need, int[] out) {
        int place = trucks.depots().get(depot).place();
        int now = slot;
        int node = net.nodeAt(place, slot);
        if (out.length > 0) {
            int last = out[out.length - 1];
            place = roadTo[net.road[last]];
            now = net.arrival[last];
            node = net.head[last];
        }
        int unloaded = now;
        var back = new ArrayList<Integer>();
        double worth = emptyAt(place, now, node);
        while (worth > 0 && !(depotAt[place] >= 0 && prices.truck()[depotAt[place]][now] == worth)) {
            int arc = stepEmpty(node);
            back.add(arc);
            place = roadTo[net.road[arc]];
            now = net.arrival[arc];
            node = net.head[arc];
            worth = emptyAt(place, now, node);
        }
        return worth > 0
                ? new Trip(depot, slot, need, unloaded, out, array(back), depotAt[place], now)
                : new Trip(depot, slot, need, unloaded, out, array(back), Trip.NOWHERE, Trip.NOWHERE);
    }

    /** Goes on along the best way of a laden truck; answers the same node if the arc just taken leads to where it unloads. */
    private int stepLaden(int node, int item, List<Integer> out) {
        int n = node;
        double value = laden[n * items + item];
        while (net.place.length > n + 1 && net.place[n + 1] == net.place[n] && laden[(n + 1) * items + item] == value) {
            n++;
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            int head = net.head[a];
            double price = prices.road()[a];
            int there = roadTo[net.road[a]];
            if (needsAt[there] >= 0
                    && unload(there, item, net.arrival[a]) + emptyAt(there, net.arrival[a], head) - price == value) {
                out.add(a);
                return node;
            }
            if (head >= 0 && laden[head * items + item] - price == value) {
                out.add(a);
                return head;
            }
        }
        throw new IllegalStateException("A laden truck's value has no reason");
    }

    /** The first arc on the best way of an empty truck. */
    private int stepEmpty(int node) {
        int n = node;
        double value = empty[n];
        while (net.place.length > n + 1 && net.place[n + 1] == net.place[n] && empty[n + 1] == value) {
            n++;
        }
        for (int a = net.firstArc[n]; a < net.firstArc[n + 1]; a++) {
            if (emptyAt(roadTo[net.road[a]], net.arrival[a], net.head[a]) - prices.road()[a] == value) {
                return a;
            }
        }
        throw new IllegalStateException("An empty truck's value has no reason");
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
