package org.respite.model.preparation;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;

/** Shortest times by one mode from place to place, as if every road were open (Dijkstra 1959). */
final class Drive {

    private final Map<Id.Place, List<Road>> onward;
    private final Mode mode;
    private final Map<Id.Place, Map<Id.Place, Long>> fromPlace = new HashMap<>();

    private record Reached(Id.Place place, long seconds) {}

    Drive(List<Road> roads, Mode mode) {
        this.mode = mode;
        onward = roads.stream().filter(r -> r.times().containsKey(mode)).collect(Collectors.groupingBy(Road::from));
    }

    /** Empty where no way leads there. */
    Optional<Duration> find(Id.Place from, Id.Place to) {
        return Optional.ofNullable(fromPlace.computeIfAbsent(from, this::times).get(to)).map(Duration::ofSeconds);
    }

    private Map<Id.Place, Long> times(Id.Place start) {
        var done = new HashMap<Id.Place, Long>();
        var next = new PriorityQueue<>(Comparator.comparingLong(Reached::seconds));
        next.add(new Reached(start, 0));
        while (!next.isEmpty()) {
            var here = next.remove();
            if (done.putIfAbsent(here.place(), here.seconds()) == null) {
                onward.getOrDefault(here.place(), List.of()).forEach(road -> next.add(
                        new Reached(road.to(), here.seconds() + Objects.requireNonNull(road.times().get(mode)).toSeconds())));
            }
        }
        return done;
    }
}
