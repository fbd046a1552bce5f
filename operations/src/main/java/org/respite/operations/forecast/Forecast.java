package org.respite.operations.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Days to come, drawn many times from what was known.
 *
 * @param known nothing that became known later is in it
 * @param days in their order
 * @param draws each with a day's course for every day
 */
public record Forecast(Instant known, List<LocalDate> days, List<List<Course>> draws) {

    public Forecast {
        days = List.copyOf(days);
        draws = List.copyOf(draws);
    }

    /**
     * One day in one draw.
     *
     * @param inForce at noon
     */
    public record Course(boolean inForce, long trucks, long persons, long prisoners) {}

    /** The draws of one figure of one day. */
    public double[] draws(LocalDate day, ToDoubleFunction<Course> figure) {
        int at = days.indexOf(day);
        return draws.stream().mapToDouble(days -> figure.applyAsDouble(days.get(at))).toArray();
    }

    /** The draws of the sum of one figure over all days. */
    public double[] sums(ToDoubleFunction<Course> figure) {
        return draws.stream().mapToDouble(days -> days.stream().mapToDouble(figure).sum()).toArray();
    }

    /** The probability that it is in force at noon of a day. */
    public double inForce(LocalDate day) {
        int at = days.indexOf(day);
        return draws.stream().filter(days -> days.get(at).inForce()).count() / (double) draws.size();
    }
}
