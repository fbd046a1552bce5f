package org.respite.model.plan;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the planner says of its plan. The checker computes the first three again; the bound is the planner's own word.
 *
 * @param survivalFloor lowest survival coverage among needs that can be reached, 0 to 1; absent where there is no such
 *     need
 * @param worth of the plan, in the scenario's weights
 * @param handOversMade hand-overs that the plan makes
 * @param relaxedWorth of the best fractional plan found
 * @param bound no plan on the same grid and assumptions that keeps the floor can be worth more
 * @param grainBracket what the length of the slot leaves open; empty where it is unknown
 */
public record Claims(
        OptionalDouble survivalFloor,
        double worth,
        int handOversMade,
        double relaxedWorth,
        double bound,
        Optional<GrainBracket> grainBracket) {

    /** Claims of a plan for which it is unknown what the slot leaves open. */
    public Claims(OptionalDouble survivalFloor, double worth, int handOversMade, double relaxedWorth, double bound) {
        this(survivalFloor, worth, handOversMade, relaxedWorth, bound, Optional.empty());
    }

    public Claims withGrain(Optional<GrainBracket> bracket) {
        return new Claims(survivalFloor, worth, handOversMade, relaxedWorth, bound, bracket);
    }

    public Claims withBound(double other) {
        return new Claims(survivalFloor, worth, handOversMade, relaxedWorth, other, grainBracket);
    }

    /** How far the plan may be from the best, as a share of the bound; 0 where nothing can be gained. */
    public double gap() {
        return bound <= 0 ? 0 : Math.max(0, (bound - worth) / bound);
    }
}
