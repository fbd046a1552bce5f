package org.respite.app.cli;

import java.util.Optional;
import org.respite.operations.future.Dispatcher;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether somebody plans the rest anew within a future. */
final class DispatcherOption {

    private static final String NEVER = "never";
    private static final String EVENING = "evening";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--replan-in-futures",
            paramLabel = "WHEN",
            defaultValue = NEVER,
            description = "never, or evening: within each future the rest is planned anew at 18:00 of a day on which something did not"
                    + " go as planned. Far slower; for small scenarios (default: ${DEFAULT-VALUE}).")
    private String when;

    boolean isEvening() {
        return when.equals(EVENING);
    }

    Optional<Dispatcher> dispatcher() {
        return isEvening() ? Optional.of(new EveningPlanner()) : Optional.empty();
    }

    void validate() {
        if (!when.equals(NEVER) && !isEvening()) {
            throw new ParameterException(spec.commandLine(), "--replan-in-futures is never or evening; found \"" + when + "\"");
        }
    }
}
