package org.respite.app.cli;

import org.respite.checker.bound.BoundEvaluator;
import org.respite.formats.PlanJson;
import org.respite.model.proof.Certificate;
import org.respite.planner.PlanningResult;

/** A plan that was just made, with the certificate of its bound. */
final class Certificates {

    private Certificates() {}

    /** The result, whose plan claims the bound that is proven: computed by the checker from the planner's prices. */
    static PlanningResult bounded(ScenarioInput input, PlanningResult planned) {
        double bound = BoundEvaluator.evaluate(input.scenario(), planned.proof()).bound();
        return planned.withPlan(planned.plan().withClaims(planned.plan().claims().withBound(bound)));
    }

    /** The certificate of a result that claims the bound that is proven; it names the plan's digest, so nothing is added after it. */
    static Certificate of(ScenarioInput input, PlanningResult result) {
        var plan = result.plan();
        return Certificate.of(
                input.scenario(), input.digest(), PlanJson.digest(plan, input.scenario()), plan.claims().bound(), result.proof());
    }
}
