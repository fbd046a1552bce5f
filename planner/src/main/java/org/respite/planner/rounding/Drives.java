package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/** Gathers trips of one schedule into drives, and gives each drive all the loads that its way allows. */
final class Drives {

    private Drives() {}

    static List<Drive> of(Problem problem, List<Trip> trips) {
        var first = new LinkedHashMap<List<Object>, Trip>();
        for (var trip : trips) {
            first.putIfAbsent(trip.scheduleKey(), trip);
        }
        var drives = new ArrayList<Drive>();
        for (var trip : first.values()) {
            drives.add(new Drive(atSource(problem, trip).stream().filter(o -> o.kind().sinks().contains(trip.sink())).toList()));
        }
        return drives;
    }

    /** All that could be aboard where and when the trip loads; passengers of one group only. */
    static List<Trip> atSource(Problem problem, Trip trip) {
        var options = new ArrayList<Trip>();
        for (var kind : trip.fleet().kinds()) {
            if (kind.passengers() != trip.kind().passengers()
                    || (kind.passengers() && kind.subject() != trip.kind().subject())
                    || !kind.inspections().equals(trip.kind().inspections())) {
                continue;
            }
            for (var source : kind.sources()) {
                if (source.place() == trip.source().place() && isThere(problem, source, trip.loadTick())) {
                    options.add(new Trip(
                            trip.fleet(), kind, source, trip.sink(), trip.roads(), trip.enters(), trip.loaded(),
                            trip.dropped(), trip.loadTick(), trip.inspectionTicks(), trip.dropTick(), trip.start(), trip.end()));
                }
            }
        }
        return List.copyOf(options);
    }

    private static boolean isThere(Problem problem, Kind.Source source, int tick) {
        return source.origin() != Kind.Origin.STOCK
                || problem.world().scenario.supply().stocks().get(source.index()).available().second()
                        <= problem.world().grid.moment(tick).second();
    }
}
