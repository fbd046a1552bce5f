package org.respite.app.cli;

import java.util.Optional;
import org.respite.operations.future.Dispatcher;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many futures a plan is lived through. */
final class FuturesOption {

    private static final int MOST = 100_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "400",
            description = "How many futures are drawn from the scenario's access figures (default: ${DEFAULT-VALUE}; 0: none).")
    int count;

    @Mixin
    private DispatcherOption replan;

    /** Who plans the rest anew within each future. */
    Optional<Dispatcher> dispatcher() {
        return replan.dispatcher();
    }

    void validate() {
        replan.validate();
        if (count < 0 || count > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--futures is a number from 0 to " + MOST + ", such as 400; found " + count);
        }
    }
}
