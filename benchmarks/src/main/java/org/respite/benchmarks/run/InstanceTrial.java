package org.respite.benchmarks.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.benchmarks.checking.InstanceChecker;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.result.Result;
import org.respite.benchmarks.solver.Answer;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;
import tools.jackson.databind.node.ObjectNode;

/**
 * One solver on one instance. No value is told that the checker has not measured or, for linear programmes, that was not
 * computed from the columns.
 */
final class InstanceTrial implements Trial {

    private final Instance instance;
    private final Solver solver;
    private final AttemptOptions options;
    private final Deadline deadline;

    InstanceTrial(Instance instance, Solver solver, AttemptOptions options, Deadline deadline) {
        this.instance = instance;
        this.solver = solver;
        this.options = options;
        this.deadline = deadline;
    }

    @Override
    public ObjectNode attempt() {
        try (var attempt = solver.prepare(instance, options)) {
            var node = Json.object();
            deadline.start();
            var watch = new Stopwatch();
            var answer = attempt.solve();
            Json.put(node, "seconds", watch.seconds());
            Json.put(node, "cpuSeconds", watch.cpuSeconds());
            node.put("rows", attempt.size().rows());
            node.put("columns", attempt.size().columns());
            var result = answer.words().isEmpty() ? attempt.result() : Optional.<Result>empty();
            if (judge(answer, result, node) && result.isPresent()) {
                round(attempt, node);
            }
            deadline.stop();
            return node;
        }
    }

    /** Whether there is a value that may be told. */
    private boolean judge(Answer answer, Optional<Result> result, ObjectNode node) {
        if (!answer.words().isEmpty()) {
            return refused(node, "not done", List.of(answer.words()));
        }
        if (result.isPresent()) {
            var verdict = InstanceChecker.check(instance, result.get(), false);
            if (!verdict.isOk()) {
                return refused(node, "refused", verdict.findings());
            }
            Json.put(node, "value", verdict.objective());
            Json.put(node, "personsOut", verdict.out());
            node.put("lastArrival", verdict.lastArrival());
        } else {
            Json.put(node, "value", answer.value().orElse(Double.NaN));
            Json.put(node, "violation", answer.violation());
        }
        bound(answer.bound(), node.get("value").asDouble(), node);
        node.put("status", "done");
        return true;
    }

    private void round(Attempt attempt, ObjectNode node) {
        var watch = new Stopwatch();
        if (!attempt.round()) {
            return;
        }
        double seconds = node.get("seconds").asDouble() + watch.seconds();
        var verdict = InstanceChecker.check(instance, attempt.whole().orElseThrow(), true);
        if (verdict.isOk()) {
            Json.put(node, "wholeValue", verdict.objective());
            Json.put(node, "wholeSeconds", seconds);
        } else {
            refused(node, "refused", verdict.findings());
        }
    }

    private static void bound(OptionalDouble bound, double value, ObjectNode node) {
        if (bound.isPresent()) {
            double limit = bound.getAsDouble();
            Json.put(node, "bound", limit);
            Json.put(node, "gap", Math.abs(limit - value) / Math.max(Math.abs(limit), 1e-9));
        }
    }

    private static boolean refused(ObjectNode node, String status, List<String> why) {
        node.put("status", status);
        var words = node.putArray("words");
        why.forEach(words::add);
        return false;
    }
}
