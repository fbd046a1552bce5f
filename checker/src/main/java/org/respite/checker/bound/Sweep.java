package org.respite.checker.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What sweeps over places and ticks have in common: the roads that lead on. */
final class Sweep {

    /** Of a place and tick from which there is no way on. */
    static final double UNREACHED = Double.NEGATIVE_INFINITY;

    private Sweep() {}

    /** Usable roads by the position of the place that they leave. */
    static int[][] roadsFrom(Scene scene, Access access, int[] position, int places) {
        var lists = new ArrayList<List<Integer>>();
        for (int i = 0; i < places; i++) {
            lists.add(new ArrayList<>());
        }
        for (int r = 0; r < scene.roads.size(); r++) {
            int from = position[scene.roadFrom[r]];
            if (from >= 0 && access.isUsable(r)) {
                lists.get(from).add(r);
            }
        }
        return lists.stream().map(l -> l.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    static double[] unreached(int ticks, int places) {
        double[] values = new double[(ticks + 1) * places];
        Arrays.fill(values, UNREACHED);
        return values;
    }
}
