package org.respite.planner.pricing;

import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;

/** What a fleet's sweeps know whatever the prices: where it can drive, when it is served, how early it can be home. */
record Terrain(
        FleetModel fleet, Grid grid, Ground ground, Services services, Pauses pauses, EarliestHome earliestHome) {

    /** @param condensed whether vehicles drive by {@link Legs}, for there are too many roads */
    static Terrain of(World world, FleetModel fleet, boolean condensed) {
        var ground = condensed
                ? Legs.of(world, fleet)
                : new AllRoads(world, fleet.passage(), fleet.roadUnits(), fleet.base());
        return of(world.grid, fleet, ground, new Services(world, fleet), Pauses.none(ground));
    }

    /** The same, where vehicles may also wait or pause as the relaxation lets them, and legs cost nothing. */
    Terrain relaxed(World world) {
        if (ground instanceof Legs legs) {
            return of(grid, fleet, legs.free(), services, pauses);
        }
        var relaxed = new Pauses(world, fleet, ground, services);
        return relaxed.areAnywhere() ? of(grid, fleet, ground, services, relaxed) : this;
    }

    private static Terrain of(Grid grid, FleetModel fleet, Ground ground, Services services, Pauses pauses) {
        int last = grid.ticks() - fleet.passage().spread;
        return new Terrain(
                fleet, grid, ground, services, pauses,
                new EarliestHome(ground, pauses, ground.node(fleet.base()), last));
    }

    int ticks() {
        return grid.ticks();
    }

    /** The node of the fleet's base. */
    int base() {
        return ground.node(fleet.base());
    }
}
