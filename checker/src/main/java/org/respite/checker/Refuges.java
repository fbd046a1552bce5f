package org.respite.checker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/**
 * The nearest refuge from each place, going on, after the pause has collapsed without warning. A refuge is a shelter
 * or a calm place; only roads that are never closed within the horizon are counted on.
 */
public final class Refuges {

    private final Set<Id.Place> refuges = new HashSet<>();
    private final List<Road> neverClosed;
    private final Map<Mode, Map<Id.Place, Long>> seconds = new EnumMap<>(Mode.class);
    private final Map<Mode, Map<Id.Place, List<Road>>> onward = new EnumMap<>(Mode.class);
    private final Map<Mode, Map<Id.Place, Set<Id.Place>>> nearest = new EnumMap<>(Mode.class);

    private record Reached(Id.Place place, long seconds) {}

    Refuges(Scenario scenario, Openness open) {
        for (Place place : scenario.network().places()) {
            if (place.shelter() || !open.isGuarded(place)) {
                refuges.add(place.id());
            }
        }
        neverClosed = scenario.network().roads().stream()
                .filter(r -> !r.closures().overlaps(Moment.START, scenario.calendar().end()))
                .toList();
    }

    public boolean isRefuge(Id.Place place) {
        return refuges.contains(place);
    }

    /** Shortest time from a place to a refuge; empty where no way leads to one. */
    public Optional<Duration> findTime(Mode mode, Id.Place from) {
        return Optional.ofNullable(times(mode).get(from)).map(Duration::ofSeconds);
    }

    /** The refuges at the shortest time from a place. */
    Set<Id.Place> nearest(Mode mode, Id.Place from) {
        return nearest.computeIfAbsent(mode, m -> new HashMap<>()).computeIfAbsent(from, p -> tightWays(mode, p));
    }

    private Map<Id.Place, Long> times(Mode mode) {
        return seconds.computeIfAbsent(mode, this::dijkstraFromAllRefuges);
    }

    private Map<Id.Place, Long> dijkstraFromAllRefuges(Mode mode) {
        var into = new HashMap<Id.Place, List<Road>>();
        for (var road : neverClosed) {
            if (road.times().containsKey(mode)) {
                into.computeIfAbsent(road.to(), p -> new ArrayList<>()).add(road);
            }
        }
        var done = new HashMap<Id.Place, Long>();
        var queue = new PriorityQueue<>(Comparator.comparingLong(Reached::seconds));
        refuges.forEach(r -> queue.add(new Reached(r, 0)));
        while (!queue.isEmpty()) {
            var next = queue.poll();
            if (done.putIfAbsent(next.place, next.seconds) != null) {
                continue;
            }
            for (var road : into.getOrDefault(next.place, List.of())) {
                if (!done.containsKey(road.from())) {
                    queue.add(new Reached(road.from(), next.seconds + time(road, mode)));
                }
            }
        }
        return done;
    }

    /** Every way of the shortest time consists of roads on which the time left falls by exactly the road's time. */
    private Set<Id.Place> tightWays(Mode mode, Id.Place from) {
        var left = times(mode);
        var found = new HashSet<Id.Place>();
        if (!left.containsKey(from)) {
            return found;
        }
        var out = onward.computeIfAbsent(mode, this::roadsOnward);
        var seen = new HashSet<>(Set.of(from));
        var queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty()) {
            var place = queue.poll();
            if (isRefuge(place)) {
                found.add(place);
            }
            for (var road : out.getOrDefault(place, List.of())) {
                Long after = left.get(road.to());
                if (after != null && after + time(road, mode) == left.getOrDefault(place, -1L) && seen.add(road.to())) {
                    queue.add(road.to());
                }
            }
        }
        return found;
    }

    private Map<Id.Place, List<Road>> roadsOnward(Mode mode) {
        var out = new HashMap<Id.Place, List<Road>>();
        for (var road : neverClosed) {
            if (road.times().containsKey(mode)) {
                out.computeIfAbsent(road.from(), p -> new ArrayList<>()).add(road);
            }
        }
        return out;
    }

    private static long time(Road road, Mode mode) {
        return road.times().getOrDefault(mode, Duration.ZERO).toSeconds();
    }
}
