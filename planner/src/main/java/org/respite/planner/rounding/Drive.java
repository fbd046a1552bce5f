package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Use;

/**
 * Vehicles that go the same way at the same time, and what each of their loads could be.
 *
 * @param options trips on the same roads at the same times: one for each kind of cargo, source and drop
 */
record Drive(List<Trip> options) {

    /** The trip that stands for all where only the way matters. */
    Trip way() {
        return options.getFirst();
    }

    /** One option for each drop, in the order of the drops. */
    List<Trip> drops() {
        var drops = new ArrayList<Trip>();
        for (var option : options) {
            if (drops.stream().noneMatch(d -> d.dropped() == option.dropped())) {
                drops.add(option);
            }
        }
        drops.sort(Comparator.comparingInt(Trip::dropped));
        return drops;
    }

    /** What one vehicle uses, whatever is aboard. */
    void ofVehicle(Usage usage, Use use) {
        usage.ofVehicle(way(), use);
        for (var drop : drops()) {
            if (drop.dropped() != way().dropped()) {
                usage.ofDrop(drop, use);
            }
        }
    }
}
