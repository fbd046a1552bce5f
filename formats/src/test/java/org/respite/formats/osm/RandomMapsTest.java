package org.respite.formats.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;

/**
 * Random street grids with one-way streets, limits, dead ends and forbidden turns: between places the import keeps the quickest
 * time of every mode and the most that can pass, as a plain reference finds them street by street.
 */
class RandomMapsTest {

    private static final int WIDE = 6;
    private static final double BLOCK = 400;
    private static final int MAPS = 24;
    private static final long DETOUR = 600;
    private static final long ROUNDING = 20;

    @TempDir
    Path temp;

    /** A street in one direction, as it is drawn. */
    private record Street(long way, long from, long to, double seconds, double capacity, boolean trucks) {}

    private record Ban(long fromWay, long via, long toWay) {}

    @Test
    void timesAndBottlenecksBetweenPlacesAreThoseOfTheStreets() {
        int compared = 0;
        for (long seed = 1; seed <= MAPS; seed++) {
            compared += isCompared(seed) ? 1 : 0;
        }
        assertThat(compared).as("maps whose places are joined both ways").isGreaterThan(MAPS / 4);
    }

    private boolean isCompared(long seed) {
        var random = new Random(seed);
        var map = new LittleMap();
        var streets = new ArrayList<Street>();
        for (int i = 0; i < WIDE * WIDE; i++) {
            map.node(i + 1, i % WIDE * BLOCK, i / WIDE * BLOCK);
        }
        long way = 100;
        for (int i = 0; i < WIDE * WIDE; i++) {
            for (int next : new int[] {i % WIDE < WIDE - 1 ? i + 1 : -1, i / WIDE < WIDE - 1 ? i + WIDE : -1}) {
                if (next >= 0 && random.nextInt(8) > 0) {
                    addStreet(map, streets, way++, i + 1, next + 1, random);
                }
            }
        }
        var bans = bans(map, streets, random, seed);
        var places = Map.of("a", 1L, "b", (long) WIDE, "c", (long) WIDE * WIDE);
        places.forEach((id, node) -> map.place(id, (node - 1) % WIDE * BLOCK, (node - 1) / WIDE * BLOCK));
        if (!joined(streets, places.values())) {
            return false; // islands are cut off, and places on them refused, as other tests tell
        }
        var scenario = map.into(temp).scenario();
        for (var from : places.keySet()) {
            for (var to : places.keySet()) {
                if (from.equals(to)) {
                    continue;
                }
                for (var mode : List.of(Mode.TRUCK, Mode.CAR)) {
                    var made = Routes.seconds(scenario, mode, from, to);
                    long free = seconds(streets, List.of(), mode == Mode.TRUCK, places.get(from), places.get(to));
                    long bound = seconds(streets, bans, mode == Mode.TRUCK, places.get(from), places.get(to));
                    long most = bans.isEmpty() ? free : free + DETOUR * bans.size();
                    assertThat(made.orElseThrow()).as("seed %d, %s %s-%s", seed, mode, from, to)
                            .isBetween((isAtAPlace(bans, places.values()) ? free : bound) - ROUNDING, most + ROUNDING);
                }
                if (bans.isEmpty()) {
                    assertThat(flow(scenario.network().roads(), from, to)).as("seed %d, flow %s-%s", seed, from, to)
                            .isEqualTo(flow(streets, places.get(from), places.get(to)));
                }
            }
        }
        return true;
    }

    private static void addStreet(LittleMap map, List<Street> streets, long way, long from, long to, Random random) {
        int limit = 20 + 10 * random.nextInt(4);
        boolean trucks = random.nextInt(12) > 0;
        boolean oneWay = random.nextInt(8) == 0;
        var kind = random.nextBoolean() ? "primary" : "tertiary";
        map.way(way, "highway=" + kind + "|maxspeed=" + limit + (trucks ? "" : "|hgv=no") + (oneWay ? "|oneway=yes" : ""), from, to);
        double seconds = BLOCK * 3.6 / (limit * 0.9);
        double capacity = kind.equals("primary") ? 1500 : 600;
        streets.add(new Street(way, from, to, seconds, capacity, trucks));
        if (!oneWay) {
            streets.add(new Street(way, to, from, seconds, capacity, trucks));
        }
    }

