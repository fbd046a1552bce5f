package org.respite.planner.network;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;

/**
 * Where and when a movement of one mode and spread may enter a road, wait, or be served, tick by tick.
 * Every answer already holds for the last of the movement, margins included.
 */
public final class Passage {

    /** More ticks than any way takes. */
    public static final int FAR = Integer.MAX_VALUE / 8;

    /** Spread in ticks. */
    public final int spread;

    private final World world;
    private final int[] roadTicks;
    private final BitSet[] enter;
    private final OpenTicks[] stay;

    public Passage(World world, Mode mode, int spread, int firstGuardedTick) {
        this.world = world;
        this.spread = spread;
        var grid = world.grid;
        int ticks = grid.ticks();
        var margin = world.scenario.rules().safetyMargin();
        roadTicks = new int[world.roads.size()];
        enter = new BitSet[world.roads.size()];
        Map<Windows, OpenTicks> known = new HashMap<>();
        for (int r = 0; r < roadTicks.length; r++) {
            var road = world.roads.get(r);
            var time = road.times().get(mode);
            roadTicks[r] = time == null ? -1 : grid.ticksFor(time);
            enter[r] = new BitSet();
            if (time == null || road.freeCapacityPerHour() <= 0) {
                continue;
            }
            boolean guarded = world.isGuarded(r);
            boolean everClosed = !road.closures().list().isEmpty();
            if (guarded && !world.refuges(mode).isWithinCap(r)) {
                continue;
            }
            var open = guarded
                    ? known.computeIfAbsent(world.openings(road, mode), w -> OpenTicks.of(w, grid, margin))
                    : null;
            for (int t = Math.max(guarded ? firstGuardedTick : 0, world.firstTick); t + roadTicks[r] + spread <= ticks; t++) {
                int left = t + roadTicks[r] + spread;
                boolean closed = everClosed && road.closures().overlaps(grid.moment(t), grid.moment(left));
                enter[r].set(t, !closed && (open == null || open.covers(t, left)));
            }
        }
        stay = new OpenTicks[world.places.size()];
        for (int p = 0; p < stay.length; p++) {
            if (!world.isRefuge(p)) {
                stay[p] = OpenTicks.of(world.openings(world.places.get(p)), grid, margin);
            }
        }
    }

    /** Ticks from end to end of a road; negative where the mode may not use it. */
    public int ticks(int road) {
        return roadTicks[road];
    }

    public boolean mayEnter(int road, int tick) {
        return enter[road].get(tick);
    }

    /** The last tick up to the given one at which the road may be entered; negative where there is none. */
    public int lastEntry(int road, int tick) {
        return enter[road].previousSetBit(tick);
    }

    /** Whether the mode may ever use the road. */
    public boolean isUsable(int road) {
        return !enter[road].isEmpty();
    }

    /** Fewest ticks of driving from a place to each; {@link #FAR} where no usable road leads. */
    public int[] ticksFrom(int place) {
        return fewest(place, world.roadFrom, world.roadTo);
    }

    /** Fewest ticks of driving from each place to one; {@link #FAR} where no usable road leads. */
    public int[] ticksTo(int place) {
        return fewest(place, world.roadTo, world.roadFrom);
    }

    private int[] fewest(int place, int[] from, int[] to) {
        int[] least = new int[world.places.size()];
        Arrays.fill(least, FAR);
        least[place] = 0;
        for (boolean better = true; better; ) {
            better = false;
            for (int r = 0; r < roadTicks.length; r++) {
                int then = least[from[r]] + roadTicks[r];
                if (isUsable(r) && least[from[r]] < FAR && then < least[to[r]]) {
                    least[to[r]] = then;
                    better = true;
                }
            }
        }
        return least;
    }

    /** All places to which usable roads lead from {@code start}, itself included. */
    public BitSet placesFrom(int start) {
        var reached = new BitSet();
        reached.set(start);
        for (boolean grown = true; grown; ) {
            grown = false;
            for (int r = 0; r < roadTicks.length; r++) {
                if (isUsable(r) && reached.get(world.roadFrom[r]) && !reached.get(world.roadTo[r])) {
                    reached.set(world.roadTo[r]);
                    grown = true;
                }
            }
        }
        return reached;
    }

    /** Whether the first of a movement may be at the place in {@code [from, to)}, the others following. */
    public boolean mayStay(int place, int from, int to) {
        return from >= world.firstTick && to + spread <= world.grid.ticks() && (stay[place] == null || stay[place].covers(from, to + spread));
    }

    /** Whether the movement may pause on its way for the tick. */
    public boolean mayWait(int place, int tick) {
        return world.isWaitingPlace(place) && mayStay(place, tick, tick + 1);
    }

    /** All ticks for which the movement may pause on its way at the place. */
    public BitSet waits(int place) {
        var ticks = new BitSet(world.grid.ticks());
        if (world.isRefuge(place)) {
            ticks.set(world.firstTick, Math.max(world.firstTick, world.grid.ticks() - spread));
            return ticks;
        }
        for (int t = world.firstTick; t < world.grid.ticks(); t++) {
            if (mayWait(place, t)) {
                ticks.set(t);
            }
        }
        return ticks;
    }

    /** Whether it may be served at the place, within hours, in {@code [from, to)}. */
    public boolean mayBeServed(int place, OpenTicks hours, int from, int to) {
        return mayStay(place, from, to) && hours.covers(from, to + spread);
    }

    /** The spread as it stands in a plan. */
    public Duration spreadDuration() {
        return Duration.ofSeconds((long) spread * world.grid.tickSeconds());
    }
}
