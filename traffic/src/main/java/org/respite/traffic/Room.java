package org.respite.traffic;

import java.time.Duration;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;

/**
 * How much lane there is to stand on.
 *
 * @param tick to which a plan rounds driving times up: so much longer may everybody be on a road
 * @param unitsOfAWalker passenger-car units of a person on foot
 */
record Room(Duration tick, double unitsOfAWalker) {

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

    /**
     * The length of all lanes of a road, or, where that is more, what its own capacity fills at the pace of its slowest
     * mode: a road never jams at a flow that its table calls possible. Commercial traffic has its share of it.
     */
    double metres(Road road) {
        double lanes = Math.max(1, Math.ceil(road.capacityPerHour() / MOST_UNITS_OF_A_LANE));
        double metresPerUnitAnHour = road.times().keySet().stream().mapToDouble(m -> filled(road, m)).max().orElse(0);
        double metres = Math.max(road.metres() * lanes, road.capacityPerHour() * metresPerUnitAnHour);
        double commercial = Math.min(road.backgroundPerHour(), road.capacityPerHour()) * metresPerUnitAnHour;
        return metres - commercial;
    }

    /** Metres that one unit an hour of a mode fills. */
    private double filled(Road road, Mode mode) {
        long ticks = Math.ceilDiv(road.times().getOrDefault(mode, Duration.ZERO).toSeconds(), tick.toSeconds());
        double hours = ticks * tick.toSeconds() / 3600.0;
        return hours * (mode == Mode.FOOT ? METRES_PER_WALKER / unitsOfAWalker : METRES_PER_UNIT);
    }
}
