package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.respite.planner.master.Prices;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/** The same trip a few slots earlier or later, where hours and openings allow it. */
public final class TripShifts {

    private final Problem problem;

    public TripShifts(Problem problem) {
        this.problem = problem;
    }

    /** The trip itself and all its shifts of up to {@code slots} slots either way. */
    public List<Trip> around(Trip trip, int slots) {
        var shifts = new ArrayList<Trip>();
        shifts.add(trip);
        var costs = new TripCosts(problem, trip.fleet(), Prices.none(problem));
        for (int by = -slots; by <= slots; by++) {
            var shifted = shifted(trip, by * problem.world().grid.ticksPerSlot());
            if (by != 0 && isPossible(shifted, costs)) {
                shifts.add(shifted);
            }
        }
        return shifts;
    }

    private static Trip shifted(Trip trip, int ticks) {
        return new Trip(
                trip.fleet(), trip.kind(), trip.source(), trip.sink(), trip.roads(),
                Arrays.stream(trip.enters()).map(t -> t + ticks).toArray(), trip.loaded(), trip.dropped(),
                trip.loadTick() + ticks, Arrays.stream(trip.inspectionTicks()).map(t -> t + ticks).toArray(),
                trip.dropTick() + ticks, trip.start() + ticks, trip.end() + ticks);
    }

    private boolean isPossible(Trip trip, TripCosts costs) {
        var passage = trip.fleet().passage();
        if (trip.start() < 0 || trip.end() + passage.spread > problem.world().grid.ticks()
                || !costs.mayLoad(trip.source(), trip.loadTick()) || !costs.mayDrop(trip.kind(), trip.sink(), trip.dropTick())) {
            return false;
        }
        var inspections = trip.kind().inspections();
        for (int i = 0; i < inspections.size(); i++) {
            if (!costs.mayInspect(inspections.get(i), trip.inspectionTicks()[i])) {
                return false;
            }
        }
        return isPassable(trip, costs);
    }

    /** Whether all roads and waits between the services are allowed. */
    private boolean isPassable(Trip trip, TripCosts costs) {
        var world = problem.world();
        var passage = trip.fleet().passage();
        boolean guarded = false;
        int tick = trip.start();
        int place = trip.fleet().base();
        int served = 0;
        int[][] services = services(trip, costs);
        for (int i = 0; i <= trip.roads().length; i++) {
            int then = i < trip.roads().length ? trip.enters()[i] : trip.end();
            while (served < services.length && services[served][0] <= then && services[served][2] <= i) {
                if (!mayWait(trip, place, tick, services[served][0])) {
                    return false;
                }
                tick = services[served][1];
                served++;
            }
            if (!mayWait(trip, place, tick, then)) {
                return false;
            }
            if (i < trip.roads().length) {
                int road = trip.roads()[i];
                guarded |= world.isGuarded(road);
                if (!passage.mayEnter(road, then)) {
                    return false;
                }
                tick = then + passage.ticks(road);
                place = world.roadTo[road];
            }
        }
        return !guarded || trip.start() >= trip.fleet().firstStart();
    }

    private boolean mayWait(Trip trip, int place, int from, int to) {
        for (int t = from; t < to; t++) {
            if (!trip.fleet().passage().mayWait(place, t)) {
                return false;
            }
        }
        return true;
    }

    /** Begin and end of each service, and the roads driven before it at least. */
    private int[][] services(Trip trip, TripCosts costs) {
        var inspections = trip.kind().inspections();
        int[][] services = new int[inspections.size() + 2][];
        services[0] = new int[] {trip.loadTick(), trip.loadTick() + trip.fleet().loading(), trip.loaded()};
        for (int i = 0; i < inspections.size(); i++) {
            int tick = trip.inspectionTicks()[i];
            services[i + 1] = new int[] {tick, tick + costs.inspectionTicks(inspections.get(i)), trip.loaded()};
        }
        int drop = costs.dropTicks(trip.sink(), trip.kind());
        services[services.length - 1] = new int[] {trip.dropTick(), trip.dropTick() + drop, trip.dropped()};
        return services;
    }
}
