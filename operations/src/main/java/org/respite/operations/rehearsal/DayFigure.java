package org.respite.operations.rehearsal;

import java.util.List;
import org.respite.operations.doubt.Range;

/**
 * One figure of one day over many futures.
 *
 * @param day of the calendar, from 0
 * @param of the crossing, category or item; empty where the topic says all
 * @param name the same as people call it
 * @param planned if every clearance is granted
 * @param futures its value in each future, the lowest first
 */
public record DayFigure(int day, Topic topic, String of, String name, String unit, double planned, List<Double> futures) {

    public DayFigure {
        futures = futures.stream().sorted().toList();
    }

    public Range range() {
        return Range.of(futures.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** In how many futures it is less. */
    public int below(double value) {
        return (int) futures.stream().filter(f -> f < value).count();
    }

    /** In how many futures it is more. */
    public int above(double value) {
        return (int) futures.stream().filter(f -> f > value).count();
    }

    /** Whether there is anything to tell of it. */
    boolean isSomething() {
        return planned > 0 || futures.getLast() > 0;
    }
}
