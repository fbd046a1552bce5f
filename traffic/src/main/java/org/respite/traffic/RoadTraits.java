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

    /**
     * Lane that one passenger-car unit takes in a queue: the cell of Nagel and Schreckenberg (1992), 133 cars a
     * kilometre, and MATSim's default.
     */
    static final double METRES_PER_UNIT = 7.5;

    /**
     * Lane that a person on foot takes where nobody moves any more: 5.4 persons a square metre (Weidmann 1993) on a
     * lane of 3 m.
     */
    static final double METRES_PER_WALKER = 1 / (5.4 * 3);

    /** The tables count no lanes: one more is assumed for each 2,000 units an hour, about the most that a lane carries. */
    private static final double MOST_UNITS_OF_A_LANE = 2000;

    static RoadTraits of(Road road, Permits permits) {
        var windows = new EnumMap<Mode, OpenTimes>(Mode.class);
        var openings = new EnumMap<Mode, OpenTimes>(Mode.class);
        for (var mode : road.times().keySet()) {
            var open = permits.windows(road, mode);
            windows.put(mode, new OpenTimes(open));
            openings.put(mode, new OpenTimes(open.minus(road.closures())));
        }
        return new RoadTraits(road, road.freeCapacityPerHour(), room(road), windows, openings);
    }

    /**
     * The length of all lanes, or, where that is more, what the road's own capacity fills at its slowest vehicle's
     * speed: a road never jams at a flow that its table calls possible. Commercial traffic has its share of it.
     */
    private static double room(Road road) {
        double lanes = Math.max(1, Math.ceil(road.capacityPerHour() / MOST_UNITS_OF_A_LANE));
        double hours = road.times().entrySet().stream()
                .filter(e -> e.getKey() != Mode.FOOT)
                .mapToDouble(e -> e.getValue().toSeconds() / 3600.0)
                .max()
                .orElse(0);
        double length = Math.max(road.metres() * lanes, road.capacityPerHour() * hours * METRES_PER_UNIT);
        return length - Math.min(road.backgroundPerHour(), road.capacityPerHour()) * hours * METRES_PER_UNIT;
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
