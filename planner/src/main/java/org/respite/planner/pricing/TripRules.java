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

    /** Whether all roads and waits between the services are allowed. */
    public boolean isPassable(Trip trip) {
        var services = services(trip.fleet());
        var passage = trip.fleet().passage();
        boolean guarded = false;
        int tick = trip.start();
        int place = trip.fleet().base();
        int served = 0;
        int[][] stops = stops(trip, services);
        for (int i = 0; i <= trip.roads().length; i++) {
            int then = i < trip.roads().length ? trip.enters()[i] : trip.end();
            while (served < stops.length && stops[served][0] <= then && stops[served][2] <= i) {
                if (!mayWait(passage, place, tick, stops[served][0])) {
                    return false;
                }
                tick = stops[served][1];
                served++;
            }
            if (!mayWait(passage, place, tick, then)) {
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
        int drop = trip.fleet().dropTicks(world, trip.kind(), trip.sink());
        stops[stops.length - 1] = new int[] {trip.dropTick(), trip.dropTick() + drop, trip.dropped()};
        return stops;
    }

    Services services(FleetModel fleet) {
        return servicesOf.computeIfAbsent(fleet.index(), f -> new Services(world, fleet));
    }
}
