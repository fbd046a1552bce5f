package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;
import org.respite.planner.master.Prices;
import org.respite.planner.master.Relaxation;
import org.respite.planner.pricing.TripPricer;
import org.respite.planner.pricing.TripRules;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/**
 * Sends more vehicles slot by slot: where every limit has room, the prices of the loading programme tell which trips gain
 * most, as in the fractional plan. Vehicles that nothing is loaded on stay at their base and can go elsewhere.
 */
final class MoreTrips {

    private static final int MOST_ROUNDS = 10;
    private static final int MOST_TRIPS_OF_A_FLEET = 2000;
    private static final int MOST_VEHICLES_AT_ONCE = 3;
    /** A vehicle goes where it gains at least this share of the whole plan's worth. */
    private static final double LEAST_GAIN = 1e-7;
    /** Rounds end when they gain less than this share of the whole plan's worth. */
    private static final double LEAST_PROGRESS = 3e-4;

    private record Candidate(Drive drive, double gain) {}

    private final Problem problem;
    private final Placing placing;
    private final Loading loading;
    private final PlannerControl control;
    private final double bound;
    private final List<TripPricer> pricers;
    private final TripRules rules;
    private final MoreDrops drops;

    MoreTrips(Problem problem, Placing placing, Loading loading, PlannerControl control, Relaxation relaxation) {
        this.problem = problem;
        this.placing = placing;
        this.loading = loading;
        this.control = control;
        this.bound = relaxation.bound();
        this.pricers = relaxation.tripPricers();
        this.rules = new TripRules(problem);
        this.drops = new MoreDrops(problem);
    }

    /** Adds vehicles until no more gains, or a stop. */
    void send() {
        placing.placed().forEach(loading::add);
        double before = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            loading.solve();
            callBackIdle();
            control.progress(new Progress("more trips", loading.worth(), bound));
            boolean little = loading.objective() - before < LEAST_PROGRESS * Math.abs(loading.objective());
            if ((little && round > 1) || control.stopRequested() || sendMore() == 0) {
                return;
            }
            before = loading.objective();
        }
    }

    private void callBackIdle() {
        for (int i = 0; i < placing.placed().size(); i++) {
            int needed = (int) Math.ceil(loading.filled(i) - 1e-6);
            if (needed < placing.placed().get(i).vehicles().size()) {
                placing.keep(i, needed);
                loading.set(i, placing.placed().get(i));
            }
        }
    }

    private int sendMore() {
        var shortfall = loading.shortfall();
        var prices = loading.prices();
        var load = new MixedLoad(problem, prices, shortfall);
        double least = LEAST_GAIN * Math.max(1, Math.abs(loading.objective()));
        int added = 0;
        for (var candidate : candidates(prices, load, shortfall, least)) {
            for (int more = 0; more < MOST_VEHICLES_AT_ONCE && load.gain(candidate.drive()) > least; more++) {
                if (!sendFirst(drops.lengthened(candidate.drive(), load), load)) {
                    break;
                }
                added++;
            }
        }
        return added;
    }

    /** Drives that gain, the best first. */
    private List<Candidate> candidates(Prices prices, MixedLoad load, Shortfall shortfall, double least) {
        var open = prices
                .withArrivals(i -> {
                    var inventory = problem.inventories().get(i / problem.slots());
                    return Shortfall.isUsedUp(inventory) ? shortfall.next(inventory, i % problem.slots()) : Double.NaN;
                })
                .closedWhereFull(placing.load());
        var found = pricers.parallelStream().map(p -> p.price(open, least, MOST_TRIPS_OF_A_FLEET)).toList();
        var candidates = new ArrayList<Candidate>();
        for (var priced : found) {
            var trips = priced.trips().stream().filter(rules::isAllowed).toList();
            for (var drive : Drives.of(problem, trips)) {
                candidates.add(new Candidate(drive, load.gain(drive)));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::gain).reversed()
                .thenComparingInt(c -> way(c).start()).thenComparingInt(c -> way(c).fleet().index()));
        return candidates;
    }

    private static Trip way(Candidate candidate) {
        return candidate.drive().way();
    }

    /** One vehicle on the first of the drives that has room; answers whether there was one. */
    private boolean sendFirst(List<Drive> drives, MixedLoad load) {
        for (var drive : drives) {
            if (placing.addOne(drive)) {
                loading.add(placing.placed().getLast());
                load.take(drive);
                return true;
            }
        }
        return false;
    }
}
