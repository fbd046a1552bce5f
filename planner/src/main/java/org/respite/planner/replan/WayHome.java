package org.respite.planner.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.planner.network.World;

/**
 * Ways off the way: to a place, earliest first, by roads that are open then (Dijkstra's algorithm with waits at places
 * where movements may wait), the same way once its roads have room, and to the nearest refuge, by roads that are never closed, whatever the windows.
 */
final class WayHome {

    private record Reached(Moment at, int place) {}

    private record Entered(int road, Moment from, Moment to) {}

    /** How long a movement waits before it looks again whether a full road has room. */
    private static final Duration WAITS = Duration.ofMinutes(5);

    private final World world;
    private final Permit permit;

    WayHome(World world, Permit permit) {
        this.world = world;
        this.permit = permit;
    }

    /** Steps that lead a movement from a place and time to another place; empty where no open way does. */
    Optional<List<Step>> find(Movement movement, int from, Moment at, int to) {
        Map<Integer, Moment> best = new HashMap<>(Map.of(from, at));
        Map<Integer, Entered> by = new HashMap<>();
        var queue = new PriorityQueue<Reached>((a, b) -> a.at().compareTo(b.at()));
        queue.add(new Reached(at, from));
        while (!queue.isEmpty()) {
            var here = queue.poll();
            if (here.place() == to) {
                return Optional.of(steps(movement, at, wayTo(to, from, by)));
            }
            if (here.at().isAfter(best.getOrDefault(here.place(), here.at()))) {
                continue;
            }
            for (int road : world.roadsFrom(here.place())) {
                findEntered(movement, road, here).ifPresent(way -> {
                    int next = world.roadTo[road];
                    if (!best.containsKey(next) || way.to().isBefore(best.get(next))) {
                        best.put(next, way.to());
                        by.put(next, way);
                        queue.add(new Reached(way.to(), next));
                    }
                });
            }
        }
        return Optional.empty();
    }

    /** The road at the first time from now on at which it is open, where the movement may wait for it. */
    private Optional<Entered> findEntered(Movement movement, int road, Reached here) {
        long seconds = seconds(road, permit.mode(movement));
        if (seconds < 0) {
            return Optional.empty();
        }
        return findStart(movement, List.of(road), here, (r, enter) -> true)
                .map(enter -> new Entered(road, enter, new Moment(enter.second() + seconds)));
    }

    /** Whether a road has room for a movement that enters it at a time. */
    @FunctionalInterface
    interface Room {
        boolean has(int road, Moment enter);
    }

    /** The same way as soon as there is room on it, with waits where movements may wait; empty where there is none in time. */
    Optional<List<Step>> findFree(Movement movement, int from, Moment at, List<Step> way, Room room) {
        var roads = way.stream().filter(Step.Travel.class::isInstance)
                .map(s -> world.indexOf(((Step.Travel) s).road())).toList();
        var entered = new ArrayList<Entered>();
        var here = new Reached(at, from);
        for (int i = 0; i < roads.size(); ) {
            int next = i + 1;
            while (next < roads.size() && !world.isWaitingPlace(world.roadTo[roads.get(next - 1)])) {
                next++;
            }
            var stretch = roads.subList(i, next);
            var start = findStart(movement, stretch, here, room);
            if (start.isEmpty()) {
                return Optional.empty();
            }
            var clock = start.get();
            for (int road : stretch) {
                var out = new Moment(clock.second() + seconds(road, permit.mode(movement)));
                entered.add(new Entered(road, clock, out));
                clock = out;
            }
            here = new Reached(clock, world.roadTo[stretch.getLast()]);
            i = next;
        }
        return Optional.of(steps(movement, at, entered));
    }

