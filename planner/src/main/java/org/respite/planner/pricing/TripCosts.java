package org.respite.planner.pricing;

import org.respite.planner.master.Prices;
import org.respite.planner.master.Worths;
import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Usage;

/** What each part of a trip costs one full vehicle at given prices. */
final class TripCosts {

    private final Problem problem;
    private final World world;
    private final Grid grid;
    private final FleetModel fleet;
    private final Prices prices;
    private final int spread;
    private final Ground.Fares fares;
    private final double[] fleetSums;
    private final double[] crewSums;

    TripCosts(Problem problem, FleetModel fleet, Ground ground, Prices prices) {
        this.problem = problem;
        this.world = problem.world();
        this.grid = world.grid;
        this.fleet = fleet;
        this.prices = prices;
        this.spread = fleet.passage().spread;
        fares = ground.fares(prices);
        fleetSums = prices.fleetSums(fleet.index());
        crewSums = prices.crewSums(fleet.index());
    }

    double patience(int ticks) {
        return prices.ofAbsence() * ticks;
    }

    double startGain(int tick) {
        return fleetSums[grid.slotOf(tick)] + crewSums[tick];
    }

    double endCost(int tick) {
        int free = Math.min(problem.slots(), Usage.freeFrom(grid, fleet, tick));
        return fleetSums[free] + crewSums[Math.min(grid.ticks(), tick + spread)];
    }

    double wayCost(int way, int tick) {
        return fares.of(way, tick);
    }

    double loadCost(Kind kind, Kind.Source source, int tick) {
        double units = kind.mostUnits();
        return switch (source.origin()) {
            case HOME -> units * prices.of(Limit.GROUP, source.index());
            case STOCK -> units * prices.of(Limit.STOCK, source.index())
                    + prices.beginning(Limit.LOADING, source.place(), tick, spread);
            case INVENTORY -> units * (prices.of(Limit.DEPARTURE, source.index() * problem.slots() + grid.slotOf(tick))
                            + yardCredit(kind, source.place(), tick))
                    + prices.beginning(Limit.LOADING, source.place(), tick, spread);
        };
    }

    double inspectionCost(int inspection, int tick) {
        return prices.beginning(Limit.INSPECTION, inspection, tick, spread);
    }

    /** Ticks of unloading, transfer, alighting, or processing at a crossing. */
    int dropTicks(Kind kind, Kind.Sink sink) {
        return fleet.dropTicks(world, kind, sink);
    }

    private double yardCredit(Kind kind, int place, int tick) {
        int slot = grid.slotFrom(tick + fleet.loading() + spread);
        int yard = world.yards.at(place);
        return yard < 0 || slot >= problem.slots()
                ? 0
                : kind.kilogramsPerUnit() * prices.of(Limit.YARD_OUT, yard * problem.slots() + slot);
    }
}
