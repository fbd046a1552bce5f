package org.respite.planner.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;

/**
 * The nearest refuge of every place for one mode: a place of shelter or a calm place, by roads that are never closed.
 * Dijkstra's algorithm from all refuges at once, backwards.
 */
public final class Refuges {

    private static final long NONE = Long.MAX_VALUE / 4;

    private final World world;
    private final Mode mode;
    private final long[] seconds;
    private final int[] refuge;
    private final int[] onward;

    Refuges(World world, Mode mode) {
        this.world = world;
        this.mode = mode;
        int n = world.places.size();
        seconds = new long[n];
        refuge = new int[n];
        onward = new int[n];
        Arrays.fill(seconds, NONE);
        Arrays.fill(refuge, -1);
        Arrays.fill(onward, -1);
        record Reached(long seconds, int place) {}
        var queue = new PriorityQueue<Reached>(
                Comparator.comparingLong(Reached::seconds).thenComparingInt(Reached::place));
        for (int p = 0; p < n; p++) {
            if (world.isRefuge(p)) {
                seconds[p] = 0;
                refuge[p] = p;
                queue.add(new Reached(0, p));
            }
        }
        while (!queue.isEmpty()) {
            var next = queue.poll();
            if (next.seconds() > seconds[next.place()]) {
                continue;
            }
            for (int road : world.roadsTo(next.place())) {
                var time = world.roads.get(road).times().get(mode);
                boolean everClosed = world.roads.get(road).closures().overlaps(
                        Moment.START, world.scenario.calendar().end());
                int from = world.roadFrom[road];
                if (time != null && !everClosed && next.seconds() + time.toSeconds() < seconds[from]) {
                    seconds[from] = next.seconds() + time.toSeconds();
                    refuge[from] = refuge[next.place()];
                    onward[from] = road;
                    queue.add(new Reached(seconds[from], from));
                }
            }
        }
    }

    /** The refuge that a movement on the road goes on to when the pause collapses. */
    public int refugeBeyond(int road) {
        return refuge[world.roadTo[road]];
    }

    /** The first road of the quickest way to a refuge; negative at one, and where none can be reached. */
    public int onwardFrom(int place) {
        return onward[place];
    }

    /** Whether a movement that has just entered the guarded road reaches a refuge within the exposure cap. */
    public boolean isWithinCap(int road) {
        var time = world.roads.get(road).times().get(mode);
        return time != null
                && seconds[world.roadTo[road]] + time.toSeconds()
                        <= world.scenario.rules().exposureCap().toSeconds();
    }
}
