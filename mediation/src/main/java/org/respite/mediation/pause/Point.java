package org.respite.mediation.pause;

import org.respite.mediation.proposals.CheckedPlan;

/**
 * A pause that could be asked for, with a plan that the checker accepts.
 *
 * @param floor lowest survival coverage over the needs that goods can reach under the largest pause; 1 where none counts
 */
public record Point(Candidate candidate, CheckedPlan plan, double floor) {

    /** Whether this one is better than the other by more than the share: floor first, then worth. */
    boolean isBetterThan(Point other, double share) {
        if (floor > other.floor + share) {
            return true;
        }
        return floor >= other.floor - share && plan.worth() > (1 + share) * other.plan.worth();
    }
}
