package org.respite.planner.problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A vehicle's way from its base by a place of loading to a place of dropping and back, all times in ticks of the first
 * vehicle of the convoy.
 *
 * @param roads all roads in order
 * @param enters tick at which each is entered
 * @param loaded roads driven before loading
 * @param dropped roads driven before dropping
 * @param inspectionTicks beginning of each inspection of the kind
 * @param end tick of return to the base
 */
public record Trip(
        FleetModel fleet,
        Kind kind,
        Kind.Source source,
        Kind.Sink sink,
        int[] roads,
        int[] enters,
        int loaded,
        int dropped,
        int loadTick,
        int[] inspectionTicks,
        int dropTick,
        int start,
        int end) {

    /** The same trip by the same fleet of another scenario, where its load may come from and go to the same places. */
    public Optional<Trip> findBy(FleetModel other) {
        return other.kinds().stream()
                .filter(k -> k.passengers() == kind.passengers()
                        && k.subject() == kind.subject()
                        && k.inspections().equals(kind.inspections())
                        && k.sources().contains(source)
                        && k.sinks().contains(sink))
                .findFirst()
                .map(k -> new Trip(other, k, source, sink, roads, enters, loaded, dropped, loadTick, inspectionTicks, dropTick,
                        start, end));
    }

    /** What the same drive looks like, whatever is aboard: equal keys can share a convoy. */
    public List<Object> scheduleKey() {
        return List.of(
                fleet.index(), start, end, loadTick, dropTick, loaded, dropped, sink, source.place(),
                Arrays.hashCode(roads), Arrays.hashCode(enters), Arrays.hashCode(inspectionTicks),
                kind.inspections(), kind.passengers());
    }

    /** Distinguishes trips that are not the same column. */
    public List<Object> columnKey() {
        return List.of(scheduleKey(), kind.subject(), source);
    }
}
