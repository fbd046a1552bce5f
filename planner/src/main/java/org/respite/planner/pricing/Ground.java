package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.respite.planner.master.Prices;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/** The places and roads that one kind of movement can use, numbered densely, and what roads cost at given prices. */
final class Ground {

    final int[] places;
    final int[] nodeOf;
    final int[][] roadsFrom;
    final int[] to;
    final int[] from;
    private final Passage passage;
    private final double roadUnits;

    Ground(World world, Passage passage, double roadUnits, int start) {
        this.passage = passage;
        this.roadUnits = roadUnits;
        places = passage.placesFrom(start).stream().toArray();
        nodeOf = new int[world.places.size()];
        Arrays.fill(nodeOf, -1);
        for (int i = 0; i < places.length; i++) {
            nodeOf[places[i]] = i;
        }
        to = new int[world.roads.size()];
        from = new int[world.roads.size()];
        List<List<Integer>> out = new ArrayList<>();
        for (int ignored : places) {
            out.add(new ArrayList<>());
        }
        for (int r = 0; r < world.roads.size(); r++) {
            from[r] = nodeOf[world.roadFrom[r]];
            to[r] = nodeOf[world.roadTo[r]];
            if (passage.isUsable(r) && from[r] >= 0) {
                out.get(from[r]).add(r);
            }
        }
        roadsFrom = out.stream().map(l -> l.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    double roadCost(Prices prices, int road, int tick) {
        return prices.isPriced(road) ? roadUnits * prices.ofRoad(road, tick, passage.spread) : 0;
    }
}
