package org.respite.planner;

/**
 * What the user chooses.
 *
 * @param seed kept in the plan; the planner itself draws no random numbers
 * @param gap share of the bound at which refining ends, above 0
 */
public record PlannerOptions(long seed, double gap) {

    public static final PlannerOptions DEFAULT = new PlannerOptions(1, 0.002);

    public PlannerOptions {
        if (!(gap > 0 && gap < 1)) {
            throw new IllegalArgumentException("the gap must lie between 0 and 1: " + gap);
        }
    }
}