    /** The first time at which a stretch without a place to wait can be begun; every road of it is open then and has room. */
    private Optional<Moment> findStart(Movement movement, List<Integer> stretch, Reached here, Room room) {
        Optional<Moment> start = Optional.of(here.at());
        while (start.isPresent()) {
            boolean waits = start.get().isAfter(here.at());
            if (waits && !permit.allowsWait(movement, here.place(), here.at(), start.get())) {
                return Optional.empty();
            }
            var next = findLater(movement, stretch, start.get(), room);
            if (next.equals(start)) {
                return start;
            }
            start = next;
        }
        return Optional.empty();
    }

    /** The time itself where the stretch can be begun then; otherwise a later one to look at; empty after the horizon. */
    private Optional<Moment> findLater(Movement movement, List<Integer> stretch, Moment start, Room room) {
        var enter = start;
        for (int road : stretch) {
            var out = new Moment(enter.second() + seconds(road, permit.mode(movement)));
            var last = out.plus(movement.spread());
            if (last.isAfter(world.scenario.calendar().end())) {
                return Optional.empty();
            }
            if (!permit.mayEnter(movement, road, enter, last)) {
                long driven = enter.since(start).toSeconds();
                return findOpening(movement, road, enter).map(opens -> new Moment(opens.second() - driven));
            }
            if (!room.has(road, enter)) {
                return Optional.of(start.plus(WAITS));
            }
            enter = out;
        }
        return Optional.of(start);
    }

    /** When, after a time, a window of the road opens or a closure of it ends next. */
    private Optional<Moment> findOpening(Movement movement, int road, Moment after) {
        var closures = world.roads.get(road).closures().list().stream().map(Window::to);
        var openings = world.isGuarded(road)
                ? permit.openings(road, permit.mode(movement)).list().stream().map(Window::from) : Stream.<Moment>empty();
        return Stream.concat(closures, openings).filter(m -> m.isAfter(after)).min(Moment::compareTo);
    }

    private List<Step> steps(Movement movement, Moment at, List<Entered> ways) {
        var steps = new ArrayList<Step>();
        var clock = at;
        for (var way : ways) {
            if (clock.isBefore(way.from())) {
                steps.add(new Step.Wait(idOf(world.roadFrom[way.road()]), clock, way.from()));
            }
            steps.add(travel(way.road(), permit.mode(movement), way.from(), way.to()));
            clock = way.to();
        }
        return steps;
    }

    private List<Entered> wayTo(int to, int from, Map<Integer, Entered> by) {
        var ways = new ArrayList<Entered>();
        for (int place = to; place != from; place = world.roadFrom[ways.getLast().road()]) {
            ways.add(by.get(place));
        }
        return ways.reversed();
    }

    /** The quickest way on to a refuge, at once; no steps where it stands at one or none can be reached. */
    List<Step> toRefuge(Movement movement, int from, Moment at) {
        var mode = permit.mode(movement);
        var steps = new ArrayList<Step>();
        var clock = at;
        int place = from;
        for (int road = world.refuges(mode).onwardFrom(place); road >= 0; road = world.refuges(mode).onwardFrom(place)) {
            var out = new Moment(clock.second() + seconds(road, mode));
            steps.add(travel(road, mode, clock, out));
            clock = out;
            place = world.roadTo[road];
        }
        return steps;
    }

    /** A road with the refuge beyond it as the scenario stands now. */
    Step.Travel travel(int road, Mode mode, Moment from, Moment to) {
        int beyond = world.refuges(mode).refugeBeyond(road);
        return new Step.Travel(world.roads.get(road).id(), from, to, idOf(world.roadFrom[road]),
                idOf(beyond < 0 ? world.roadTo[road] : beyond));
    }

    /** Whole ticks; negative where the mode may not use the road. */
    private long seconds(int road, Mode mode) {
        var time = world.roads.get(road).times().get(mode);
        return time == null ? -1 : (long) world.grid.ticksFor(time) * world.grid.tickSeconds();
    }

    private Id.Place idOf(int place) {
        return world.places.get(place).id();
    }
}
