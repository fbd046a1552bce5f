package org.respite.planner.rounding;

import java.util.List;
import org.respite.planner.problem.Trip;

/**
 * Vehicles that go the same way at the same time, and what each of their loads could be.
 *
 * @param options trips with the same schedule: one for each kind of cargo and source
 */
record Drive(List<Trip> options) {

    Trip way() {
        return options.getFirst();
    }
}
