package org.respite.planner.pricing;

import java.util.Arrays;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;

/**
 * How often one vehicle can drop at most within a stretch of time: between two drops lies at least the way home, the
 * turnaround, and the way out with loading.
 */
final class MostDrops {

    private static final int FAR = Integer.MAX_VALUE / 4;

    private final World world;
    private final FleetModel fleet;
    private final int shortest;

    MostDrops(World world, FleetModel fleet) {
        this.world = world;
        this.fleet = fleet;
        int[] out = fromBase(true);
        int[] home = fromBase(false);
        int best = FAR;
        for (var kind : fleet.kinds()) {
            for (var source : kind.sources()) {
                int way = out[source.place()] + fleet.loading();
                for (Kind.Sink sink : kind.sinks()) {
                    best = Math.min(best, way + home[sink.place()]);
                }
            }
        }
        shortest = Math.max(1, best + fleet.passage().spread + fleet.turnaround());
    }

    /** Drops that begin within a stretch of {@code ticks}. */
    int inTicks(int ticks) {
        return 1 + (ticks - 1) / shortest;
    }

    /** Fewest ticks from the base to each place, or from each place to the base. */
    private int[] fromBase(boolean outward) {
        int[] least = new int[world.places.size()];
        Arrays.fill(least, FAR);
        least[fleet.base()] = 0;
        for (boolean better = true; better; ) {
            better = false;
            for (int r = 0; r < world.roads.size(); r++) {
                int from = outward ? world.roadFrom[r] : world.roadTo[r];
                int to = outward ? world.roadTo[r] : world.roadFrom[r];
                int then = least[from] + fleet.passage().ticks(r);
                if (fleet.passage().isUsable(r) && least[from] < FAR && then < least[to]) {
                    least[to] = then;
                    better = true;
                }
            }
        }
        return least;
    }
}
