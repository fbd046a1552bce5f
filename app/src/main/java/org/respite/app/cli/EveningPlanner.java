package org.respite.app.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.operations.future.Dispatcher;
import org.respite.operations.future.Known;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.lp.NoOptimumException;
import org.respite.planner.replan.Continuation;
import org.respite.planner.replan.Repair;
import org.respite.planner.replan.Replanner;
import org.respite.planner.replan.Situation;

/**
 * Plans the rest within a future as {@code respite replan} does: a repair of what stands, then the planner around it; the
 * better of those that the checker accepts. Where it accepts neither, all stays as it was planned.
 */
final class EveningPlanner implements Dispatcher {

    /** Rougher than a plan that people carry out: it is made hundreds of times. */
    private static final double GAP = 0.02;
    private static final String BEFORE = "within a future";

    @Override
    public Optional<Plan> plan(Known known) {
        var situation = new Situation(known.scenario(), known.plan(), known.now(), known.changes());
        var repaired = Repair.of(situation);
        var replanner = new Replanner(situation, repaired);
        var digest = known.plan().scenarioDigest();
        var options = new PlannerOptions(known.plan().seed(), GAP);
        return Stream.concat(Stream.of(replanner.counted(digest, options.seed())), planned(replanner, digest, options).stream())
                .map(plan -> Continuation.of(situation, repaired, plan, BEFORE, plan.claims().bound()).plan())
                .filter(plan -> isAccepted(known, plan))
                .max(Comparator.comparing(Plan::claims, Replanning.BETTER));
    }

    /** Empty where limits that were overdrawn by what came late leave the solver none. */
    private static Optional<Plan> planned(Replanner replanner, String digest, PlannerOptions options) {
        try {
            return Optional.of(replanner.plan(digest, options, PlannerControl.SILENT, Optional.empty()).plan());
        } catch (NoOptimumException e) {
            return Optional.empty();
        }
    }

    /** What has left goes on as the future has it, late or not: only what has not is judged. */
    private static boolean isAccepted(Known known, Plan plan) {
        var before = new Before(known.plan(), BEFORE, known.changes());
        var report = new JoinedChecker().check(known.scenario(), before, plan, known.plan().scenarioDigest());
        var left = known.plan().movements().stream()
                .filter(m -> m.start().isBefore(known.now()))
                .map(Movement::id)
                .collect(Collectors.toSet());
        return report.findings().stream().allMatch(f -> f.movement().filter(left::contains).isPresent());
    }
}
