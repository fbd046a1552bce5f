package org.respite.benchmarks.run;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends solves that do not end by themselves: some solvers in native code heed no limit. */
final class Deadline {

    /** What a solver that heeds the limit may need to come to its end. */
    private static final double GRACE = 1.05;

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final double seconds;
    private final Runnable missed;
    private @Nullable Future<?> running;

    /** @param missed what is done when the deadline passes */
    Deadline(double seconds, Runnable missed) {
        this.seconds = seconds;
        this.missed = missed;
    }

    void start() {
        running = timer.schedule(missed, (long) ((seconds * GRACE + 1) * 1000), TimeUnit.MILLISECONDS);
    }

    void stop() {
        if (running != null) {
            running.cancel(false);
        }
    }
}
