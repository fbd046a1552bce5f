package org.respite.model.plan;

import java.util.OptionalDouble;

/**
 * What the length of the slot leaves open: where the most that any plan is worth lies, however finely time is cut.
 * Both ends are of fractional plans, so that nothing but the slot lies between them.
 *
 * @param survivalFloor that both ends keep, 0 to 1; absent where no need counts for the floor
 * @param low a fractional plan worth this keeps every capacity in every tick, so it stands in all finer slots
 * @param high no plan in these slots or in parts of them that keeps the floor is worth more
 */
public record GrainBracket(OptionalDouble survivalFloor, double low, double high) {

    public GrainBracket {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("the low end must not lie above the high end: " + low + " to " + high);
        }
    }

    /** What is open, as a share of the high end; 0 where nothing can be gained. */
    public double width() {
        return high <= 0 ? 0 : (high - low) / high;
    }
}
