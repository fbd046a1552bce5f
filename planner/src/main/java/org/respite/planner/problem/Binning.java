package org.respite.planner.problem;

import java.util.List;
import org.respite.planner.network.Grid;

/**
 * How many slots share one bin when capacities are counted. Services at crossings are scarce, and what is not used of
 * them is lost: they can be counted more finely than the rest.
 *
 * @param services of inspections, transfers and people leaving
 * @param others of everything else that begins in a slot
 * @param amounts of vehicles that are away, and of running sums
 * @param delay slots by which what arrives is counted later
 */
public record Binning(int services, int others, int amounts, int delay) {

    /** Every slot by itself. */
    public static final Binning BY_SLOT = new Binning(1, 1, 1, 0);

    private static final long SMALL_PROBLEM = 20_000;
    private static final double WIDE_HOURS = 2;

    /**
     * For the relaxation: two hours for most limits of a large problem, for that leaves far fewer of them, and what is
     * allowed slot by slot is allowed still; single slots in a small one.
     */
    static Binning of(List<FleetModel> fleets, Grid grid) {
        boolean small = ways(fleets) * grid.slots() <= SMALL_PROBLEM;
        int wide = Math.max(1, (int) (WIDE_HOURS / grid.slotHours()));
        return small ? BY_SLOT : new Binning(1, wide, wide, 0);
    }

    /** Ways of carrying something from a source to a sink. */
    public static long ways(List<FleetModel> fleets) {
        return fleets.stream()
                .flatMap(f -> f.kinds().stream())
                .mapToLong(k -> (long) k.sources().size() * k.sinks().size())
                .sum();
    }

    /**
     * For whole vehicles: half as wide, and what arrives is counted half a bin later, for within a bin it may have come
     * after those who would take it.
     */
    public Binning forWholeVehicles() {
        int width = Math.max(1, others / 2);
        return new Binning(Math.max(1, services / 2), width, width, width / 2);
    }

    public int of(Limit limit) {
        return switch (limit) {
            case INSPECTION, TRANSFER, EXITING -> services;
            case ROAD, LOADING, UNLOADING -> others;
            case FLEET, ARRIVAL, DEPARTURE, YARD_IN, YARD_OUT -> amounts;
            case CREW, DUTY, QUOTA, STOCK, GROUP, ROOM -> 1;
        };
    }
}
