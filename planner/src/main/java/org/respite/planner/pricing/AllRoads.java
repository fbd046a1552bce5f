package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.planner.master.Prices;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/** All places and roads that one kind of movement can use: each road is a way. */
final class AllRoads implements Ground {

    private final int[] places;
    private final int[] nodeOf;
    private final int[][] roadsFrom;
    private final int[] to;
    private final int[] from;
    private final Passage passage;
    private final double roadUnits;
    /** By node, made when asked for: ticks at which movements may wait. */
    private final @Nullable BitSet[] waits;

    AllRoads(World world, Passage passage, double roadUnits, int start) {
        this.passage = passage;
        this.roadUnits = roadUnits;
        places = passage.placesFrom(start).stream().toArray();
        waits = new BitSet[places.length];
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

    @Override
    public int nodes() {
        return places.length;
    }

    @Override
    public int place(int node) {
        return places[node];
    }

    @Override
    public int node(int place) {
        return nodeOf[place];
    }

    @Override
    public int[] from(int node) {
        return roadsFrom[node];
    }

    @Override
    public int start(int road) {
        return from[road];
    }

    @Override
    public int end(int road) {
        return to[road];
    }

    @Override
    public int arrival(int road, int tick) {
        return passage.mayEnter(road, tick) ? tick + passage.ticks(road) : -1;
    }

    @Override
    public int entry(int road, int arrival) {
        return arrival - passage.ticks(road);
    }

    @Override
    public boolean mayWait(int node, int tick) {
        var known = waits[node];
        if (known == null) {
            known = passage.waits(places[node]);
            waits[node] = known;
        }
        return known.get(tick);
    }

    @Override
    public Fares fares(Prices prices) {
        return (road, tick) -> prices.isPriced(road) ? roadUnits * prices.ofRoad(road, tick, passage.spread) : 0;
    }

    @Override
    public void drive(int road, int tick, List<Integer> roads, List<Integer> enters) {
        roads.add(road);
        enters.add(tick);
    }
}
