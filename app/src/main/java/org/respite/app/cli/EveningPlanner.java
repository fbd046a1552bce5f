package org.respite.app.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.model.plan.Plan;
import org.respite.operations.future.Dispatcher;
import org.respite.operations.future.Known;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
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
        return Stream.of(replanner.counted(digest, options.seed()),
                        replanner.plan(digest, options, PlannerControl.SILENT, Optional.empty()).plan())
                .map(plan -> Continuation.of(situation, repaired, plan, BEFORE, plan.claims().bound()).plan())
                .filter(plan -> isAccepted(known, plan))
                .max(Comparator.comparing(Plan::claims, Replanning.BETTER));
    }

    private static boolean isAccepted(Known known, Plan plan) {
        var before = new Before(known.plan(), BEFORE, known.changes());
        var report = new JoinedChecker().check(known.scenario(), before, plan, known.plan().scenarioDigest());
        if (System.getenv("DBG") != null && !report.isOk()) System.err.println(known.now() + " " + report.findings().subList(0, Math.min(3, report.findings().size())));
        return report.isOk();
    }
}
