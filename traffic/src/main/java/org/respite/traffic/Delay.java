package org.respite.traffic;

import java.time.Duration;

/**
 * How long members waited somewhere for one reason, beyond what was planned.
 *
 * @param where road, place, crossing or fleet
 * @param members vehicles or persons on foot that waited
 * @param total of all of them
 * @param longest of one of them
 */
public record Delay(Cause cause, String where, long members, Duration total, Duration longest) {

    /** Why somebody waits. */
    public enum Cause {
        /** Others enter the road first, at its capacity. */
        ROAD_BUSY,
        /** Others stand in front at the end of the road. */
        BEHIND_OTHERS,
        /** The queue on the road ahead reaches back to its start. */
        ROAD_FULL,
        /** The road is closed, or no window is open. */
        ROAD_CLOSED,
        /** All who load, inspect, transfer or process are busy. */
        STATION_BUSY,
        /** It is not open. */
        STATION_SHUT,
        /** The vehicle is not yet back from its movement before. */
        VEHICLE_LATE
    }
}
