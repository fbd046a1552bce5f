package org.respite.planner.problem;

import java.util.List;
import java.util.function.Predicate;
import org.respite.model.scenario.Fleet;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/**
 * A fleet on the grid. All durations in ticks.
 *
 * @param firstStart earliest tick at which a convoy that enters a guarded road may depart
 * @param longest longest trip, from start to return of the last vehicle
 */
public record FleetModel(
        int index,
        Fleet fleet,
        Passage passage,
        int base,
        int loading,
        int unloading,
        int turnaround,
        int firstStart,
        int longest,
        double roadUnits,
        List<Kind> kinds) {

    /** The same fleet, of whose loads some are left. */
    FleetModel carrying(Predicate<Kind> which) {
        return new FleetModel(
                index, fleet, passage, base, loading, unloading, turnaround, firstStart, longest, roadUnits,
                kinds.stream().filter(which).toList());
    }

    /** Ticks of unloading, transfer, alighting, or processing at a crossing. */
    public int dropTicks(World world, Kind kind, Kind.Sink sink) {
        if (!sink.isCrossing()) {
            return unloading;
        }
        return kind.passengers()
                ? world.processingTicks(sink.crossing())
                : world.grid.ticksFor(world.scenario.network().crossings().get(sink.crossing()).transfer());
    }
}
