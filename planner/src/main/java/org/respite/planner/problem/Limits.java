package org.respite.planner.problem;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Scenario;
import org.respite.planner.network.World;

/** How much there is of each limit that is not a running sum. */
public final class Limits {

    private final Map<Limit, double[]> capacity = new EnumMap<>(Limit.class);

    public Limits(World world) {
        var scenario = world.scenario;
        var grid = world.grid;
        int slots = grid.slots();
        var network = scenario.network();
        put(Limit.ROAD, world.roads.size(), slots, r -> world.roadCapacity[r]);
        put(Limit.LOADING, world.places.size(), slots, p -> perSlot(world, world.places.get(p).loadsPerHour()));
        put(Limit.UNLOADING, world.places.size(), slots, p -> perSlot(world, world.places.get(p).unloadsPerHour()));
        put(Limit.INSPECTION, network.inspections().size(), slots,
                i -> network.inspections().get(i).trucksPerHour() * grid.slotHours());
        put(Limit.TRANSFER, network.crossings().size(), slots,
                c -> network.crossings().get(c).transfersPerHour() * grid.slotHours());
        put(Limit.EXITING, network.crossings().size(), slots,
                c -> network.crossings().get(c).personsPerHour() * grid.slotHours());
        var supply = scenario.supply();
        put(Limit.FLEET, supply.fleets().size(), slots, f -> supply.fleets().get(f).count());
        put(Limit.CREW, supply.fleets().size(), scenario.calendar().dutyDays().size(), f -> {
            var fleet = supply.fleets().get(f);
            return fleet.count() * Math.floor((double) fleet.crewHours().toSeconds() / grid.tickSeconds());
        });
        put(Limit.DUTY, DutyShares.count(world), 1, i -> supply.fleets().get(DutyShares.fleetOf(world, i)).count());
        put(Limit.QUOTA, supply.quotas().size(), 1, q -> supply.quotas().get(q).most());
        put(Limit.STOCK, supply.stocks().size(), 1, s -> supply.stocks().get(s).quantity());
        put(Limit.GROUP, scenario.people().groups().size(), 1,
                g -> scenario.people().groups().get(g).goers().persons());
        put(Limit.ROOM, world.places.size(), 1, p -> vacancies(world.places.get(p).reception(), scenario));
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

    private void put(Limit limit, int count, int bins, IntToDoubleFunction of) {
        double[] values = new double[count * bins];
        for (int i = 0; i < count; i++) {
            Arrays.fill(values, i * bins, (i + 1) * bins, of.applyAsDouble(i));
        }
        capacity.put(limit, values);
    }

    private static double perSlot(World world, OptionalInt perHour) {
        return perHour.isEmpty() ? Double.POSITIVE_INFINITY : perHour.getAsInt() * world.grid.slotHours();
    }

    private static double vacancies(Optional<Place.Reception> reception, Scenario scenario) {
        return reception.map(r -> r.vacancies(scenario.rules())).orElse(0);
    }
}
