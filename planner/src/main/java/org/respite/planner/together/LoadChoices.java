package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;

/** What a truck on a known way could carry, of which item, to which of the places that it passes. */
final class LoadChoices {

    /** Choices of each truck, the best by the prices. */
    private static final int CHOICES = 12;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final TruckPrices prices;
    private final int[] roadTo;

    LoadChoices(ExpandedNetwork net, Trucks trucks, TruckPrices prices) {
        this.net = net;
        this.trucks = trucks;
        this.prices = prices;
        roadTo = net.network.roads().stream().mapToInt(r -> r.to()).toArray();
    }

    /** Choices of a mission, of no kilograms yet; none for an empty drive. */
    List<Delivery> of(int index, Mission mission) {
        var trip = mission.trip();
        if (!trip.isLaden()) {
            return List.of();
        }
        var choices = new ArrayList<Delivery>();
        addNeeds(choices, index, trip.depot(), trucks.depots().get(trip.depot()).place(), mission.loadSlot());
        for (int[] leg : new int[][] {trip.out(), trip.back()}) {
            for (int a : leg) {
                addNeeds(choices, index, trip.depot(), roadTo[net.road[a]], net.arrival[a]);
            }
        }
        return choices.stream()
                .sorted(Comparator.comparingDouble((Delivery d) -> -gain(d)))
                .limit(CHOICES)
                .toList();
    }

    private void addNeeds(List<Delivery> choices, int index, int depot, int place, int slot) {
        for (int n : trucks.needsAt(place)) {
            int stock = trucks.stockOf(depot, trucks.needs().get(n).item());
            boolean known = choices.stream().anyMatch(d -> d.need() == n);
            if (stock >= 0 && !known && trucks.needs().get(n).worthIn(slot) > 0) {
                choices.add(new Delivery(index, stock, n, slot, 0));
            }
        }
    }

    private double gain(Delivery d) {
        return trucks.needs().get(d.need()).worthIn(d.slot()) - prices.need()[d.need()] - prices.stock()[d.stock()];
    }
}
