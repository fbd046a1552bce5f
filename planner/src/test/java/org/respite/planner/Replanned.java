package org.respite.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.respite.checker.CheckReport;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;
import org.respite.planner.replan.Continuation;
import org.respite.planner.replan.Repair;
import org.respite.planner.replan.Repaired;
import org.respite.planner.replan.Replanner;
import org.respite.planner.replan.Situation;

/**
 * A change of a plan that was being carried out, the repair, and the plan that follows, both accepted by the checker.
 */
public record Replanned(
        Situation situation, Repaired repaired, Continuation atOnce, Continuation certified, CheckReport report, PlanningResult result) {

    private static final String BEFORE = "b".repeat(64);

    public static Replanned of(Scenario world, Plan plan, Moment now, Modification... modifications) {
        return of(world, plan, now, List.of(modifications), Optional.empty());
    }

    public static Replanned of(Scenario world, Plan plan, Moment now, Occurrence occurrence) {
        return of(world, plan, now, List.of(), Optional.of(occurrence));
    }

    public static Replanned of(
            Scenario world, Plan plan, Moment now, List<Modification> modifications, Optional<Occurrence> occurrence) {
        return of(world, plan, now, modifications, occurrence, Optional.empty());
    }

    /** @param prices to start from */
    public static Replanned of(
            Scenario world, Plan plan, Moment now, List<Modification> modifications, Optional<Occurrence> occurrence,
            Optional<Proof> prices) {
        return of(world, plan, now, modifications, occurrence, prices, Planner.MANY_ENTRIES);
    }

    /** The same with people on their own planned as flows, as in a city, however few they are. */
    public static Replanned withFlows(
            Scenario world, Plan plan, Moment now, List<Modification> modifications, Optional<Occurrence> occurrence,
            Optional<Proof> prices) {
        return of(world, plan, now, modifications, occurrence, prices, 0);
    }

    private static Replanned of(
            Scenario world, Plan plan, Moment now, List<Modification> modifications, Optional<Occurrence> occurrence,
            Optional<Proof> prices, double manyEntries) {
        var changed = world;
        for (var modification : modifications) {
            changed = modification.apply(changed);
        }
        var situation = new Situation(changed, plan, now, List.of(new Change(now, "somebody", modifications, occurrence)));
        var repaired = Repair.of(situation);
        var replanner = new Replanner(situation, repaired);
        var counted = replanner.counted(Solved.DIGEST, 1);
        var atOnce = Continuation.of(situation, repaired, counted, BEFORE, Double.MAX_VALUE);
        assertThat(check(situation, atOnce).findings()).as("repair").isEmpty();
        var result = replanner.plan(Solved.DIGEST, PlannerOptions.DEFAULT, PlannerControl.SILENT, prices, manyEntries);
        double bound = result.plan().claims().bound();
        assertThat(result.plan().claims().worth()).isLessThanOrEqualTo(bound + 1e-6 * Math.max(1, bound));
        var certified = Continuation.of(situation, repaired, result.plan(), BEFORE, bound);
        var report = check(situation, certified);
        assertThat(report.findings()).as("certified").isEmpty();
        return new Replanned(situation, repaired, atOnce, certified, report, result);
    }

    private static CheckReport check(Situation situation, Continuation joined) {
        var before = new Before(situation.plan(), BEFORE, situation.changes());
        return new JoinedChecker().check(situation.changed(), before, joined.plan(), Solved.DIGEST);
    }

    public List<Mark> marks() {
        return certified.fates().stream().map(Fate::mark).toList();
    }

    public Fate fate(int movement) {
        return certified.fates().get(movement);
    }

    public double worth() {
        return certified.plan().claims().worth();
    }
}
