package org.respite.operations.choice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.checker.PlanChecker;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Scenario;

/**
 * A plan that the checker accepts.
 *
 * @param granted what it achieves if every clearance is granted
 */
record Candidate(Variation variation, Plan plan, Outcome granted) {

    /**
     * Makes of a plan for a variant one for the scenario itself: it hands out no more than is needed, and claims what the
     * checker measures. Empty where the checker refuses it.
     *
     * @param plain whose claims of a bound hold for all plans of the scenario that keep its floor
     */
    static Optional<Candidate> find(Scenario scenario, Variation variation, Plan made, Candidate plain) {
        var bound = plain.plan().claims();
        var needed = new Plan(scenario.name(), plain.plan().scenarioDigest(), made.seed(), made.movements(),
                needed(scenario, made.distributions(), plain.granted()), bound);
        var checker = new PlanChecker();
        var outcome = checker.check(scenario, needed, needed.scenarioDigest()).outcome();
        var plan = needed.withClaims(new Claims(outcome.survivalFloor(), outcome.worth(), outcome.handOversMade().size(),
                bound.relaxedWorth(), bound.bound(), bound.grainBracket()));
        var report = checker.check(scenario, plan, plan.scenarioDigest());
        return report.isOk() ? Optional.of(new Candidate(variation, plan, report.outcome())) : Optional.empty();
    }

    private record Portion(Id.Place place, Id.Item item, int day) {}

    private static List<Distribution> needed(Scenario scenario, List<Distribution> distributions, Outcome granted) {
        var days = scenario.calendar().days();
        Map<Portion, Double> full = new HashMap<>();
        for (var need : granted.needs()) {
            for (int day = 0; day < days.size(); day++) {
                full.put(new Portion(need.place(), need.item(), day), need.days().get(day).full());
            }
        }
        Map<Portion, Double> planned = new HashMap<>();
        distributions.forEach(d -> planned.merge(portion(days, d), (double) d.quantity(), Double::sum));
        return distributions.stream()
                .flatMap(d -> {
                    var portion = portion(days, d);
                    double share = Math.min(1, full.getOrDefault(portion, Double.MAX_VALUE) / planned.getOrDefault(portion, 1.0));
                    long quantity = (long) (d.quantity() * share);
                    return Optional.of(quantity).filter(q -> q > 0)
                            .map(q -> new Distribution(d.place(), d.item(), d.from(), d.to(), q))
                            .stream();
                })
                .toList();
    }

    private static Portion portion(List<Window> days, Distribution d) {
        int day = 0;
        while (day < days.size() - 1 && !days.get(day).contains(d.from())) {
            day++;
        }
        return new Portion(d.place(), d.item(), day);
    }

    double floor() {
        return granted.survivalFloor().orElse(1);
    }
}
