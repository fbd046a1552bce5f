package org.respite.benchmarks.run;

import java.util.List;
import org.respite.benchmarks.solver.AttemptOptions;

/** What a process is started for, and how that is said on its command line. */
record TrialTask(String folder, String solver, AttemptOptions options) {

    List<String> arguments() {
        return List.of(
                folder, solver, String.valueOf(options.threads()), String.valueOf(options.seed()),
                String.valueOf(options.gap()), String.valueOf(options.timeLimitSeconds()), String.valueOf(options.slotSeconds()));
    }

    static TrialTask of(List<String> arguments) {
        return new TrialTask(arguments.get(0), arguments.get(1), new AttemptOptions(
                Integer.parseInt(arguments.get(2)), Long.parseLong(arguments.get(3)), Double.parseDouble(arguments.get(4)),
                Double.parseDouble(arguments.get(5)), Integer.parseInt(arguments.get(6))));
    }
}
