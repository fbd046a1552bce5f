package org.respite.planner.problem;

import java.util.List;
import org.respite.model.scenario.Need;

/**
 * A need cut into days and pieces of falling worth.
 *
 * @param days one for each day of the calendar
 * @param reachable whether goods could come to it at all
 */
public record NeedModel(int index, Need need, boolean reachable, List<Day> days) {

    /**
     * One day.
     *
     * @param survival units of survival need; the first piece
     * @param full units of full need
     * @param pieces lengths in units and worth of a unit, survival first
     * @param rateLeft units that can still be distributed in this day after each slot of the horizon ends, for the slots
     *     of the day; indexed from {@code firstSlot}
     * @param most units that can be distributed in the day
     */
    public record Day(
            double survival, double full, List<Piece> pieces, int firstSlot, double[] rateLeft, double[] rate, double most) {

        public int lastSlot() {
            return firstSlot + rate.length - 1;
        }
    }

    /** A stretch of a need with one slope. */
    public record Piece(double length, double worth) {}

    public double survival() {
        return days.stream().mapToDouble(Day::survival).sum();
    }
}
