package org.respite.planner.masses;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.Problem;

/**
 * What the best way is worth to one person of a commodity, from every place, when roads and rooms have prices: a sweep backward
 * in time over all roads at once (Ford and Fulkerson 1962). Only as many ticks are kept as the longest road takes.
 */
final class BestWays {

    private final Problem problem;
    private final World world;
    private final Grid grid;
    private final Commodity commodity;
    private final int[] roads;
    private final int kept;

    BestWays(Problem problem, Commodity commodity) {
        this.problem = problem;
        this.world = problem.world();
        this.grid = world.grid;
        this.commodity = commodity;
        var passage = commodity.passage();
        roads = IntStream.range(0, world.roads.size()).filter(passage::isUsable).toArray();
        kept = Arrays.stream(roads).map(passage::ticks).max().orElse(1) + 1;
    }

    /**
     * By place, at the start: never below 0, for nobody has to go.
     *
     * @param road by road and slot: price of a passenger-car unit
     * @param room by place: price of a person's room
     */
    double[] worth(double[] road, double[] room) {
        int places = world.places.size();
        double[][] value = new double[kept][places];
        for (double[] row : value) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        int spread = commodity.passage().spread;
        int last = grid.ticks() - spread;
        for (int t = last; t >= 0; t--) {
            double[] now = value[t % kept];
            if (t < last) {
                System.arraycopy(value[(t + 1) % kept], 0, now, 0, places);
            }
            double worth = commodity.weight() * problem.decay().at((double) (t + spread) * grid.tickSeconds());
            for (int sink : commodity.sinks()) {
                now[sink] = Math.max(now[sink], worth - room[sink]);
            }
            move(t, now, value, road);
        }
        return Arrays.stream(value[0]).map(v -> Math.max(0, v)).toArray();
    }

    private void move(int t, double[] now, double[][] value, double[] price) {
        var passage = commodity.passage();
        int perSlot = grid.ticksPerSlot();
        int slot = t / perSlot;
        double later = (double) (t % perSlot) / perSlot;
        for (int r : roads) {
            if (passage.mayEnter(r, t)) {
                int at = r * grid.slots() + slot;
                double each = later == 0 ? price[at] : (1 - later) * price[at] + later * price[at + 1];
                double then = value[(t + passage.ticks(r)) % kept][world.roadTo[r]] - commodity.roadUnits() * each;
                if (then > now[world.roadFrom[r]]) {
                    now[world.roadFrom[r]] = then;
                }
            }
        }
    }
}
