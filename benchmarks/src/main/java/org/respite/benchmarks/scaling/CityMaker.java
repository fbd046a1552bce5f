package org.respite.benchmarks.scaling;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.respite.benchmarks.instance.Common;
import org.respite.benchmarks.instance.Openings;
import org.respite.benchmarks.instance.Origin;
import org.respite.benchmarks.instance.SlotGrid;
import org.respite.benchmarks.instance.SlotNetwork;
import org.respite.benchmarks.instance.SlotRoad;
import org.respite.benchmarks.instance.TogetherInstance;

/**
 * Makes cities: a grid of streets both ways, a tenth of them missing, every fifth line an artery; three zones side by side,
 * each open for four hours a day, one after the other; exits and crossings on the rim, persons and needs spread by chance.
 */
final class CityMaker {

    private static final int SLOT_SECONDS = 900;
    private static final int SLOTS_A_DAY = SlotGrid.SECONDS_A_DAY / SLOT_SECONDS;
    private static final int FIRST_OPEN = 32;
    private static final int OPEN_SLOTS = 16;
    private static final int LATER_BY_ZONE = 4;
    private static final int ZONES = 3;
    private static final int STREET = 600;
    private static final int ARTERY = 2400;
    private static final int ITEMS = 4;
    private static final int CROSSINGS = 3;
    private static final int DESTINATIONS = 24;
    private static final double TONNES_A_TRUCK = 60;

    private final City city;
    private final Random random;

    private CityMaker(City city) {
        this.city = city;
        this.random = new Random(city.seed());
    }

    /** The city, with people and trucks. The same record makes the same city. */
    static TogetherInstance make(City city) {
        return new CityMaker(city).make();
    }

    private TogetherInstance make() {
        var roads = roads();
        var crossings = IntStream.range(0, CROSSINGS)
                .mapToObj(c -> new TogetherInstance.Crossing("crossing " + c, place((c + 1) * city.side() / (CROSSINGS + 1), 0),
                        city.trucks() / CROSSINGS, 4))
                .toList();
        var items = IntStream.range(0, ITEMS).mapToObj(i -> new TogetherInstance.Item("item " + i, 20 + 20 * i)).toList();
        var stocks = new ArrayList<TogetherInstance.Stock>();
        var needs = new ArrayList<TogetherInstance.Need>();
        var destinations = random.ints(0, city.side() * city.side()).distinct().limit(DESTINATIONS).boxed().toList();
        double tonnes = TONNES_A_TRUCK * city.trucks();
        for (int i = 0; i < ITEMS; i++) {
            int item = i;
            IntStream.range(0, CROSSINGS).forEach(c -> stocks.add(
                    new TogetherInstance.Stock(item, c, 2 * random.nextDouble() * tonnes / ITEMS / CROSSINGS)));
            destinations.forEach(place -> needs.add(
                    new TogetherInstance.Need(item, place, 2 * random.nextDouble() * tonnes / ITEMS / DESTINATIONS)));
        }
        return new TogetherInstance(common(), new SlotNetwork(roads, openings(), city.slots()), 4, groups(), crossings, items,
                stocks, needs, 20, inspectionOpen());
    }

    private List<SlotRoad> roads() {
        var roads = new ArrayList<SlotRoad>();
        for (int x = 0; x < city.side(); x++) {
            for (int y = 0; y < city.side(); y++) {
                if (x + 1 < city.side()) {
                    street(roads, place(x, y), place(x + 1, y), x, y % 5 == 0);
                }
                if (y + 1 < city.side()) {
                    street(roads, place(x, y), place(x, y + 1), x, x % 5 == 0);
                }
            }
        }
        return roads;
    }

    private void street(List<SlotRoad> roads, int a, int b, int x, boolean artery) {
        boolean missing = random.nextInt(10) == 0 && !artery;
        int travel = 1 + random.nextInt(artery ? 1 : 2);
        int capacity = (artery ? ARTERY : STREET) * (50 + random.nextInt(100)) / 100;
        if (!missing) {
            int zone = x * ZONES / city.side();
            roads.add(new SlotRoad(a, b, travel, capacity, zone));
            roads.add(new SlotRoad(b, a, travel, capacity, zone));
        }
    }

    private Common common() {
        int places = city.side() * city.side();
        int origins = Math.max(4, places / 10);
        var persons = new int[places];
        for (int share = 0; share < 4 * origins; share++) {
            persons[random.nextInt(places)] += city.persons() / (4 * origins);
        }
        int rim = city.side() - 1;
        return new Common("city " + city, new SlotGrid(SLOT_SECONDS, city.slots()),
                IntStream.range(0, places).mapToObj(String::valueOf).toList(),
                IntStream.range(0, places).filter(p -> persons[p] > 0).mapToObj(p -> new Origin(p, persons[p])).toList(),
                List.of(place(0, 0), place(rim, 0), place(0, rim), place(rim, rim)));
    }

    private Openings openings() {
        return new Openings(IntStream.range(0, ZONES).mapToObj(zone -> daily(FIRST_OPEN + LATER_BY_ZONE * zone, OPEN_SLOTS)).toList(), 0);
    }

    private BitSet inspectionOpen() {
        return daily(FIRST_OPEN, 2 * OPEN_SLOTS);
    }

    private BitSet daily(int first, int count) {
        var open = new BitSet(city.slots());
        for (int slot = 0; slot < city.slots(); slot++) {
            int ofDay = slot % SLOTS_A_DAY;
            open.set(slot, ofDay >= first && ofDay < first + count);
        }
        return open;
    }

    private static List<TogetherInstance.Group> groups() {
        return List.of(
                new TogetherInstance.Group("car", 0.6, 4, 1), new TogetherInstance.Group("bus", 0.4, 30, 1));
    }

    private int place(int x, int y) {
        return x * city.side() + y;
    }
}
