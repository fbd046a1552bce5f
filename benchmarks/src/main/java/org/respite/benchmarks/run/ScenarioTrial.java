package org.respite.benchmarks.run;

import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.checker.PlanChecker;
import org.respite.planner.Planner;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Progress;
import tools.jackson.databind.node.ObjectNode;

/**
 * A scenario planned whole, as {@code respite plan} does it, to its default gap, and judged by the product's checker. Files
 * are not written. At the time limit the best plan so far counts.
 */
final class ScenarioTrial implements Trial {

    private final Subject.OfScenario subject;
    private final AttemptOptions options;

    ScenarioTrial(Subject.OfScenario subject, AttemptOptions options) {
        this.subject = subject;
        this.options = options;
    }

    @Override
    public ObjectNode attempt() {
        var node = Json.object();
        var watch = new Stopwatch();
        var result = Planner.plan(
                subject.scenario(), subject.digest(), new PlannerOptions(options.seed(), PlannerOptions.DEFAULT.gap()), until(watch));
        double seconds = watch.seconds();
        Json.put(node, "seconds", seconds);
        Json.put(node, "wholeSeconds", seconds);
        Json.put(node, "cpuSeconds", watch.cpuSeconds());
        var report = new PlanChecker().check(subject.scenario(), result.plan(), subject.digest());
        if (report.isOk()) {
            var claims = result.plan().claims();
            Json.put(node, "value", claims.relaxedWorth());
            Json.put(node, "wholeValue", report.outcome().worth());
            Json.put(node, "bound", claims.bound());
            Json.put(node, "gap", 1 - claims.relaxedWorth() / claims.bound());
            node.put("status", "done");
        } else {
            node.put("status", "refused");
            var words = node.putArray("words");
            report.findings().forEach(finding -> words.add(finding.toString()));
        }
        return node;
    }

    private PlannerControl until(Stopwatch watch) {
        return new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return watch.seconds() > options.timeLimitSeconds();
            }

            @Override
            public void progress(Progress progress) {}
        };
    }
}
