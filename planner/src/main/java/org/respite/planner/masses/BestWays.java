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
        double[] first = {};
        double[] next = {};
        for (int t = last; t >= 0; t--) {
            double[] now = value[t % kept];
            if (t < last) {
                System.arraycopy(value[(t + 1) % kept], 0, now, 0, places);
            }
            double worth = commodity.weight() * problem.decay().at((double) (t + spread) * grid.tickSeconds());
            for (int sink : commodity.sinks()) {
                now[sink] = Math.max(now[sink], worth - room[sink]);
            }
            if (t == last || t % grid.ticksPerSlot() == grid.ticksPerSlot() - 1) {
                first = inSlot(road, t / grid.ticksPerSlot());
                next = inSlot(road, Math.min(grid.slots() - 1, t / grid.ticksPerSlot() + 1));
            }
            move(t, now, value, first, next);
        }
        return Arrays.stream(value[0]).map(v -> Math.max(0, v)).toArray();
    }

    /** What a person pays for each of the usable roads in a slot: side by side, for the sweep reads them all at every tick. */
    private double[] inSlot(double[] price, int slot) {
        return Arrays.stream(roads).mapToDouble(r -> commodity.roadUnits() * price[r * grid.slots() + slot]).toArray();
    }

    private void move(int t, double[] now, double[][] value, double[] first, double[] next) {
        var passage = commodity.passage();
        double later = (double) (t % grid.ticksPerSlot()) / grid.ticksPerSlot();
        for (int i = 0; i < roads.length; i++) {
            int r = roads[i];
            if (passage.mayEnter(r, t)) {
                double each = (1 - later) * first[i] + later * next[i];
                double then = value[(t + passage.ticks(r)) % kept][world.roadTo[r]] - each;
                if (then > now[world.roadFrom[r]]) {
                    now[world.roadFrom[r]] = then;
                }
            }
        }
    }
}
