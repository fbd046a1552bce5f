package org.respite.benchmarks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.respite.benchmarks.instance.Common;
import org.respite.benchmarks.instance.Openings;
import org.respite.benchmarks.instance.Origin;
import org.respite.benchmarks.instance.PeopleInstance;
import org.respite.benchmarks.instance.SlotGrid;
import org.respite.benchmarks.instance.SlotNetwork;
import org.respite.benchmarks.instance.SlotRoad;
import org.respite.benchmarks.instance.TogetherInstance;

/** Small worlds, each from its seed: roads without travel time, closed zones, parts of persons among them. */
public final class RandomInstances {

    private static final int SLOTS = 12;

    private final Random random;
    private final int places;

    private RandomInstances(long seed) {
        this.random = new Random(seed);
        this.places = 4 + random.nextInt(4);
    }

    public static PeopleInstance people(long seed) {
        var world = new RandomInstances(seed);
        return new PeopleInstance(world.common(seed), world.network(seed % 2 == 0, 0), 3 * SLOTS);
    }

    public static TogetherInstance together(long seed) {
        var world = new RandomInstances(seed);
        var random = world.random;
        var crossings = List.of(
                new TogetherInstance.Crossing("a", random.nextInt(world.places), random.nextInt(4), 1 + random.nextInt(2)),
                new TogetherInstance.Crossing("b", random.nextInt(world.places), 1 + random.nextInt(4), 0.5));
        var items = new ArrayList<TogetherInstance.Item>();
        var stocks = new ArrayList<TogetherInstance.Stock>();
        var needs = new ArrayList<TogetherInstance.Need>();
        for (int i = 0; i < 3; i++) {
            items.add(new TogetherInstance.Item("item" + i, 1 + random.nextInt(30)));
            for (int c = 0; c < crossings.size(); c++) {
                stocks.add(new TogetherInstance.Stock(i, c, random.nextInt(60)));
            }
            for (int place : world.awayFrom(crossings)) {
                if (random.nextBoolean()) {
                    needs.add(new TogetherInstance.Need(i, place, random.nextInt(40) + 0.25));
                }
            }
        }
        var inspection = new BitSet();
        inspection.set(random.nextInt(3), 4 + random.nextInt(8));
        var groups = List.of(
                new TogetherInstance.Group("car", 0.5, 4, 1), new TogetherInstance.Group("bus", 0.25, 30, 1),
                new TogetherInstance.Group("ambulance", 0.25, 2, 2));
        return new TogetherInstance(world.common(seed), world.network(true, seed % 4 == 0 ? 0 : 1), 4, groups, crossings, items, stocks, needs, 20, inspection);
    }

    private List<Integer> awayFrom(List<TogetherInstance.Crossing> crossings) {
        var result = new ArrayList<Integer>();
        for (int place = 0; place < places; place++) {
            int here = place;
            if (crossings.stream().noneMatch(c -> c.place() == here)) {
                result.add(place);
            }
        }
        return result;
    }

    private Common common(long seed) {
        var names = new ArrayList<String>();
        for (int place = 0; place < places; place++) {
            names.add("p" + place);
        }
        var origins = List.of(
                new Origin(random.nextInt(places), random.nextInt(40)), new Origin(random.nextInt(places), random.nextInt(40)),
                new Origin(random.nextInt(places), random.nextInt(40)));
        return new Common("random " + seed, new SlotGrid(900, SLOTS), names, origins, List.of(places - 1));
    }

    private SlotNetwork network(boolean parts, int leastTravel) {
        var zones = new ArrayList<BitSet>();
        for (int z = 0; z < 3; z++) {
            var open = new BitSet();
            open.set(random.nextInt(5), 5 + random.nextInt(SLOTS - 4));
            open.clear(random.nextInt(SLOTS));
            zones.add(open);
        }
        var roads = new ArrayList<SlotRoad>();
        for (int r = 0; r < 3 * places; r++) {
            double capacity = random.nextInt(13) + (parts ? 0.5 : 0);
            roads.add(new SlotRoad(random.nextInt(places), random.nextInt(places), leastTravel + random.nextInt(3), capacity, random.nextInt(4) - 1));
        }
        return new SlotNetwork(roads, new Openings(zones, 0), SLOTS);
    }
}
