package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.World;

/**
 * Ways off the way: to a place, earliest first, by roads that are open then (Dijkstra's algorithm with waits at places
 * where movements may wait), and to the nearest refuge, by roads that are never closed, whatever the windows.
 */
final class WayHome {

    private record Reached(Moment at, int place) {}

    private record Entered(int road, Moment from, Moment to) {}

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
                return Optional.of(steps(movement, from, at, to, by));
            }
            if (here.at().isAfter(best.getOrDefault(here.place(), here.at()))) {
                continue;
            }
            for (int road : world.roadsFrom(here.place())) {
                entered(movement, road, here).ifPresent(way -> {
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

    private Optional<Entered> entered(Movement movement, int road, Reached here) {
        long seconds = seconds(road, permit.mode(movement));
        if (seconds < 0) {
            return Optional.empty();
        }
        for (var enter : entries(movement, road, here)) {
            var out = new Moment(enter.second() + seconds);
            var last = out.plus(movement.spread());
            if (!last.isAfter(world.scenario.calendar().end()) && permit.mayEnter(movement, road, enter, last)
                    && (enter.equals(here.at()) || permit.allowsWait(movement, here.place(), here.at(), enter))) {
                return Optional.of(new Entered(road, enter, out));
            }
        }
        return Optional.empty();
    }

    /** At once, or when a window opens or a closure ends. */
    private TreeSet<Moment> entries(Movement movement, int road, Reached here) {
        var entries = new TreeSet<Moment>();
        entries.add(here.at());
        if (world.isWaitingPlace(here.place())) {
            world.roads.get(road).closures().list().forEach(w -> entries.add(w.to()));
            if (world.isGuarded(road)) {
                permit.openings(road, permit.mode(movement)).list().forEach(w -> entries.add(w.from()));
            }
        }
        entries.removeIf(e -> e.isBefore(here.at()));
        return entries;
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
