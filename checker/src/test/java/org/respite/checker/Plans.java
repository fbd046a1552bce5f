package org.respite.checker;

import java.util.List;
import java.util.OptionalDouble;
import org.respite.model.WorldTime;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;

/** Plans made by hand for tests, and how they are judged. */
public final class Plans {

    public static final String DIGEST = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private Plans() {}

    /** A plan whose claims are what the checker measures. */
    public static Plan plan(Scenario scenario, List<Movement> movements, List<Distribution> distributions) {
        var nothing = new Claims(OptionalDouble.empty(), 0, 0, 0, 0);
        var plan = new Plan(scenario.name(), DIGEST, 1, movements, distributions, nothing);
        var outcome = new PlanChecker().check(scenario, plan, DIGEST).outcome();
        return new Plan(
                scenario.name(),
                DIGEST,
                1,
                movements,
                distributions,
                new Claims(
                        outcome.survivalFloor(),
                        outcome.worth(),
                        outcome.handOversMade().size(),
                        outcome.worth(),
                        outcome.worth()));
    }

    public static CheckReport check(Scenario scenario, Movement... movements) {
        return new PlanChecker().check(scenario, plan(scenario, List.of(movements), List.of()), DIGEST);
    }

    public static CheckReport check(Scenario scenario, List<Movement> movements, Distribution... distributions) {
        return new PlanChecker().check(scenario, plan(scenario, movements, List.of(distributions)), DIGEST);
    }

    public static List<String> codes(CheckReport report) {
        return report.findings().stream().map(Finding::code).distinct().toList();
    }

    public static Distribution handOut(String place, String item, String from, String to, long quantity) {
        return new Distribution(
                new Id.Place(place), new Id.Item(item), WorldTime.at(from), WorldTime.at(to), quantity);
    }
}
