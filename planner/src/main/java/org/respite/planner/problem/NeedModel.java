package org.respite.planner.problem;

import java.util.ArrayList;
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

        private Day after(double given, int now) {
            double still = given;
            for (int slot = Math.max(firstSlot, now); slot <= lastSlot(); slot++) {
                still += rate[slot - firstSlot];
            }
            double mostThen = Math.clamp(still, Math.min(given, full), Math.max(given, most));
            double left = mostThen;
            double met = given;
            var then = new ArrayList<Piece>();
            for (var piece : pieces) {
                double length = Math.min(piece.length(), left);
                double least = Math.min(length, met);
                then.add(new Piece(length, piece.worth(), least));
                left -= length;
                met -= least;
            }
            return new Day(survival, full, List.copyOf(then), firstSlot, rateLeft, rate, mostThen);
        }
    }

    /**
     * A stretch of a need with one slope.
     *
     * @param least units of it that are met already
     */
    public record Piece(double length, double worth, double least) {

        /** A stretch of which nothing is met yet. */
        public Piece(double length, double worth) {
            this(length, worth, 0);
        }
    }

    /**
     * The need seen from a later time.
     *
     * @param given units that were distributed before, by day
     * @param firstSlot the first slot in which more can be distributed
     */
    public NeedModel after(double[] given, int firstSlot) {
        var after = new ArrayList<Day>();
        for (int d = 0; d < days.size(); d++) {
            after.add(days.get(d).after(given[d], firstSlot));
        }
        return new NeedModel(index, need, reachable, List.copyOf(after));
    }

    /** The same need, which nothing comes to. */
    NeedModel leftOut() {
        return new NeedModel(index, need, false, days);
    }

    public double survival() {
        return days.stream().mapToDouble(Day::survival).sum();
    }
}
