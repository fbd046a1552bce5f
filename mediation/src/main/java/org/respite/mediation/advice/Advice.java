package org.respite.mediation.advice;

import java.util.List;

/**
 * What one more unit of each thing is worth. It shows where harm would hurt most: for planner and mediator alone.
 *
 * @param floor survival floor that is held while worths are compared
 * @param highestFloor the highest that a fractional plan reaches
 * @param worth of the fractional plan as things are
 * @param bound no fractional plan is worth more
 * @param worths those that are worth something, the one that matters most first
 * @param units how many there could be one more of
 * @param worthless how many of them gain nothing at these prices
 * @param leftOut how many could gain something and were not looked at
 * @param complete whether nothing was cut short
 */
public record Advice(
        double floor,
        double highestFloor,
        double worth,
        double bound,
        List<Worth> worths,
        int units,
        int worthless,
        int leftOut,
        boolean complete) {

    public Advice {
        worths = List.copyOf(worths);
    }
}
