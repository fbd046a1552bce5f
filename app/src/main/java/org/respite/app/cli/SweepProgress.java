package org.respite.app.cli;

import java.time.Duration;
import java.util.Locale;

/** Tells people how far a sweep is, at most once a second. */
final class SweepProgress {

    private static final long QUIET_NANOS = Duration.ofSeconds(1).toNanos();

    private final Terminal terminal;
    private final boolean quiet;
    private final int before;
    private final int all;
    private final long started = System.nanoTime();
    private long lastSaid = started;

    SweepProgress(Terminal terminal, boolean quiet, int before, int all) {
        this.terminal = terminal;
        this.quiet = quiet;
        this.before = before;
        this.all = all;
    }

    /** @param there futures, of all proposals together */
    void there(int there) {
        long now = System.nanoTime();
        if (!quiet && now - lastSaid >= QUIET_NANOS) {
            lastSaid = now;
            double rate = (there - before) / ((now - started) / 1e9);
            terminal.say(String.format(Locale.ENGLISH, "%,9d of %,d futures, %,.0f a second, about %,.0f s left", there, all, rate,
                    Math.max(0, all - there) / rate));
        }
    }

    void done(int there) {
        double seconds = (System.nanoTime() - started) / 1e9;
        if (!quiet) {
            terminal.say(String.format(Locale.ENGLISH, "lived through %,d futures in %.1f s, %,.0f a second; %,d were there",
                    there - before, seconds, (there - before) / Math.max(1e-9, seconds), before));
        }
    }
}
