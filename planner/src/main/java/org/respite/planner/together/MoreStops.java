package org.respite.planner.together;

import java.util.Arrays;
import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;

/** Sends trucks that are not full on to one more place, where they gain most at the prices of what is left. */
final class MoreStops {

    /** Kilograms; less room is not worth a way. */
    private static final int LITTLE = 100;

    private static final double KILOGRAMS = 1000;
    /** The share of a truck's load below which it takes another way. */
    private static final double HALF_EMPTY = 0.5;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final TripSweep sweep;

    MoreStops(ExpandedNetwork net, Trucks trucks, TruckPrices prices) {
        this.net = net;
        this.trucks = trucks;
        sweep = new TripSweep(net, trucks, prices);
        sweep.run(prices);
    }

    void add(WholeTrucks whole, List<Delivery> deliveries, TruckPrices prices) {
        double[] room = new double[whole.missions().size()];
        Arrays.fill(room, trucks.payload() * KILOGRAMS);
        deliveries.forEach(d -> room[d.mission()] -= d.kilograms());
        for (int m = 0; m < room.length; m++) {
            var trip = whole.missions().get(m).trip();
            if (room[m] >= LITTLE && trip.isLaden() && whole.isLast(m)) {
                int[] on = driveOn(trip, prices);
                if (on.length > trip.out().length) {
                    whole.reroute(m, on);
                } else if (room[m] >= HALF_EMPTY * trucks.payload() * KILOGRAMS) {
                    whole.reroute(m, another(trip, whole.missions().get(m).loadSlot(), prices));
                }
            }
        }
    }

    private int[] driveOn(Trip trip, TruckPrices prices) {
        int[] out = trip.out();
        int node = out.length == 0 ? -1 : net.head[out[out.length - 1]];
        int item = node < 0 ? -1 : bestItem(trip.depot(), node, prices);
        if (item < 0) {
            return out;
        }
        int[] more = sweep.way(node, item);
        int[] all = Arrays.copyOf(out, out.length + more.length);
        System.arraycopy(more, 0, all, out.length, more.length);
        return all;
    }

    private int[] another(Trip trip, int loadSlot, TruckPrices prices) {
        int node = net.nodeAt(trucks.depots().get(trip.depot()).place(), loadSlot);
        int item = node < 0 ? -1 : bestItem(trip.depot(), node, prices);
        return item < 0 ? trip.out() : sweep.way(node, item);
    }

    private int bestItem(int depot, int node, TruckPrices prices) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < trucks.items(); i++) {
            int stock = trucks.stockOf(depot, i);
            double gain = stock < 0 ? 0 : sweep.laden(node, i) - trucks.payload() * prices.stock()[stock];
            if (gain > most) {
                most = gain;
                best = i;
            }
        }
        return best;
    }
}
