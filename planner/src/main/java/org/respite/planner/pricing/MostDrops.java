package org.respite.planner.pricing;

import org.respite.planner.network.Passage;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;

/**
 * How often one vehicle can drop at most within a stretch of time: between two drops lies at least the way home, the
 * turnaround, and the way out with loading, of whatever loads.
 */
final class MostDrops {

    private final int shortest;

    MostDrops(FleetModel fleet) {
        int[] out = fleet.passage().ticksFrom(fleet.base());
        int[] home = fleet.passage().ticksTo(fleet.base());
        int leastOut = Passage.FAR;
        int leastHome = Passage.FAR;
        for (var kind : fleet.kinds()) {
            for (var source : kind.sources()) {
                leastOut = Math.min(leastOut, out[source.place()] + fleet.loading());
            }
            for (Kind.Sink sink : kind.sinks()) {
                leastHome = Math.min(leastHome, home[sink.place()]);
            }
        }
        shortest = Math.max(1, leastOut + leastHome + fleet.passage().spread + fleet.turnaround());
    }

    /** Drops that begin within a stretch of {@code ticks}. */
    int inTicks(int ticks) {
        return 1 + (ticks - 1) / shortest;
    }
}
