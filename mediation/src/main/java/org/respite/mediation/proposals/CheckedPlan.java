package org.respite.mediation.proposals;

import org.respite.checker.CheckReport;
import org.respite.checker.PlanChecker;
import org.respite.formats.ScenarioDigest;
import org.respite.mediation.price.OldPrices;
import org.respite.model.plan.Outcome;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Planner;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.PlanningResult;
import org.respite.planner.master.KnownColumns;

/**
 * A scenario with a plan that was made for it and what the checker says of the plan.
 *
 * @param digest SHA-256 of the scenario's canonical form, hexadecimal
 */
public record CheckedPlan(Scenario scenario, String digest, PlanningResult result, CheckReport report) {

    /** A mandatory hand-over that the plan does not make. */
    private static final String HAND_OVER_MISSING = "P507";

    /** Plans the scenario and has the plan checked; {@code start} is of a scenario in which no more is open. */
    public static CheckedPlan of(Scenario scenario, PlannerOptions options, PlannerControl control, KnownColumns start) {
        var digest = ScenarioDigest.of(scenario);
        var result = Planner.plan(scenario, digest, options, control, start);
        return new CheckedPlan(scenario, digest, result, new PlanChecker().check(scenario, result.plan(), digest));
    }

    /** Whether the checker has nothing against it. */
    public boolean isAccepted() {
        return report.isOk();
    }

    /** Whether all that the checker has against it is a mandatory hand-over that cannot be made. */
    public boolean onlyMissesHandOvers() {
        return !report.isOk() && report.findings().stream().allMatch(f -> f.code().equals(HAND_OVER_MISSING));
    }

    public Outcome outcome() {
        return report.outcome();
    }

    public double worth() {
        return report.outcome().worth();
    }

    /** No plan that keeps this plan's survival floor is worth more. */
    public double bound() {
        return Math.max(worth(), result.plan().claims().bound());
    }

    public OldPrices prices() {
        return new OldPrices(result.proof(), result.floorProof());
    }
}
