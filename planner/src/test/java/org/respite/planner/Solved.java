package org.respite.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.respite.checker.CheckReport;
import org.respite.checker.PlanChecker;
import org.respite.checker.bound.BoundEvaluator;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Scenario;
import org.respite.planner.master.KnownColumns;
import org.respite.planner.network.World;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.ProblemBuilder;

/**
 * A scenario, the planner's answer, and what the checker says of it.
 *
 * @param report made without a line of the planner's code
 */
public record Solved(Scenario world, PlanningResult result, CheckReport report) {

    /** Stands for the SHA-256 of a scenario that was never written. */
    public static final String DIGEST = "0".repeat(64);

    private static final double ROUNDING = 1e-6;

    /** Plans the world and insists on what every plan owes: no finding, no more worth than the bound, and its proof. */
    public static Solved of(WorldBuilder world) {
        return of(world.build());
    }

    public static Solved of(Scenario world) {
        return of(world, PlannerControl.SILENT);
    }

    public static Solved of(Scenario world, PlannerControl control) {
        return insisting(world, Planner.plan(world, DIGEST, PlannerOptions.DEFAULT, control));
    }

    /** The same with people on their own planned as flows, as in a city, however few they are. */
    public static Solved withFlows(Scenario world) {
        return of(world, ProblemBuilder.build(new World(world)), 0);
    }

    /** The same with vehicles that drive by legs between the places where they are served, as in a city. */
    public static Solved withLegs(Scenario world) {
        return of(world, ProblemBuilder.build(new World(world)).condense(), Double.POSITIVE_INFINITY);
    }

    private static Solved of(Scenario world, Problem problem, double manyEntries) {
        return insisting(world, Planner.plan(
                problem, DIGEST, PlannerOptions.DEFAULT, PlannerControl.SILENT, KnownColumns.NONE, manyEntries));
    }

    private static Solved insisting(Scenario world, PlanningResult result) {
        var solved = new Solved(world, result, new PlanChecker().check(world, result.plan(), DIGEST));
        assertThat(solved.report.findings()).isEmpty();
        double bound = solved.plan().claims().bound();
        double rounding = ROUNDING * Math.max(1, bound);
        assertThat(solved.worth()).isLessThanOrEqualTo(bound + rounding);
        assertThat(solved.provenBound()).isBetween(solved.worth() - rounding, bound + rounding);
        return solved;
    }

    /** For worlds with a mandatory hand-over that cannot be made: the plan must break no other rule. */
    public static Solved ofImpossible(Scenario world) {
        var result = Planner.plan(world, DIGEST, PlannerOptions.DEFAULT, PlannerControl.SILENT);
        var report = new PlanChecker().check(world, result.plan(), DIGEST);
        assertThat(report.findings()).isNotEmpty().allMatch(finding -> finding.code().equals("P507"));
        return new Solved(world, result, report);
    }

    public Plan plan() {
        return result.plan();
    }

    public Outcome outcome() {
        return report.outcome();
    }

    public double worth() {
        return outcome().worth();
    }

    public double bound() {
        return plan().claims().bound();
    }

    /** What the checker makes of the planner's prices. */
    public double provenBound() {
        return BoundEvaluator.evaluate(world, result.proof()).bound();
    }

    /** What was met of the only need, or of need number {@code need}, day by day. */
    public List<Double> metByDay(int need) {
        return outcome().needs().get(need).days().stream().map(Outcome.DayOutcome::met).toList();
    }

    /** What was met of a need on all days together. */
    public double met(int need) {
        return metByDay(need).stream().mapToDouble(Double::doubleValue).sum();
    }

    public long arrived(int group) {
        return outcome().groups().get(group).arrived();
    }

    public <S extends Step> List<S> steps(Class<S> kind) {
        return plan().movements().stream()
                .flatMap(m -> m.steps().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public List<Movement> movements(Predicate<Movement> which) {
        return plan().movements().stream().filter(which).toList();
    }
}
