package org.respite.planner.pricing;

import java.util.Arrays;
import java.util.Optional;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Wave;

/** The same trip or wave a few slots earlier or later, where hours and openings allow it. */
public final class TripShifts {

    private final Problem problem;
    private final TripRules rules;

    public TripShifts(Problem problem) {
        this.problem = problem;
        this.rules = new TripRules(problem);
    }

    /** The trip so many slots later, or earlier where negative; empty where it is not possible. */
    public Optional<Trip> shift(Trip trip, int slots) {
        if (slots == 0) {
            return Optional.of(trip);
        }
        var shifted = shifted(trip, slots * problem.world().grid.ticksPerSlot());
        return isPossible(shifted, services(trip)) ? Optional.of(shifted) : Optional.empty();
    }

    /**
     * The trip with waits so that its first inspection and its drop begin with a slot: then a slot's capacity is not
     * lost to parts of vehicles. Empty where it waits nowhere or may not.
     */
    public Optional<Trip> aligned(Trip trip) {
        int perSlot = problem.world().grid.ticksPerSlot();
        int inspect = trip.inspectionTicks().length == 0 ? 0 : missing(trip.inspectionTicks()[0], perSlot);
        int drop = inspect + missing(trip.dropTick() + inspect, perSlot);
        if (drop == 0) {
            return Optional.empty();
        }
        int[] enters = trip.enters().clone();
        for (int i = 0; i < enters.length; i++) {
            boolean inspected = inspect > 0 && i >= trip.loaded() && enters[i] >= trip.inspectionTicks()[0];
            enters[i] += i >= trip.dropped() ? drop : inspected ? inspect : 0;
        }
        var aligned = new Trip(
                trip.fleet(), trip.kind(), trip.source(), trip.sink(), trip.roads(), enters, trip.loaded(), trip.dropped(),
                trip.loadTick(), Arrays.stream(trip.inspectionTicks()).map(t -> t + inspect).toArray(),
                trip.dropTick() + drop, trip.start(), trip.end() + drop);
        return rules.isAllowed(aligned) && isPossible(aligned, services(trip)) ? Optional.of(aligned) : Optional.empty();
    }

    private static int missing(int tick, int perSlot) {
        return (perSlot - tick % perSlot) % perSlot;
    }

    private Services services(Trip trip) {
        return rules.services(trip.fleet());
    }

    /** The wave so many slots later, or earlier where negative; empty where it is not possible. */
    public Optional<Wave> shift(Wave wave, int slots) {
        int by = slots * problem.world().grid.ticksPerSlot();
        var shifted = new Wave(
                wave.group(), wave.mode(), wave.sink(), wave.roads(),
                Arrays.stream(wave.enters()).map(t -> t + by).toArray(), wave.start() + by, wave.arrive() + by, wave.end() + by);
        return isPossible(shifted) ? Optional.of(shifted) : Optional.empty();
    }

    private boolean isPossible(Wave wave) {
        var passage = wave.group().ways().get(wave.mode()).passage();
        var world = problem.world();
        if (wave.start() < 0 || wave.end() + passage.spread > world.grid.ticks()) {
            return false;
        }
        int tick = wave.start();
        int place = wave.group().home();
        for (int i = 0; i < wave.roads().length; i++) {
            int entered = wave.enters()[i];
            if (!TripRules.mayWait(passage, place, tick, entered) || !passage.mayEnter(wave.roads()[i], entered)) {
                return false;
            }
            tick = wave.enters()[i] + passage.ticks(wave.roads()[i]);
            place = world.roadTo[wave.roads()[i]];
        }
        if (!wave.sink().isCrossing()) {
            return true;
        }
        var hours = world.open(world.scenario.network().crossings().get(wave.sink().crossing()).peopleHours());
        return TripRules.mayWait(passage, place, tick, wave.arrive())
                && passage.mayBeServed(wave.sink().place(), hours, wave.arrive(), wave.end());
    }

    private static Trip shifted(Trip trip, int ticks) {
        return new Trip(
                trip.fleet(), trip.kind(), trip.source(), trip.sink(), trip.roads(),
                Arrays.stream(trip.enters()).map(t -> t + ticks).toArray(), trip.loaded(), trip.dropped(),
                trip.loadTick() + ticks, Arrays.stream(trip.inspectionTicks()).map(t -> t + ticks).toArray(),
                trip.dropTick() + ticks, trip.start() + ticks, trip.end() + ticks);
    }

    private boolean isPossible(Trip trip, Services services) {
        var passage = trip.fleet().passage();
        if (trip.start() < 0 || trip.end() + passage.spread > problem.world().grid.ticks()
                || !services.loads(trip.source()).get(trip.loadTick())
                || !services.drops(trip.kind(), trip.sink()).get(trip.dropTick())) {
            return false;
        }
        var inspections = trip.kind().inspections();
        for (int i = 0; i < inspections.size(); i++) {
            if (!services.inspections(inspections.get(i)).get(trip.inspectionTicks()[i])) {
                return false;
            }
        }
        return isPassable(trip, services);
    }

    /** Whether all roads and waits between the services are allowed. */
    private boolean isPassable(Trip trip, Services services) {
        var world = problem.world();
        var passage = trip.fleet().passage();
        boolean guarded = false;
        int tick = trip.start();
        int place = trip.fleet().base();
        int served = 0;
        int[][] stops = stops(trip, services);
        for (int i = 0; i <= trip.roads().length; i++) {
            int then = i < trip.roads().length ? trip.enters()[i] : trip.end();
            while (served < stops.length && stops[served][0] <= then && stops[served][2] <= i) {
                if (!TripRules.mayWait(passage, place, tick, stops[served][0])) {
                    return false;
                }
                tick = stops[served][1];
                served++;
            }
            if (!TripRules.mayWait(passage, place, tick, then)) {
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

    /** Begin and end of each service, and the roads driven before it at least. */
    private int[][] stops(Trip trip, Services services) {
        var inspections = trip.kind().inspections();
        int[][] stops = new int[inspections.size() + 2][];
        stops[0] = new int[] {trip.loadTick(), trip.loadTick() + trip.fleet().loading(), trip.loaded()};
        for (int i = 0; i < inspections.size(); i++) {
            int tick = trip.inspectionTicks()[i];
            stops[i + 1] = new int[] {tick, tick + services.inspectionTicks(inspections.get(i)), trip.loaded()};
        }
        int drop = trip.fleet().dropTicks(problem.world(), trip.kind(), trip.sink());
        stops[stops.length - 1] = new int[] {trip.dropTick(), trip.dropTick() + drop, trip.dropped()};
        return stops;
    }
}
