package org.respite.planner.pricing;

import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;

/** What a fleet's sweeps know whatever the prices: where it can drive, when it is served, how early it can be home. */
record Terrain(FleetModel fleet, Grid grid, Ground ground, Services services, EarliestHome earliestHome) {

    static Terrain of(World world, FleetModel fleet) {
        var ground = new Ground(world, fleet.passage(), fleet.roadUnits(), fleet.base());
        int last = world.grid.ticks() - fleet.passage().spread;
        return new Terrain(
                fleet, world.grid, ground, new Services(world, fleet),
                new EarliestHome(ground, fleet.passage(), ground.nodeOf[fleet.base()], last));
    }

    int ticks() {
        return grid.ticks();
    }

    /** The node of the fleet's base. */
    int base() {
        return ground.nodeOf[fleet.base()];
    }
}
