package org.respite.planner.master;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.respite.planner.pricing.TripRules;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Wave;

/** The trips and waves that a programme knows: how many vehicles make each trip, how many persons go in each wave. */
final class PathColumns {

    private static final double USED = 1e-7;

    private final Problem problem;
    private final Programme programme;
    private final @Nullable TripRules rules;
    private final Usage usage;
    private final List<Trip> trips = new ArrayList<>();
    private final List<Integer> tripColumns = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();
    private final List<Integer> waveColumns = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();

    /** @param rules that every trip keeps; null: any trip belongs to it */
    PathColumns(Problem problem, Programme programme, @Nullable TripRules rules) {
        this.problem = problem;
        this.programme = programme;
        this.rules = rules;
        this.usage = new Usage(problem);
    }

    /** Answers whether the trip is new and keeps the rules. */
    boolean add(Trip trip) {
        if ((rules != null && !rules.isAllowed(trip)) || !known.add(trip.columnKey())) {
            return false;
        }
        double units = trip.kind().mostUnits();
        trips.add(trip);
        tripColumns.add(programme.add(Double.POSITIVE_INFINITY, Worths.ofTrip(problem, trip), use -> {
            usage.ofVehicle(trip, use);
            usage.ofUnit(trip, (limit, index, amount) -> use.add(limit, index, amount * units));
        }));
        return true;
    }

    /** Answers whether the wave is new. */
    boolean add(Wave wave) {
        if (!known.add(Worths.keyOf(wave))) {
            return false;
        }
        waves.add(wave);
        waveColumns.add(programme.add(
                Double.POSITIVE_INFINITY, Worths.ofWave(problem, wave), use -> usage.ofPerson(wave, use)));
        return true;
    }

    /** Trips of the last solution that crews and vehicles can make. */
    List<Trip> usedTrips() {
        var made = new TripRules(problem);
        return IntStream.range(0, trips.size())
                .filter(i -> programme.value(tripColumns.get(i)) > USED)
                .mapToObj(trips::get)
                .filter(trip -> made.isAllowed(trip) && made.isPassable(trip))
                .toList();
    }

    /** Waves of the last solution. */
    List<Wave> usedWaves() {
        return IntStream.range(0, waves.size())
                .filter(i -> programme.value(waveColumns.get(i)) > USED)
                .mapToObj(waves::get)
                .toList();
    }
}
