package org.respite.planner.pricing;

import java.util.HashMap;
import java.util.Map;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/** What vehicles may do where and when, prices aside. */
public final class TripRules {

    private final World world;
    private final Map<Integer, Services> servicesOf = new HashMap<>();

    public TripRules(Problem problem) {
        this.world = problem.world();
    }

    /** Whether a vehicle with the trip's load may begin to drop it at the sink. */
    public boolean mayDrop(Trip trip, Kind.Sink sink, int tick) {
        return services(trip.fleet()).drops(trip.kind(), sink).get(tick);
    }

    /** Whether a movement may pause at the place in {@code [from, to)}. */
    public static boolean mayWait(Passage passage, int place, int from, int to) {
        for (int tick = from; tick < to; tick++) {
            if (!passage.mayWait(place, tick)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the trip keeps within the longest duty, the range and the notice that its roads ask for. */
    public boolean isAllowed(Trip trip) {
        var fleet = trip.fleet();
        long metres = 0;
        boolean guarded = false;
        for (int road : trip.roads()) {
            metres += world.roads.get(road).metres();
            guarded |= world.isGuarded(road);
        }
        return metres <= fleet.fleet().rangeMetres()
                && trip.end() + fleet.passage().spread - trip.start() <= fleet.longest()
                && (!guarded || trip.start() >= fleet.firstStart());
    }

    Services services(FleetModel fleet) {
        return servicesOf.computeIfAbsent(fleet.index(), f -> new Services(world, fleet));
    }
}
