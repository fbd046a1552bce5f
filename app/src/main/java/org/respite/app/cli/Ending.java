package org.respite.app.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How the process ends. Ctrl-C and a polite kill do not end a command that heeds its {@link StopRequest}: they ask
 * it, and wait until it has written what it has.
 */
final class Ending {

    private static final long PATIENCE_SECONDS = 120;

    private final StopRequest stop;
    private final CompletableFuture<Integer> exitCode = new CompletableFuture<>();
    private final Thread onSignal = new Thread(this::askAndWait, "ending");

    private Ending(StopRequest stop) {
        this.stop = stop;
    }

    static Ending watching(StopRequest stop) {
        var ending = new Ending(stop);
        Runtime.getRuntime().addShutdownHook(ending.onSignal);
        return ending;
    }

    /** Ends the process. */
    void end(int code) {
        exitCode.complete(code);
        try {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        } catch (IllegalStateException alreadyEnding) {
            return; // the signal's thread waits for the code and ends the process with it
        }
        System.exit(code);
    }

    private void askAndWait() {
        if (!stop.isHeeded() && !exitCode.isDone()) {
            return;
        }
        stop.ask();
        try {
            // An exit code given to System.exit is lost once a signal has come; halt keeps it.
            Runtime.getRuntime().halt(exitCode.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException | ExecutionException e) {
            System.err.println("respite: gave up waiting for the command to end; nothing more was written");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
