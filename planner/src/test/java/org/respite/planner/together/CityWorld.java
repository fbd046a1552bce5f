package org.respite.planner.together;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.respite.planner.expanded.Road;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.expanded.Slots;
import org.respite.planner.people.Crowd;

/** Random small cities: roads with windows, two kinds of people at some places, depots, stocks and needs. */
public final class CityWorld {

    private CityWorld() {}

    public static CityProblem random(long seed) {
        var random = new Random(seed);
        int places = 4 + random.nextInt(4);
        int slots = 8 + random.nextInt(8);
        var roads = new ArrayList<Road>();
        for (int r = 0; r < 3 * places; r++) {
            int from = random.nextInt(places);
            int to = (from + 1 + random.nextInt(places - 1)) % places;
            roads.add(new Road(from, to, 1 + random.nextInt(3), random.nextInt(4) * 6, window(random, slots)));
        }
        var exits = new BitSet();
        exits.set(places - 1);
        var crowds = new ArrayList<Crowd>();
        for (int c = 0; c < 4; c++) {
            crowds.add(new Crowd(random.nextInt(places), random.nextInt(40), 3 + random.nextInt(2 * slots)));
        }
        return new CityProblem(new RoadNetwork(places, slots, roads), exits, crowds, 0.25, trucks(random, places, slots));
    }

    /** The same city with so many units for each of its own: parts of trucks leave people less of them unused. */
    static CityProblem inSmallerUnits(CityProblem city, int parts) {
        var roads = city.network().roads().stream()
                .map(r -> new Road(r.from(), r.to(), r.travelSlots(), r.capacity() * parts, r.entry()))
                .toList();
        var crowds = city.crowds().stream()
                .map(c -> new Crowd(c.place(), c.units() * parts, c.reward()))
                .toList();
        var trucks = city.trucks();
        return new CityProblem(
                new RoadNetwork(city.network().places(), city.network().slots(), roads),
                city.exits(), crowds, city.worthOfSlot() / parts,
                new Trucks(trucks.depots(), trucks.stocks(), trucks.needs(), trucks.payload(), trucks.units() * parts));
    }

    private static Slots window(Random random, int slots) {
        var open = new BitSet();
        int from = random.nextInt(slots);
        open.set(from, Math.min(slots, from + 1 + random.nextInt(slots)));
        open.set(random.nextInt(slots));
        return Slots.of(open);
    }

    private static Trucks trucks(Random random, int places, int slots) {
        var depots = new ArrayList<Depot>();
        var stocks = new ArrayList<Stock>();
        for (int d = 0; d < 2; d++) {
            depots.add(new Depot(d, random.nextInt(4), 1 + random.nextInt(2), window(random, slots)));
            for (int i = 0; i < 2; i++) {
                stocks.add(new Stock(d, i, random.nextInt(60)));
            }
        }
        var needs = new ArrayList<Need>();
        for (int p = 1; p < places; p++) {
            for (int i = 0; i < 2; i++) {
                double worth = 1 + random.nextInt(9);
                needs.add(new Need(p, i, random.nextInt(40), 2 * worth, worth / slots));
            }
        }
        return new Trucks(depots, stocks, List.copyOf(needs), 20, 6);
    }
}
