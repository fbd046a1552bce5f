package org.respite.planner.master;

import java.util.List;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Wave;

/**
 * Trips and waves that a fractional plan uses: a good start for another scenario with the same places, roads, fleets,
 * items and groups, in the same order, in which at least as much is open.
 */
public record KnownColumns(List<Trip> trips, List<Wave> waves) {

    public static final KnownColumns NONE = new KnownColumns(List.of(), List.of());

    public KnownColumns {
        trips = List.copyOf(trips);
        waves = List.copyOf(waves);
    }
}
