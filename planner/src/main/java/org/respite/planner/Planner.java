package org.respite.planner;

import java.util.List;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.planner.master.Bottlenecks;
import org.respite.planner.master.Relaxation;
import org.respite.planner.network.World;
import org.respite.planner.problem.ProblemBuilder;
import org.respite.planner.rounding.Rounding;

/**
 * Turns a scenario into a plan and a bound: resolve, relax, round. The same scenario and options give the same plan,
 * unless a stop was asked for.
 */
public final class Planner {

    private Planner() {}

    /**
     * Plans the scenario.
     *
     * @param digest of the scenario, to be named in the plan
     */
    public static PlanningResult plan(Scenario scenario, String digest, PlannerOptions options, PlannerControl control) {
        var problem = ProblemBuilder.build(new World(scenario));
        var rounding = new Rounding(problem);
        try (var relaxation = new Relaxation(problem, control)) {
            relaxation.solve(options.gap());
            var plan = rounding.round(relaxation, digest, options.seed(), control);
            var bottlenecks = Bottlenecks.of(problem, relaxation.programme());
            relaxation.keepFloor(plan.claims().survivalFloor().orElse(0), options.gap());
            return new PlanningResult(bounded(plan, relaxation.bound()), bottlenecks, notes(rounding));
        }
    }

    private static Plan bounded(Plan plan, double bound) {
        var claims = plan.claims();
        return new Plan(
                plan.scenario(),
                plan.scenarioDigest(),
                plan.seed(),
                plan.movements(),
                plan.distributions(),
                new Claims(
                        claims.survivalFloor(),
                        claims.worth(),
                        claims.handOversMade(),
                        claims.relaxedWorth(),
                        bound));
    }

    private static List<String> notes(Rounding rounding) {
        return rounding.missedHandOvers().stream()
                .map(id -> "Hand-over " + id + " cannot be made within its window.")
                .toList();
    }
}
