package org.respite.model.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;

/**
 * One direction of a road.
 *
 * @param times fastest time from end to end for each mode that may use it
 * @param capacityPerHour passenger-car units that may enter in an hour, shared by all
 * @param backgroundPerHour of these, what commercial traffic already takes
 * @param closures when it is closed to everybody
 * @param shape its course, from first to last point; may be empty
 */
public record Road(
        Id.Road id,
        String name,
        Id.Place from,
        Id.Place to,
        long metres,
        Map<Mode, Duration> times,
        double capacityPerHour,
        double backgroundPerHour,
        Optional<Id.Zone> zone,
        Windows closures,
        List<GeoPoint> shape,
        Provenance provenance) {

    public Road {
        times = Map.copyOf(times);
        shape = List.copyOf(shape);
        if (metres < 0 || capacityPerHour < 0 || backgroundPerHour < 0) {
            throw new IllegalArgumentException("road " + id + ": lengths and capacities are never negative");
        }
    }

    /** Passenger-car units an hour that the plan may use. */
    public double freeCapacityPerHour() {
        return Math.max(0, capacityPerHour - backgroundPerHour);
    }
}
