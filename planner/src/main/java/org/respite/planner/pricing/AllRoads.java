package org.respite.planner.pricing;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.planner.master.Prices;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/** All places and roads that one kind of movement can use: each road is a way. */
final class AllRoads implements Ground {

    private final Ways ways;
    private final Passage passage;
    private final double roadUnits;
    /** By node, made when asked for: ticks at which movements may wait. */
    private final @Nullable BitSet[] waits;

    AllRoads(World world, Passage passage, double roadUnits, int start) {
        this.passage = passage;
        this.roadUnits = roadUnits;
        ways = new Ways(
                passage.placesFrom(start).stream().toArray(), world.places.size(), world.roadFrom, world.roadTo, passage::isUsable);
        waits = new BitSet[nodes()];
    }

    @Override
    public Ways ways() {
        return ways;
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
            known = passage.waits(place(node));
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
