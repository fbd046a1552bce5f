package org.respite.app.cli;

import org.respite.checker.bound.BoundEvaluator;
import org.respite.formats.PlanJson;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Certificate;
import org.respite.planner.PlanningResult;

/**
 * A plan that was just made, with the certificate of its bound: the checker's own number from the planner's prices.
 *
 * @param result whose plan claims no lower bound than is proven
 */
record Certified(PlanningResult result, Certificate certificate) {

    /** Where the planner's word and the proof differ by less, it is rounding. */
    private static final double ROUNDING = 1e-6;

    static Certified of(ScenarioInput input, PlanningResult result) {
        var scenario = input.scenario();
        var proof = result.proof();
        double bound = BoundEvaluator.evaluate(scenario, proof).bound();
        boolean claimsTooMuch = result.plan().claims().bound() < bound * (1 - ROUNDING);
        var plan = claimsTooMuch ? claiming(result.plan(), bound) : result.plan();
        return new Certified(
                new PlanningResult(plan, result.bottlenecks(), result.notes(), proof),
                Certificate.of(scenario, input.digest(), PlanJson.digest(plan, scenario), bound, proof));
    }

    private static Plan claiming(Plan plan, double bound) {
        var claims = plan.claims();
        return new Plan(
                plan.scenario(), plan.scenarioDigest(), plan.seed(), plan.movements(), plan.distributions(),
                new Claims(claims.survivalFloor(), claims.worth(), claims.handOversMade(), claims.relaxedWorth(), bound));
    }
}
