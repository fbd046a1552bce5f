package org.respite.planner.pricing;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Places as nodes numbered densely, and the ways between them, numbered too. */
final class Ways {

    /** By node. */
    final int[] places;
    /** By place; negative where it is no node. */
    final int[] nodeOf;
    /** By way: the node at its start, and the one at its end; negative where there is none. */
    final int[] start;

    final int[] end;
    /** By node: the usable ways that leave it. */
    final int[][] from;

    /**
     * @param places by node
     * @param allPlaces how many places there are
     * @param starts by way: the place where it starts
     * @param ends by way: the place where it ends
     * @param isUsable of a way
     */
    Ways(int[] places, int allPlaces, int[] starts, int[] ends, IntPredicate isUsable) {
        this.places = places;
        nodeOf = new int[allPlaces];
        Arrays.fill(nodeOf, -1);
        for (int i = 0; i < places.length; i++) {
            nodeOf[places[i]] = i;
        }
        start = Arrays.stream(starts).map(place -> nodeOf[place]).toArray();
        end = Arrays.stream(ends).map(place -> nodeOf[place]).toArray();
        var leaving = new IntStream.Builder[places.length];
        Arrays.setAll(leaving, node -> IntStream.builder());
        for (int way = 0; way < start.length; way++) {
            if (start[way] >= 0 && isUsable.test(way)) {
                leaving[start[way]].add(way);
            }
        }
        from = Arrays.stream(leaving).map(ways -> ways.build().toArray()).toArray(int[][]::new);
    }
}
