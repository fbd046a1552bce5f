package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;
import org.respite.planner.pricing.TripRules;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/**
 * Lengthens drives by further drops on the way home. Only what is dropped inside is divided so, and only where a vehicle
 * may also wait: nothing may be left to drop there once loads are whole.
 */
final class MoreDrops {

    private static final int MOST_DROPS = 8;
    /** A further drop must gain at least this share of what the drive gains in the same time. */
    private static final double LEAST_RATE = 0.5;

    /** Earliest arrival at every place from one place and tick, and how: the last road and when it is entered. */
    private record Ways(int from, int[] arrive, int[] road, int[] enter) {}

    /** A sink that can be reached after the last drop. */
    private record Stop(Kind.Sink sink, int tick, double rate) {}

    private final Problem problem;
    private final World world;
    private final TripRules rules;

    MoreDrops(Problem problem) {
        this.problem = problem;
        this.world = problem.world();
        this.rules = new TripRules(problem);
    }

    static boolean isDivisible(Trip trip) {
        return !trip.kind().passengers() && !trip.sink().isCrossing();
    }

    /**
     * The drive with one more drop after the other, each where it gains most for its time: the longest first, the drive
     * itself last.
     */
    List<Drive> lengthened(Drive drive, MixedLoad load) {
        var list = new ArrayList<Drive>();
        Drive next = drive;
        while (next != null && list.size() < MOST_DROPS) {
            list.addFirst(next);
            next = isDivisible(drive.way()) ? withBestDrop(next, load) : null;
        }
        return list;
    }

    /** The drive with one more drop, begun at {@code lastDrop} at the latest; null where that cannot be. */
    @Nullable Drive withDrop(Drive drive, Kind.Sink sink, int lastDrop) {
        if (!mayGoOn(drive)) {
            return null;
        }
        int latest = Math.min(lastDrop, latestReturn(drive));
        var ways = onward(drive, latest);
        int tick = firstDrop(drive, sink, ways, latest);
        return tick < 0 ? null : withDrop(drive, sink, tick, ways);
    }

