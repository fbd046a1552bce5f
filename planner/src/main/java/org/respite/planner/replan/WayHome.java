package org.respite.planner.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
 * Ways off the way: to a place, earliest first, by roads that are open and have room then (Dijkstra's algorithm with
 * waits at places where movements may wait), and to the nearest refuge, by roads that are never closed, whatever the windows.
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

    /** Whether a road has room for a movement that enters it at a time. */
    @FunctionalInterface
    interface Room {
        boolean has(Movement movement, int road, Moment enter);
    }

    /** Steps that lead a movement from a place and time to another place, by roads that have room; empty where no open way does. */
    Optional<List<Step>> find(Movement movement, int from, Moment at, int to, Room room) {
        Map<Integer, Moment> best = new HashMap<>(Map.of(from, at));
        Map<Integer, Entered> by = new HashMap<>();
        var queue = new PriorityQueue<Reached>((a, b) -> a.at().compareTo(b.at()));
        queue.add(new Reached(at, from));
        while (!queue.isEmpty()) {
            var here = queue.poll();
            if (here.place() == to) {
                return Optional.of(steps(movement, from, at, to, by));
            }
            if (here.at().isAfter(best.getOrDefault(here.place(), here.at()))) {
                continue;
            }
            for (int road : world.roadsFrom(here.place())) {
                findEntered(movement, road, here, room).ifPresent(way -> {
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

    /** The road at the first time from now on at which it is open and has room, where the movement may wait for it. */
    private Optional<Entered> findEntered(Movement movement, int road, Reached here, Room room) {
        long seconds = seconds(road, permit.mode(movement));
        if (seconds < 0) {
            return Optional.empty();
        }
        var end = world.scenario.calendar().end();
        Optional<Moment> enter = Optional.of(here.at());
        while (enter.isPresent()) {
            var out = new Moment(enter.get().second() + seconds);
            var last = out.plus(movement.spread());
            boolean waits = enter.get().isAfter(here.at());
            if (last.isAfter(end) || (waits && !permit.allowsWait(movement, here.place(), here.at(), enter.get()))) {
                return Optional.empty();
            }
            boolean open = permit.mayEnter(movement, road, enter.get(), last);
            if (open && room.has(movement, road, enter.get())) {
                return Optional.of(new Entered(road, enter.get(), out));
            }
            enter = open ? Optional.of(enter.get().plus(WAITS)) : findOpening(movement, road, enter.get());
        }
        return Optional.empty();
    }

    /** When, after a time, a window of the road opens or a closure of it ends next. */
    private Optional<Moment> findOpening(Movement movement, int road, Moment after) {
        var closures = world.roads.get(road).closures().list().stream().map(Window::to);
        var openings = world.isGuarded(road)
                ? permit.openings(road, permit.mode(movement)).list().stream().map(Window::from) : Stream.<Moment>empty();
        return Stream.concat(closures, openings).filter(m -> m.isAfter(after)).min(Moment::compareTo);
    }

    private List<Step> steps(Movement movement, int from, Moment at, int to, Map<Integer, Entered> by) {
        var ways = new ArrayList<Entered>();
        for (int place = to; place != from; place = world.roadFrom[ways.getLast().road()]) {
            ways.add(by.get(place));
        }
        Collections.reverse(ways);
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
