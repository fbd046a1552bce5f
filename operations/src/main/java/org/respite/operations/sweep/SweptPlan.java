package org.respite.operations.sweep;

import java.util.BitSet;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * What a proposal's futures are made of.
 *
 * @param granted what the plan achieves if every clearance is granted, as the checker measured it
 * @param counted needs by position that count for the survival floor, so that proposals are measured alike
 */
public record SweptPlan(Scenario scenario, Plan plan, Outcome granted, BitSet counted) {

    public SweptPlan {
        counted = (BitSet) counted.clone();
    }
}
