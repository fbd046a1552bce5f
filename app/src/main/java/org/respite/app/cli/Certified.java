package org.respite.app.cli;

import org.respite.checker.bound.BoundEvaluator;
import org.respite.formats.PlanJson;
import org.respite.model.proof.Certificate;
import org.respite.planner.PlanningResult;

/**
 * A plan that was just made, with the certificate of its bound.
 *
 * @param result whose plan claims the bound that is proven, computed by the checker from the planner's prices
 */
record Certified(PlanningResult result, Certificate certificate) {

    static Certified of(ScenarioInput input, PlanningResult planned) {
        var scenario = input.scenario();
        double bound = BoundEvaluator.evaluate(scenario, planned.proof()).bound();
        var plan = planned.plan().withClaims(planned.plan().claims().withBound(bound));
        return new Certified(
                planned.withPlan(plan),
                Certificate.of(scenario, input.digest(), PlanJson.digest(plan, scenario), bound, planned.proof()));
    }
}