    private static List<Ban> bans(LittleMap map, List<Street> streets, Random random, long seed) {
        var bans = new ArrayList<Ban>();
        for (int i = 0; seed % 2 == 0 && i < 12; i++) {
            var first = streets.get(random.nextInt(streets.size()));
            var next = streets.stream().filter(s -> s.from == first.to && s.way != first.way).findFirst();
            if (next.isPresent()) {
                bans.add(new Ban(first.way, first.to, next.get().way));
                map.turn(1000 + i, "restriction=no_straight_on", first.way, first.to, next.get().way);
            }
        }
        return bans;
    }

    /** Whether trucks and cars reach every place from every place and all streets: else islands are cut off, as other tests tell. */
    private static boolean joined(List<Street> streets, Collection<Long> places) {
        for (boolean trucks : new boolean[] {true, false}) {
            var all = new HashSet<Long>();
            streets.stream().filter(s -> s.trucks || !trucks).forEach(s -> all.add(s.from));
            for (var place : places) {
                if (!reached(streets, trucks, place, true).containsAll(all) || !reached(streets, trucks, place, false).containsAll(all)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Set<Long> reached(List<Street> streets, boolean trucks, long start, boolean ahead) {
        var reached = new HashSet<>(Set.of(start));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var street : streets) {
                if ((street.trucks || !trucks) && reached.contains(ahead ? street.from : street.to)) {
                    changed |= reached.add(ahead ? street.to : street.from);
                }
            }
        }
        return reached;
    }

    /** Turns are not bound where one may turn round. */
    private static boolean isAtAPlace(List<Ban> bans, Collection<Long> places) {
        return bans.stream().anyMatch(ban -> places.contains(ban.via));
    }

    /**
     * Quickest way over streets as states, so that turns count: relaxed until nothing changes. One may turn round anywhere and
     * go round a block; an import leaves out blocks that lie on no way, so a bound turn may cost it more, up to a detour.
     */
    private static long seconds(List<Street> streets, List<Ban> bans, boolean trucks, long from, long to) {
        var least = new HashMap<Street, Double>();
        streets.stream().filter(s -> s.from == from && (s.trucks || !trucks)).forEach(s -> least.put(s, s.seconds));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var before : List.copyOf(least.keySet())) {
                for (var next : streets) {
                    boolean isForbidden = bans.contains(new Ban(before.way, before.to, next.way));
                    double time = least.get(before) + next.seconds + (isForbidden ? DETOUR : 0);
                    if (next.from == before.to && (next.trucks || !trucks)
                            && time < least.getOrDefault(next, Double.MAX_VALUE) - 1e-9) {
                        least.put(next, time);
                        changed = true;
                    }
                }
            }
        }
        return Math.round(least.entrySet().stream()
                .filter(e -> e.getKey().to == to).mapToDouble(Map.Entry::getValue).min().orElseThrow());
    }

    private static double flow(List<Street> streets, long from, long to) {
        var capacities = new HashMap<String, Map<String, Double>>();
        streets.forEach(s -> capacities.computeIfAbsent("" + s.from, k -> new HashMap<>()).merge("" + s.to, s.capacity, Double::sum));
        return flow(capacities, "" + from, "" + to);
    }

    private static double flow(List<Road> roads, String from, String to) {
        var capacities = new HashMap<String, Map<String, Double>>();
        roads.stream().filter(r -> r.times().containsKey(Mode.CAR)).forEach(r -> capacities
                .computeIfAbsent(r.from().value(), k -> new HashMap<>()).merge(r.to().value(), r.capacityPerHour(), Double::sum));
        return flow(capacities, from, to);
    }

    /** The most that can pass (Ford and Fulkerson 1956, shortest path first). */
    private static double flow(Map<String, Map<String, Double>> left, String from, String to) {
        double sum = 0;
        while (true) {
            var came = new HashMap<String, String>(Map.of(from, from));
            var queue = new ArrayList<>(List.of(from));
            for (int i = 0; i < queue.size() && !came.containsKey(to); i++) {
                var here = queue.get(i);
                left.getOrDefault(here, Map.of()).forEach((next, room) -> {
                    if (room > 0 && came.putIfAbsent(next, here) == null) {
                        queue.add(next);
                    }
                });
            }
            if (!came.containsKey(to)) {
                return sum;
            }
            double least = Double.MAX_VALUE;
            for (var at = to; !at.equals(from); at = came.get(at)) {
                least = Math.min(least, left.get(came.get(at)).get(at));
            }
            for (var at = to; !at.equals(from); at = came.get(at)) {
                left.get(came.get(at)).merge(at, -least, Double::sum);
                left.computeIfAbsent(at, k -> new HashMap<>()).merge(came.get(at), least, Double::sum);
            }
            sum += least;
        }
    }
}
