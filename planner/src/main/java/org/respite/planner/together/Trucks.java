package org.respite.planner.together;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trucks, what they could bring, and where. A truck takes its load at a depot in an open slot, unloads in no time at one or
 * several places, may wait anywhere, come back for another load or end anywhere.
 *
 * @param payload tonnes
 * @param units what a truck takes of a road's capacity, in the roads' units
 */
public record Trucks(List<Depot> depots, List<Stock> stocks, List<Need> needs, double payload, int units) {

    public Trucks {
        depots = List.copyOf(depots);
        stocks = List.copyOf(stocks);
        needs = List.copyOf(needs);
        if (!(payload > 0) || units < 1) {
            throw new IllegalArgumentException("A truck carries something and takes room on a road");
        }
        var wanted = new HashSet<Long>();
        for (var need : needs) {
            if (!wanted.add((long) need.place() << 32 | need.item())) {
                throw new IllegalArgumentException("Place " + need.place() + " needs item " + need.item() + " twice");
            }
        }
        if (depots.stream().mapToInt(Depot::place).distinct().count() < depots.size()) {
            throw new IllegalArgumentException("A place has two depots");
        }
        var kept = new HashSet<Long>();
        for (var stock : stocks) {
            if (stock.depot() >= depots.size() || !kept.add((long) stock.depot() << 32 | stock.item())) {
                throw new IllegalArgumentException(
                        "Depot " + stock.depot() + " does not exist, or stocks item " + stock.item() + " twice");
            }
        }
    }

    /** One more than the highest item. */
    public int items() {
        int needed = needs.stream().mapToInt(Need::item).max().orElse(-1);
        return 1 + Math.max(needed, stocks.stream().mapToInt(Stock::item).max().orElse(-1));
    }

    /** The index of the item's stock at the depot, or -1. */
    int stockOf(int depot, int item) {
        for (int s = 0; s < stocks.size(); s++) {
            if (stocks.get(s).depot() == depot && stocks.get(s).item() == item) {
                return s;
            }
        }
        return -1;
    }

    /** The indexes of the place's needs. */
    int[] needsAt(int place) {
        return IntStream.range(0, needs.size()).filter(n -> needs.get(n).place() == place).toArray();
    }
}
