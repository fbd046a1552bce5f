package org.respite.checker;

import java.util.List;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * Judges a plan by every rule of {@code docs/concepts/rules.md} and measures what it achieves. Reads only the scenario
 * and the plan; knows nothing of how the plan was made. Any plan gets an answer, never an exception.
 */
public final class PlanChecker {

    private static final List<RuleFamily> FAMILIES = List.of(
            new NameRules(),
            new OrderRules(),
            new CarrierRules(),
            new DutyRules(),
            new WindowRules(),
            new NoticeRules(),
            new CollapseRules(),
            new SlotRules(),
            new HandlingRules(),
            new QuotaRules(),
            new CargoRules(),
            new StoreRules(),
            new YardRules(),
            new DistributionRules(),
            new PeopleRules(),
            new PassengerRules(),
            new HandOverRules());

    /**
     * @param scenarioDigest SHA-256 of the scenario's canonical form, hexadecimal, as the plan must name it
     */
    public CheckReport check(Scenario scenario, Plan plan, String scenarioDigest) {
        var findings = new Findings();
        var world = new World(scenario);
        var judged = Plausibility.sift(world, plan, findings);
        FAMILIES.forEach(family -> family.check(judged, findings));
        var outcome = new Measure(judged).outcome();
        ClaimRules.check(plan, outcome, scenarioDigest, findings);
        return new CheckReport(findings.list(), outcome);
    }
}
