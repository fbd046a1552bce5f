package org.respite.planner;

import java.util.List;
import java.util.function.Supplier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.planner.grain.GrainSearch;
import org.respite.planner.masses.Masses;
import org.respite.planner.master.Bottlenecks;
import org.respite.planner.master.KnownColumns;
import org.respite.planner.master.Relaxation;
import org.respite.planner.network.World;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.ProblemBuilder;
import org.respite.planner.rounding.Rounding;

/**
 * Turns a scenario into a plan and a bound: resolve, relax, round. The same scenario and options give the same plan,
 * unless a stop was asked for.
 */
public final class Planner {

    /** A floor that is missed by less is no reason to plan once more. */
    private static final double ALMOST = 0.99;

    /** Sweeps for waves over more entries of roads than this take minutes; then people move as flows. */
    public static final double MANY_ENTRIES = 2e7;

    private Planner() {}

    /**
     * Plans the scenario.
     *
     * @param digest of the scenario, to be named in the plan
     */
    public static PlanningResult plan(Scenario scenario, String digest, PlannerOptions options, PlannerControl control) {
        return plan(scenario, digest, options, control, KnownColumns.NONE);
    }

    /**
     * Plans the scenario, starting with what the plan of one in which no more is open used. The plan may be another one
     * than without that start; its bound is as good.
     */
    public static PlanningResult plan(
            Scenario scenario, String digest, PlannerOptions options, PlannerControl control, KnownColumns start) {
        return plan(ProblemBuilder.build(new World(scenario)), digest, options, control, start, MANY_ENTRIES);
    }

    /**
     * The same, of a problem that was made of the scenario.
     *
     * @param manyEntries of roads, from which on people on their own move as flows; 0: always
     */
    public static PlanningResult plan(
            Problem all, String digest, PlannerOptions options, PlannerControl asked, KnownColumns start, double manyEntries) {
        var masses = Masses.of(all, manyEntries, asked);
        var control = masses.beside(asked);
        var problem = masses.others();
        try (var relaxation = new Relaxation(problem, control)) {
            relaxation.startWith(start);
            relaxation.solve(options.gap());
            return plan(problem, masses, relaxation, () -> new Rounding(problem, masses), digest, options, control);
        }
    }

    /**
     * Makes a whole plan of a relaxation that is solved.
     *
     * @param masses who come last, on what all others leave
     * @param roundings makes a new rounding for each attempt
     */
    public static PlanningResult plan(
            Problem problem, Masses masses, Relaxation relaxation, Supplier<Rounding> roundings, String digest,
            PlannerOptions options, PlannerControl control) {
        var first = roundings.get();
        var best = first.round(relaxation, digest, options.seed(), control);
        if (best.floor() < ALMOST * relaxation.programme().needs().held() && !control.stopRequested()) {
            relaxation.holdFloor(best.floor(), options.gap());
            var again = roundings.get().round(relaxation, digest, options.seed(), control);
            boolean better =
                    again.floor() >= best.floor() && again.plan().claims().worth() > best.plan().claims().worth();
            best = better ? again : best;
        }
        double claimed = best.plan().claims().survivalFloor().orElse(0);
        if (claimed < ALMOST * relaxation.programme().needs().held()) {
            relaxation.holdFloor(claimed, options.gap());
        }
        double held = relaxation.programme().needs().held();
        double floor = Math.min(held, best.plan().claims().survivalFloor().orElse(held));
        return new PlanningResult(
                claiming(best.plan(), relaxedWorth(relaxation, masses), masses.bound() + relaxation.boundAt(floor)),
                Bottlenecks.of(problem, relaxation.programme()), notes(first), relaxation.proof(floor),
                relaxation.floorProofOfAll(), relaxation.used(), GrainSearch.isLarge(problem));
    }

    /** What the fractional plan is worth, with people on their own on the roads that it leaves. */
    private static double relaxedWorth(Relaxation relaxation, Masses masses) {
        return masses.isNone()
                ? relaxation.value()
                : relaxation.value() + relaxation.tolls() + masses.worthBeside(relaxation.load());
    }

    /** The plan with the relaxation's last word on value and bound. */
    private static Plan claiming(Plan plan, double relaxedWorth, double bound) {
        var claims = plan.claims();
        return plan.withClaims(
                new Claims(claims.survivalFloor(), claims.worth(), claims.handOversMade(), relaxedWorth, bound));
    }

    private static List<String> notes(Rounding rounding) {
        return rounding.missedHandOvers().stream()
                .map(id -> "Hand-over " + id + " cannot be made within its window.")
                .toList();
    }
}
