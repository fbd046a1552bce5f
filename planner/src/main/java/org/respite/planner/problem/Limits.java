package org.respite.planner.problem;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Scenario;
import org.respite.planner.network.World;

/** How much there is of each limit that is not a running sum. */
public final class Limits {

    private final Map<Limit, double[]> capacity = new EnumMap<>(Limit.class);

    public Limits(World world) {
        for (var limit : Limit.values()) {
            if (isDirect(limit)) {
                int bins = bins(world, limit);
                double[] values = new double[count(world, limit) * bins];
                for (int i = 0; i < values.length; i += bins) {
                    Arrays.fill(values, i, i + bins, each(world, limit, i / bins));
                }
                capacity.put(limit, values);
            }
        }
    }

    /** A single capacity, without those of all others. */
    public static double of(World world, Limit limit, int index) {
        return each(world, limit, index / bins(world, limit));
    }

    private static int count(World world, Limit limit) {
        var network = world.scenario.network();
        var supply = world.scenario.supply();
        return switch (limit) {
            case ROAD -> world.roads.size();
            case LOADING, UNLOADING, ROOM -> world.places.size();
            case INSPECTION -> network.inspections().size();
            case TRANSFER, EXITING -> network.crossings().size();
            case FLEET, CREW -> supply.fleets().size();
            case DUTY -> DutyShares.count(world);
            case QUOTA -> supply.quotas().size();
            case STOCK -> supply.stocks().size();
            case GROUP -> world.scenario.people().groups().size();
            case ARRIVAL, DEPARTURE, YARD_IN, YARD_OUT -> 0;
        };
    }

    private static int bins(World world, Limit limit) {
        return isBySlot(limit) ? world.grid.slots()
                : limit == Limit.CREW ? world.scenario.calendar().dutyDays().size() : 1;
    }

    private static double each(World world, Limit limit, int what) {
        var network = world.scenario.network();
        var supply = world.scenario.supply();
        double hours = world.grid.slotHours();
        return switch (limit) {
            case ROAD -> world.roadCapacity[what];
            case LOADING -> perSlot(world, world.places.get(what).loadsPerHour());
            case UNLOADING -> perSlot(world, world.places.get(what).unloadsPerHour());
            case INSPECTION -> network.inspections().get(what).trucksPerHour() * hours;
            case TRANSFER -> network.crossings().get(what).transfersPerHour() * hours;
            case EXITING -> network.crossings().get(what).personsPerHour() * hours;
            case FLEET -> supply.fleets().get(what).count();
            case CREW -> {
                var fleet = supply.fleets().get(what);
                yield fleet.count() * Math.floor((double) fleet.crewHours().toSeconds() / world.grid.tickSeconds());
            }
            case DUTY -> supply.fleets().get(DutyShares.fleetOf(world, what)).count();
            case QUOTA -> supply.quotas().get(what).most();
            case STOCK -> supply.stocks().get(what).quantity();
            case GROUP -> world.scenario.people().groups().get(what).goers().persons();
            case ROOM -> vacancies(world.places.get(what).reception(), world.scenario);
            case ARRIVAL, DEPARTURE, YARD_IN, YARD_OUT -> Double.POSITIVE_INFINITY;
        };
    }

    /** The capacities of a kind, by index. */
    public double[] of(Limit limit) {
        var found = capacity.get(limit);
        if (found == null) {
            throw new IllegalArgumentException(limit + " is a running sum");
        }
        return found;
    }

    /** Whether a kind has capacities of its own, and is no running sum. */
    public static boolean isDirect(Limit limit) {
        return switch (limit) {
            case ARRIVAL, DEPARTURE, YARD_IN, YARD_OUT -> false;
            case ROAD, LOADING, UNLOADING, INSPECTION, TRANSFER, EXITING, FLEET, CREW, DUTY, QUOTA, STOCK, GROUP, ROOM -> true;
        };
    }

    /** Whether a kind is counted slot by slot. */
    public static boolean isBySlot(Limit limit) {
        return switch (limit) {
            case ROAD, LOADING, UNLOADING, INSPECTION, TRANSFER, EXITING, FLEET -> true;
            case CREW, DUTY, QUOTA, STOCK, GROUP, ROOM, ARRIVAL, DEPARTURE, YARD_IN, YARD_OUT -> false;
        };
    }

    private static double perSlot(World world, OptionalInt perHour) {
        return perHour.isEmpty() ? Double.POSITIVE_INFINITY : perHour.getAsInt() * world.grid.slotHours();
    }

    private static double vacancies(Optional<Place.Reception> reception, Scenario scenario) {
        return reception.map(r -> r.vacancies(scenario.rules())).orElse(0);
    }
}
