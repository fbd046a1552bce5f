package org.respite.checker.joined;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.checker.CheckReport;
import org.respite.checker.Finding;
import org.respite.checker.PlanChecker;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.replan.Joined;
import org.respite.model.replan.Mark;
import org.respite.model.scenario.Scenario;

/**
 * Judges a plan that continues another one, against the scenario as it is known now: by every rule for plans, and by
 * J101 to J107. Nobody can undo what has happened: a finding that what was done before the change breaks by itself is
 * not held against the plan. A movement under way that can do no better may go on to the nearest refuge through a zone
 * that has closed, and end there with what is aboard.
 */
public final class JoinedChecker {

    /** What a movement that is held while under way cannot keep: its crews are out for longer. */
    private static final Set<String> LATE = Set.of("P107");
    /** What a movement that is cut short while under way may leave undone. */
    private static final Set<String> UNDONE = Set.of("P105", "P107", "P108", "P403", "P502", "P504", "P506", "P106");
    /** What a flight to the nearest refuge may not heed. */
    private static final Set<String> UNHEEDED = Set.of("P201", "P203", "P206", "P207", "P208", "P103");
    /** What is counted without those who flee. */
    private static final String ROAD_CAPACITY = "P301";

    public CheckReport check(Scenario changed, Before before, Plan plan, String scenarioDigest) {
        var report = new PlanChecker().check(changed, plan, scenarioDigest);
        if (plan.joined().isEmpty()) {
            var all = new ArrayList<>(report.findings());
            all.add(new Finding("J101", Optional.empty(),
                    "The plan does not say which plan it continues. Name the plan and the time, or check it alone."));
            return new CheckReport(all, report.outcome());
        }
        var joined = plan.joined().get();
        var findings = new ArrayList<Finding>();
        if (!joined.previous().equals(before.digest())) {
            findings.add(new Finding("J101", Optional.empty(), "The plan continues the plan with digest \"" + joined.previous()
                    + "\"; the plan before has \"" + before.digest() + "\". Name the plan that it continues."));
        }
        findings.addAll(new Judged(changed, before, joined).findings(plan.movements()));
        distributed(before.plan(), plan, joined, findings);
        var past = new HashSet<>(new PlanChecker().check(changed, past(plan, joined), scenarioDigest).findings());
        var fleeing = fleeing(changed, before, plan, joined);
        var excused = excused(before, plan, joined, fleeing);
        Stream.concat(
                        report.findings().stream().filter(f -> fleeing.isEmpty() || !f.code().equals(ROAD_CAPACITY)),
                        crowded(changed, plan, joined, fleeing, scenarioDigest))
                .filter(f -> !past.contains(f) && !isExcused(f, excused))
                .forEach(findings::add);
        return new CheckReport(findings, report.outcome());
    }

    private static boolean isExcused(Finding finding, Map<Id.Movement, Set<String>> excused) {
        return finding.movement().map(excused::get).filter(codes -> codes.contains(finding.code())).isPresent();
    }

    /** Roads that too many enter even without those who flee. */
    private static Stream<Finding> crowded(
            Scenario changed, Plan plan, Joined joined, Set<Id.Movement> fleeing, String scenarioDigest) {
        return fleeing.isEmpty() ? Stream.of()
                : new PlanChecker().check(changed, cut(plan, joined, m -> fleeing.contains(m.id())), scenarioDigest)
                        .findings().stream().filter(f -> f.code().equals(ROAD_CAPACITY));
    }

    /** Movements cut short while under way that go on to the nearest refuge and do nothing else. */
    private static Set<Id.Movement> fleeing(Scenario changed, Before before, Plan plan, Joined joined) {
        var begun = begun(before, joined);
        var flights = new Flights(changed);
        return plan.movements().stream()
                .filter(m -> begun.contains(m.id()) && joined.marks().get(m.id()) == Mark.SHORTENED
                        && flights.isFlight(m, joined.now()))
                .map(Movement::id)
                .collect(Collectors.toSet());
    }

    private static Set<Id.Movement> begun(Before before, Joined joined) {
        return before.plan().movements().stream().filter(m -> m.start().isBefore(joined.now())).map(Movement::id)
                .collect(Collectors.toSet());
    }

    /** By movement that does something else than it was told while under way, the rules that it need not keep. */
    private static Map<Id.Movement, Set<String>> excused(
            Before before, Plan plan, Joined joined, Set<Id.Movement> fleeing) {
        var begun = begun(before, joined);
        var result = new HashMap<Id.Movement, Set<String>>();
        for (var movement : plan.movements()) {
            var mark = joined.marks().get(movement.id());
            if (begun.contains(movement.id()) && mark == Mark.HELD) {
                result.put(movement.id(), LATE);
            } else if (begun.contains(movement.id()) && mark == Mark.SHORTENED) {
                var codes = new HashSet<>(UNDONE);
                codes.addAll(fleeing.contains(movement.id()) ? UNHEEDED : Set.of());
                result.put(movement.id(), codes);
            }
        }
        return result;
    }

    /** What began before the change: nothing that is decided now can alter what breaks here. */
    private static Plan past(Plan plan, Joined joined) {
        var past = cut(plan, joined, m -> true);
        var distributions = plan.distributions().stream().filter(d -> d.from().isBefore(joined.now())).toList();
        return new Plan(plan.scenario(), plan.scenarioDigest(), plan.seed(), past.movements(), distributions, plan.claims());
    }

    /** The plan with what some movements do after the change left out. */
    private static Plan cut(Plan plan, Joined joined, Predicate<Movement> which) {
        var movements = new ArrayList<Movement>();
        for (var m : plan.movements()) {
            var steps = m.steps().stream().filter(s -> !which.test(m) || s.from().isBefore(joined.now())).toList();
            if (!steps.isEmpty()) {
                movements.add(new Movement(m.id(), m.carrier(), m.notified(), m.spread(), steps));
            }
        }
        return new Plan(plan.scenario(), plan.scenarioDigest(), plan.seed(), movements, plan.distributions(), plan.claims());
    }

    /** J107: what was handed out before the change was handed out. */
    private static void distributed(Plan before, Plan plan, Joined joined, List<Finding> findings) {
        var were = handedOut(before.distributions(), joined);
        var are = handedOut(plan.distributions(), joined);
        were.forEach((goods, units) -> {
            double now = are.getOrDefault(goods, 0.0);
            if (Math.abs(now - units) > 1 + 1e-6 * units) {
                findings.add(new Finding("J107", Optional.empty(), "Before the change " + Math.round(units) + " of "
                        + goods.getLast() + " were handed out at " + goods.getFirst() + "; the plan says "
                        + Math.round(now) + ". Keep what has happened."));
            }
        });
        are.keySet().stream().filter(goods -> !were.containsKey(goods)).forEach(goods ->
                findings.add(new Finding("J107", Optional.empty(), "Before the change nothing of " + goods.getLast()
                        + " was handed out at " + goods.getFirst() + ". Keep what has happened.")));
    }

    private static Map<List<Id>, Double> handedOut(List<Distribution> distributions, Joined joined) {
        var sums = new HashMap<List<Id>, Double>();
        for (var d : distributions) {
            if (d.from().isBefore(joined.now())) {
                var to = d.to().isBefore(joined.now()) ? d.to() : joined.now();
                double share = (double) to.since(d.from()).toSeconds() / d.to().since(d.from()).toSeconds();
                sums.merge(List.of(d.place(), d.item()), d.quantity() * share, Double::sum);
            }
        }
        return sums;
    }
}
