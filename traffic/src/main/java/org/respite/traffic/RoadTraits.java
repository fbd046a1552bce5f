package org.respite.traffic;

import java.util.EnumMap;
import java.util.Map;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;

/**
 * What a road offers to a queue.
 *
 * @param unitsPerHour passenger-car units that it lets in in an hour; commercial traffic is taken off
 * @param metresOfRoom metres of lane on which queues can stand, over all lanes
 * @param windows in which pauses and corridors open it, for each mode that may use it; always where it is calm
 * @param openings when it may be entered: the windows without closures
 */
record RoadTraits(
        Road road,
        double unitsPerHour,
        double metresOfRoom,
        Map<Mode, OpenTimes> windows,
        Map<Mode, OpenTimes> openings) {

    static RoadTraits of(Road road, Permits permits, Room room) {
        var windows = new EnumMap<Mode, OpenTimes>(Mode.class);
        var openings = new EnumMap<Mode, OpenTimes>(Mode.class);
        for (var mode : road.times().keySet()) {
            var open = permits.windows(road, mode);
            windows.put(mode, new OpenTimes(open));
            openings.put(mode, new OpenTimes(open.minus(road.closures())));
        }
        return new RoadTraits(road, road.freeCapacityPerHour(), room.metres(road), windows, openings);
    }

    String name() {
        return road.id().value();
    }

    /** Fails, like all below, for a mode that may not use the road. */
    OpenTimes window(Mode mode) {
        return of(windows, mode);
    }

    OpenTimes opening(Mode mode) {
        return of(openings, mode);
    }

    long fastest(Mode mode) {
        return Nanos.of(of(road.times(), mode));
    }

    private <T> T of(Map<Mode, T> byMode, Mode mode) {
        var found = byMode.get(mode);
        if (found == null) {
            throw new IllegalArgumentException("road " + road.id() + " is not for " + mode);
        }
        return found;
    }
}
