package org.respite.checker.bound;

import java.util.Arrays;
import java.util.BitSet;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Place;

/**
 * Where and when a movement of one mode may travel, wait and be served, tick by tick (P104, P201 to P206, P208). Each
 * answer holds for all of the movement, its spread and the safety margin included.
 */
final class Access {

    /** Longer than every way, and small enough to be added up. */
    static final int NO_WAY = Integer.MAX_VALUE / 8;

    /** Stands for a table where no window is needed. */
    private static final long[] ALWAYS = {};

    final int spread;
    /** Ticks from end to end by road, where the mode may use it. */
    final int[] took;
    private final Scene scene;
    private final Openings openings;
    private final long margin;
    private final BitSet[] enter;
    private final long[][] stay;

    /** @param firstGuarded tick from which guarded roads may be entered */
    Access(Scene scene, Openings openings, Mode mode, int spread, int firstGuarded) {
        this.scene = scene;
        this.openings = openings;
        this.spread = spread;
        margin = scene.scenario.rules().safetyMargin().toSeconds();
        took = new int[scene.roads.size()];
        enter = new BitSet[took.length];
        for (int r = 0; r < took.length; r++) {
            enter[r] = new BitSet();
            fill(r, mode, firstGuarded);
        }
        stay = new long[scene.places.size()][];
        for (int p = 0; p < stay.length; p++) {
            var place = scene.places.get(p);
            stay[p] = scene.world.refuges.isRefuge(place.id()) ? ALWAYS : openings.table(scene.world.open.windows(place));
        }
    }

    private void fill(int r, Mode mode, int firstGuarded) {
        var road = scene.roads.get(r);
        var time = road.times().get(mode);
        boolean guarded = scene.world.open.isGuarded(road);
        if (time == null || road.freeCapacityPerHour() <= 0) {
            return;
        }
        var ticks = scene.ticks;
        took[r] = Math.max(1, ticks.holding(time));
        var toRefuge = scene.world.refuges.findTime(mode, road.to());
        var cap = scene.scenario.rules().exposureCap();
        if (guarded && (toRefuge.isEmpty() || time.plus(toRefuge.get()).compareTo(cap) > 0)) {
            return;
        }
        long[] open = guarded ? openings.table(scene.world.open.windows(road, mode)) : ALWAYS;
        for (int t = guarded ? firstGuarded : 0; t + took[r] + spread <= ticks.count(); t++) {
            int left = t + took[r] + spread;
            boolean closed = road.closures().overlaps(ticks.moment(t), ticks.moment(left));
            enter[r].set(t, !closed && (!guarded || openings.cover(open, t, left, margin)));
        }
    }

    boolean mayEnter(int road, int tick) {
        return enter[road].get(tick);
    }

    boolean isUsable(int road) {
        return !enter[road].isEmpty();
    }

    boolean mayStay(int place, int from, int to) {
        return to + spread <= scene.ticks.count()
                && (stay[place] == ALWAYS || openings.cover(stay[place], from, to + spread, margin));
    }

    /** Whether the movement may pause on its way. */
    boolean mayWait(int place, int tick) {
        return isForWaiting(place) && mayStay(place, tick, tick + 1);
    }

    boolean isForWaiting(int place) {
        return stay[place] == ALWAYS || scene.places.get(place).kind() == Place.Kind.HOLDING_POINT;
    }

    boolean mayBeServed(int place, Windows hours, int from, int to) {
        return mayStay(place, from, to) && openings.cover(openings.table(hours), from, to + spread, 0);
    }

    /** Places to which usable roads lead from one, itself included. */
    BitSet placesFrom(int place) {
        var reached = new BitSet();
        int[] ticks = ticksFrom(place);
        for (int p = 0; p < ticks.length; p++) {
            reached.set(p, ticks[p] < NO_WAY);
        }
        return reached;
    }

    /** Fewest ticks of driving from a place to each. */
    int[] ticksFrom(int place) {
        return fewest(place, scene.roadFrom, scene.roadTo);
    }

    /** Fewest ticks of driving from each place to one. */
    int[] ticksTo(int place) {
        return fewest(place, scene.roadTo, scene.roadFrom);
    }

    /** Bellman and Ford: again over all roads until no way is shorter. */
    private int[] fewest(int place, int[] from, int[] to) {
        int[] least = new int[scene.places.size()];
        Arrays.fill(least, NO_WAY);
        least[place] = 0;
        for (boolean shorter = true; shorter; ) {
            shorter = false;
            for (int r = 0; r < took.length; r++) {
                if (isUsable(r) && least[from[r]] < NO_WAY && least[from[r]] + took[r] < least[to[r]]) {
                    least[to[r]] = least[from[r]] + took[r];
                    shorter = true;
                }
            }
        }
        return least;
    }
}
