package org.respite.planner.together;

import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * The best use of trucks, and of the roads that they leave to people, by column generation (Dantzig and Wolfe 1960; Desrosiers
 * and Lübbecke 2005): a {@link TruckProgramme} over trips, and {@link TripSweep} for those that are missing. It begins with
 * prices from a {@link PriceGuess}, and asks at prices between the last and the new ones, which jump less (Neame 1999).
 */
final class TruckMaster implements AutoCloseable {

    /** The share of the last prices in the next ones. */
    private static final double INERTIA = 0.3;
    /** In worth; a trip that gains less is not missed. */
    private static final double LITTLE = 1e-6;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final TruckProgramme programme;
    private final TripSweep sweep;
    private double bound = Double.POSITIVE_INFINITY;
    private TruckPrices proof;

    /**
     * @param room by arc: trucks that may enter
     * @param people what roads are worth to them
     */
    TruckMaster(ExpandedNetwork net, Trucks trucks, double[] room, RoadWorth people) {
        this.net = net;
        this.trucks = trucks;
        programme = new TruckProgramme(net, trucks, room);
        programme.tell(people);
        proof = programme.prices();
        sweep = new TripSweep(net, trucks, proof);
    }

    TruckProgramme programme() {
        return programme;
    }

    /** No plan for people and trucks is worth more. */
    double bound() {
        return bound;
    }

    /** The prices that prove the bound. */
    TruckPrices proof() {
        return proof;
    }

    /** Finds the best use of trucks as far as people told what roads are worth, to within the tolerance. */
    void solve(double tolerance) {
        if (programme.trips().isEmpty()) {
            begin();
        }
        var centre = proof;
        while (true) {
            programme.solve();
            var now = programme.prices();
            if (bound - programme.value() <= tolerance) {
                return;
            }
            var asked = centre.towards(now, INERTIA);
            ask(asked);
            int more = addTrips(now, LITTLE);
            if (more == 0) {
                ask(now);
                more = addTrips(now, LITTLE);
            }
            if (more == 0) {
                return;
            }
            centre = asked;
        }
    }

    /** Starts from prices and trips that are known, in place of a guess; trips on roads without room cost without end. */
    void begin(TruckPrices prices, List<Trip> trips) {
        trips.stream().filter(trip -> programme.reducedGain(trip, prices) > Double.NEGATIVE_INFINITY).forEach(programme::add);
        sweep.run(prices);
        addTrips(prices, Double.NEGATIVE_INFINITY);
        programme.solve();
    }

    /** Solves again after trucks were fixed, and looks some times for trips that are missing now. */
    void solveAgain(int sweeps) {
        programme.solve();
        for (int k = 0; k < sweeps; k++) {
            var now = programme.prices();
            sweep.run(now);
            if (addTrips(now, LITTLE) == 0) {
                return;
            }
            programme.solve();
        }
    }

    private void begin() {
        var guess = new PriceGuess(net, trucks, proof.road());
        guess.search();
        var prices = new TruckPrices(proof.road(), proof.room(), guess.stock(), guess.need(), programme.truckPrices());
        ask(prices);
        guess.trips(sweep).forEach(programme::add);
        addTrips(prices, LITTLE);
    }

    private void ask(TruckPrices prices) {
        sweep.run(prices);
        double bounded = boundAt(prices);
        if (bounded < bound) {
            bound = bounded;
            proof = prices;
        }
    }

    /** Weak duality: what the limits are worth, where each inspection costs what the best trip gains. */
    private double boundAt(TruckPrices prices) {
        double sum = prices.room();
        for (int s = 0; s < trucks.stocks().size(); s++) {
            sum += prices.stock()[s] * trucks.stocks().get(s).tonnes();
        }
        for (int n = 0; n < trucks.needs().size(); n++) {
            sum += prices.need()[n] * trucks.needs().get(n).tonnes();
        }
        for (int d = 0; d < trucks.depots().size(); d++) {
            var depot = trucks.depots().get(d);
            sum += sweep.truck(d, 0) * depot.trucks();
            for (int s = depot.open().next(0); s >= 0 && s < net.network.slots(); s = depot.open().next(s + 1)) {
                double best = 0;
                for (int i = 0; i < trucks.items(); i++) {
                    best = Math.max(best, sweep.gain(d, s, i));
                }
                sum += best * depot.inspected();
            }
        }
        return sum;
    }

    /** Adds the trips that the last sweep found and that gain more than the least at these prices too; answers how many. */
    private int addTrips(TruckPrices prices, double least) {
        int before = programme.trips().size();
        for (int d = 0; d < trucks.depots().size(); d++) {
            var open = trucks.depots().get(d).open();
            for (int s = open.next(programme.firstSlot()); s >= 0 && s < net.network.slots(); s = open.next(s + 1)) {
                for (int i = 0; i < trucks.items(); i++) {
                    if (sweep.gain(d, s, i) > least) {
                        addIfItGains(sweep.trip(d, s, i), prices, least);
                    }
                }
            }
            for (int s = programme.firstSlot(); s < net.network.slots(); s++) {
                if (sweep.leavesEmpty(d, s)) {
                    addIfItGains(sweep.emptyDrive(d, s), prices, least);
                }
            }
        }
        return programme.trips().size() - before;
    }

    private void addIfItGains(Trip trip, TruckPrices prices, double least) {
        if (programme.reducedGain(trip, prices) > least) {
            programme.add(trip);
        }
    }

    @Override
    public void close() {
        programme.close();
    }
}
