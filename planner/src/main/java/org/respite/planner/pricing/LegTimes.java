package org.respite.planner.pricing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/**
 * When a movement must leave one place to be at another by a tick, on all roads and with all their hours: one sweep in time
 * from a start to all ends, or, with time running backward, from an end to all starts. Only as many ticks are kept as the
 * longest road takes.
 *
 * <p>A sweep keeps for each place and step the last step at which its origin can be left, so it loses nothing where movements
 * may not wait.
 */
final class LegTimes {

    private static final int NEVER = -1;

    private final World world;
    private final Passage passage;
    private final BitSet pauses;
    private final int ticks;
    private final int[] roads;
    private final int[] instant;
    private final int kept;
    private final int[] waitless;

    /** @param pauses places where movements may always wait, whatever the passage says */
    LegTimes(World world, Passage passage, BitSet pauses) {
        this.world = world;
        this.passage = passage;
        this.pauses = pauses;
        ticks = world.grid.ticks();
        var usable = IntStream.range(0, world.roads.size()).filter(passage::isUsable).boxed().toList();
        roads = usable.stream().filter(r -> passage.ticks(r) > 0).mapToInt(Integer::intValue).toArray();
        instant = usable.stream().filter(r -> passage.ticks(r) == 0).mapToInt(Integer::intValue).toArray();
        kept = Arrays.stream(roads).map(passage::ticks).max().orElse(1) + 1;
        waitless = IntStream.range(0, world.places.size()).filter(p -> !world.isRefuge(p) && !pauses.get(p)).toArray();
    }

    /** By end and tick of arrival: the last tick at which the start can be left; negative where there is none. */
    int[][] departures(int start, List<Integer> ends) {
        return sweep(start, ends, true);
    }

    /** By start and tick of departure: the first tick at which who leaves then can be at the end; negative: never. */
    int[][] arrivals(List<Integer> starts, int end) {
        int[][] steps = sweep(end, starts, false);
        int[][] arrivals = new int[steps.length][ticks + 1];
        for (int i = 0; i < steps.length; i++) {
            for (int t = 0; t <= ticks; t++) {
                int step = steps[i][ticks - t];
                arrivals[i][t] = step == NEVER ? NEVER : ticks - step;
            }
        }
        return arrivals;
    }

    /** Step s is tick s where time runs forward, and tick {@code ticks − s} where it runs backward. */
    private int[][] sweep(int origin, List<Integer> others, boolean forward) {
        int[] tail = forward ? world.roadFrom : world.roadTo;
        int[] head = forward ? world.roadTo : world.roadFrom;
        int[][] left = new int[kept][world.places.size()];
        for (int[] row : left) {
            Arrays.fill(row, NEVER);
        }
        int[][] told = new int[others.size()][ticks + 1];
        for (int step = 0; step <= ticks; step++) {
            int[] now = left[step % kept];
            wait(step, now, left[(step + kept - 1) % kept], forward);
            now[origin] = Math.max(now[origin], mayLeave(step, forward) ? step : NEVER);
            for (int r : roads) {
                int took = passage.ticks(r);
                int entered = forward ? step - took : ticks - step;
                if (entered >= 0 && step >= took && passage.mayEnter(r, entered)) {
                    now[head[r]] = Math.max(now[head[r]], left[(step - took) % kept][tail[r]]);
                }
            }
            atOnce(now, tail, head, forward ? step : ticks - step);
            for (int i = 0; i < told.length; i++) {
                told[i][step] = now[others.get(i)];
            }
        }
        return told;
    }

    private boolean mayLeave(int step, boolean forward) {
        return step >= (forward ? world.firstTick : passage.spread);
    }

    private void wait(int step, int[] now, int[] before, boolean forward) {
        if (step == 0) {
            return;
        }
        System.arraycopy(before, 0, now, 0, now.length);
        int tick = forward ? step - 1 : ticks - step;
        for (int place : waitless) {
            if (!passage.mayWait(place, tick)) {
                now[place] = NEVER;
            }
        }
    }

    /** Roads that take no time, as often as they lead on. */
    private void atOnce(int[] now, int[] tail, int[] head, int tick) {
        for (boolean better = instant.length > 0; better; ) {
            better = false;
            for (int r : instant) {
                if (passage.mayEnter(r, tick) && now[tail[r]] > now[head[r]]) {
                    now[head[r]] = now[tail[r]];
                    better = true;
                }
            }
        }
    }
}