    private @Nullable Drive withBestDrop(Drive drive, MixedLoad load) {
        if (!mayGoOn(drive)) {
            return null;
        }
        var last = drive.drops().getLast();
        int latest = latestReturn(drive);
        var ways = onward(drive, latest);
        double now = load.gain(drive.options());
        double least = LEAST_RATE * now / (last.end() - last.start());
        var stops = new ArrayList<Stop>();
        for (var sink : unvisited(drive)) {
            int tick = firstDrop(drive, sink, ways, latest);
            if (tick >= 0) {
                var options = new ArrayList<>(drive.options());
                options.addAll(optionsAt(drive.way(), sink, tick, last.dropped() + 1, drive.way()));
                double rate = (load.gain(options) - now) / (tick - last.dropTick());
                if (rate > least) {
                    stops.add(new Stop(sink, tick, rate));
                }
            }
        }
        stops.sort(Comparator.comparingDouble(Stop::rate).reversed().thenComparingInt(Stop::tick));
        return stops.stream()
                .map(stop -> withDrop(drive, stop.sink(), stop.tick(), ways))
                .filter(longer -> longer != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean mayGoOn(Drive drive) {
        var last = drive.drops().getLast();
        var fleet = last.fleet();
        return TripRules.mayWait(fleet.passage(), last.sink().place(), last.dropTick(), last.dropTick() + fleet.unloading());
    }

    private int latestReturn(Drive drive) {
        var fleet = drive.way().fleet();
        return Math.min(world.grid.ticks(), drive.way().start() + fleet.longest()) - fleet.passage().spread;
    }

    private Ways onward(Drive drive, int latest) {
        var last = drive.drops().getLast();
        return ways(last.fleet().passage(), last.sink().place(), last.dropTick() + last.fleet().unloading(), latest);
    }

    private List<Kind.Sink> unvisited(Drive drive) {
        var visited = drive.drops().stream().map(d -> d.sink().place()).toList();
        return Drives.atSource(problem, drive.way()).stream()
                .flatMap(option -> option.kind().sinks().stream())
                .distinct()
                .filter(sink -> !sink.isCrossing() && !visited.contains(sink.place()))
                .toList();
    }

    private @Nullable Drive withDrop(Drive drive, Kind.Sink sink, int tick, Ways ways) {
        var way = drive.way();
        var fleet = way.fleet();
        var home = ways(fleet.passage(), sink.place(), tick + fleet.unloading(), latestReturn(drive));
        int end = home.arrive()[fleet.base()];
        if (end == Integer.MAX_VALUE) {
            return null;
        }
        var roads = new ArrayList<Integer>();
        var enters = new ArrayList<Integer>();
        for (int i = 0; i < drive.drops().getLast().dropped(); i++) {
            roads.add(way.roads()[i]);
            enters.add(way.enters()[i]);
        }
        append(ways, sink.place(), roads, enters);
        int dropped = roads.size();
        append(home, fleet.base(), roads, enters);
        var whole = new Trip(
                fleet, way.kind(), way.source(), way.sink(), ints(roads), ints(enters), way.loaded(), way.dropped(),
                way.loadTick(), way.inspectionTicks(), way.dropTick(), way.start(), end);
        var options = new ArrayList<Trip>();
        drive.options().forEach(o -> options.add(option(whole, o.kind(), o.source(), o.sink(), o.dropTick(), o.dropped())));
        options.addAll(optionsAt(way, sink, tick, dropped, whole));
        var longer = new Drive(List.copyOf(options));
        return rules.isAllowed(whole) ? longer : null;
    }

    /** All that could be dropped at the sink, as trips along {@code whole}. */
    private List<Trip> optionsAt(Trip way, Kind.Sink sink, int tick, int dropped, Trip whole) {
        return Drives.atSource(problem, way).stream()
                .filter(o -> o.kind().sinks().contains(sink))
                .map(o -> option(whole, o.kind(), o.source(), sink, tick, dropped))
                .toList();
    }

    private static Trip option(Trip whole, Kind kind, Kind.Source source, Kind.Sink sink, int dropTick, int dropped) {
        return new Trip(
                whole.fleet(), kind, source, sink, whole.roads(), whole.enters(), whole.loaded(), dropped, whole.loadTick(),
                whole.inspectionTicks(), dropTick, whole.start(), whole.end());
    }

    /** The first tick at which a drop can begin; negative where there is none. */
    private int firstDrop(Drive drive, Kind.Sink sink, Ways ways, int latest) {
        var way = drive.way();
        for (int tick = ways.arrive()[sink.place()]; tick <= latest; tick++) {
            if (rules.mayDrop(way, sink, tick)) {
                boolean mayPause = TripRules.mayWait(way.fleet().passage(), sink.place(), tick, tick + way.fleet().unloading());
                return mayPause ? tick : -1;
            }
            if (!way.fleet().passage().mayWait(sink.place(), tick)) {
                return -1;
            }
        }
        return -1;
    }

    /** Dijkstra's algorithm on earliest arrival, with waits until a road opens. */
    private Ways ways(Passage passage, int start, int tick, int latest) {
        record Reached(int tick, int place) {}
        int[] arrive = new int[world.places.size()];
        int[] by = new int[arrive.length];
        int[] enter = new int[arrive.length];
        Arrays.fill(arrive, Integer.MAX_VALUE);
        arrive[start] = tick;
        var queue = new PriorityQueue<Reached>(Comparator.comparingInt(Reached::tick).thenComparingInt(Reached::place));
        queue.add(new Reached(tick, start));
        while (!queue.isEmpty()) {
            var next = queue.poll();
            if (next.tick() > arrive[next.place()]) {
                continue;
            }
            for (int road : world.roadsFrom(next.place())) {
                int entered = firstEntry(passage, road, next.tick(), latest);
                int then = entered + passage.ticks(road);
                int to = world.roadTo[road];
                if (entered >= 0 && then <= latest && then < arrive[to]) {
                    arrive[to] = then;
                    by[to] = road;
                    enter[to] = entered;
                    queue.add(new Reached(then, to));
                }
            }
        }
        return new Ways(start, arrive, by, enter);
    }

    private int firstEntry(Passage passage, int road, int from, int latest) {
        for (int tick = from; passage.isUsable(road) && tick <= latest; tick++) {
            if (passage.mayEnter(road, tick)) {
                return tick;
            }
            if (!passage.mayWait(world.roadFrom[road], tick)) {
                return -1;
            }
        }
        return -1;
    }

    private void append(Ways ways, int to, List<Integer> roads, List<Integer> enters) {
        int first = roads.size();
        for (int at = to; at != ways.from(); at = world.roadFrom[ways.road()[at]]) {
            roads.add(first, ways.road()[at]);
            enters.add(first, ways.enter()[at]);
        }
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
