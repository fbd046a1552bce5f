package org.respite.app.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long a command that plans may take. Ctrl-C ends it as well: both give the best that is known. */
final class TimeLimitOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--time-limit",
            paramLabel = "S",
            description = "Seconds after which the best so far is taken; a first answer is waited for.")
    private @Nullable Double seconds;

    /** What can be said before anything is read. */
    void validate() {
        if (seconds != null && !(seconds > 0 && seconds < 1e9)) {
            throw new ParameterException(spec.commandLine(), "--time-limit is a number of seconds above 0; found " + seconds);
        }
    }

    /** From now on the clock runs and Ctrl-C is heeded. */
    void start(StopRequest stop) {
        stop.heed();
        if (seconds != null) {
            stop.askAfter(Duration.ofMillis((long) (seconds * 1000)));
        }
    }
}
