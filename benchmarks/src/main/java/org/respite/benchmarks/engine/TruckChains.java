package org.respite.benchmarks.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Act;
import org.respite.benchmarks.result.Itinerary;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.together.Haul;
import org.respite.planner.together.Trip;

/**
 * Makes itineraries of hauls: in the order in which they leave, each is given to the trucks that have stood at its crossing
 * longest. What a haul takes of a truck may be a part.
 */
final class TruckChains {

    /** Trucks; a haul of which fewer are missing is cut by them. */
    private static final double TINY = 1e-4;

    private final TogetherInstance instance;
    private final ExpandedNetwork net;
    private final List<PriorityQueue<Chain>> standing = new ArrayList<>();
    private final List<Chain> gone = new ArrayList<>();

    TruckChains(TogetherInstance instance, ExpandedNetwork net) {
        this.instance = instance;
        this.net = net;
        for (int c = 0; c < instance.crossings().size(); c++) {
            var queue = new PriorityQueue<>(Comparator.comparingInt(Chain::free));
            queue.add(new Chain(c, instance.crossings().get(c).trucks(), List.of(), 0));
            standing.add(queue);
        }
    }

    /** Trucks, or a part of one, with all that they have done. */
    private record Chain(int start, double trucks, List<Act> acts, int free) {

        Chain with(double trucks, List<Act> more, int free) {
            var all = new ArrayList<>(acts);
            all.addAll(more);
            return new Chain(start, trucks, all, free);
        }
    }

    List<Itinerary> itineraries(List<Haul> hauls) {
        hauls.stream().sorted(Comparator.comparingInt(haul -> haul.trip().loadSlot())).forEach(this::drive);
        Deque<Chain> all = new ArrayDeque<>(gone);
        standing.forEach(all::addAll);
        return all.stream().filter(chain -> !chain.acts().isEmpty())
                .map(chain -> new Itinerary(chain.start(), chain.trucks(), chain.acts())).toList();
    }

    private void drive(Haul haul) {
        var trip = haul.trip();
        var acts = acts(trip);
        var trucks = standing.get(trip.depot());
        double wanted = haul.trucks();
        while (wanted > 0) {
            var chain = trucks.peek();
            if (chain == null || chain.free() > trip.loadSlot()) {
                if (wanted > TINY) {
                    throw new IllegalStateException(wanted + " trucks are missing at crossing " + trip.depot() + " in slot " + trip.loadSlot());
                }
                return;
            }
            trucks.remove();
            double taken = Math.min(wanted, chain.trucks());
            wanted -= taken;
            if (chain.trucks() > taken) {
                trucks.add(chain.with(chain.trucks() - taken, List.of(), chain.free()));
            }
            if (trip.returnDepot() == Trip.NOWHERE) {
                gone.add(chain.with(taken, acts, trip.unloadSlot()));
            } else {
                standing.get(trip.returnDepot()).add(chain.with(taken, acts, trip.returnSlot()));
            }
        }
    }

    private List<Act> acts(Trip trip) {
        var acts = new ArrayList<Act>();
        if (trip.isLaden()) {
            int item = instance.needs().get(trip.need()).item();
            acts.add(new Act.Load(trip.loadSlot(), trip.depot(), item, instance.truckTonnes()));
        }
        drives(trip.out(), acts);
        if (trip.isLaden()) {
            acts.add(new Act.Unload(trip.unloadSlot(), trip.need(), instance.truckTonnes()));
        }
        drives(trip.back(), acts);
        return acts;
    }

    private void drives(int[] arcs, List<Act> acts) {
        for (int arc : arcs) {
            acts.add(new Act.Drive(net.slot[net.tail[arc]], net.road[arc]));
        }
    }
}
