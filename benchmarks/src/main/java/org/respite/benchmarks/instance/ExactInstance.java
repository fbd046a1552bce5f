package org.respite.benchmarks.instance;

import java.util.List;

/**
 * People only, with travel times in exact seconds. Persons enter a road evenly over the slot in which they enter, and
 * may be on it only while it is open; they may wait anywhere.
 *
 * @param open when every road is open, in seconds since the start, apart and in order
 * @param penalty for each person who does not get out, in slots
 */
public record ExactInstance(
        Common common, List<SecondRoad> roads, List<Span> open, double personsPerVehicle, double penalty)
        implements Instance {

    /** A road with its travel time in seconds and its capacity in vehicles per hour. */
    public record SecondRoad(int from, int to, double travelSeconds, double vehiclesPerHour) {}

    /** From the second {@code from} until before {@code to}. */
    public record Span(double from, double to) {}

    public ExactInstance {
        roads = List.copyOf(roads);
        open = List.copyOf(open);
    }

    @Override
    public int roadCount() {
        return roads.size();
    }
}
