package org.respite.benchmarks.run;

import java.nio.file.Path;
import java.util.List;
import org.respite.benchmarks.solver.AttemptOptions;
import tools.jackson.databind.node.ObjectNode;

/**
 * A process of its own for one solver on one folder. Whatever native code prints before, the last line on stdout is
 * the answer.
 */
final class TrialMain {

    private TrialMain() {}

    public static void main(String[] arguments) {
        var task = TrialTask.of(List.of(arguments));
        var solver = Solvers.get(task.solver());
        var options = task.options();
        var deadline = new Deadline(options.timeLimitSeconds(), () -> end(missed(options)));
        if (!(Subject.read(Path.of(task.folder())) instanceof Subject.Reading.Read(var subject, var _))) {
            throw new IllegalArgumentException("the folder changed since it was read: " + task.folder());
        }
        var trial = switch (subject) {
            case Subject.OfInstance(var instance) -> new InstanceTrial(instance, solver, options, deadline);
            case Subject.OfScenario scenario -> new ScenarioTrial(scenario, options);
        };
        end(trial.run());
    }

    private static ObjectNode missed(AttemptOptions options) {
        var node = Json.object();
        node.put("status", "not done");
        node.put("seconds", options.timeLimitSeconds());
        node.putArray("words").add("not done within the time limit");
        return node;
    }

    /** The process ends here and now: native code may still be at work. */
    private static synchronized void end(ObjectNode answer) {
        answer.put("peakMemory", PeakMemory.bytes());
        System.out.println();
        System.out.println(answer);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
