package org.respite.app.cli;

import java.time.Duration;
import java.util.Locale;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;

/** Lets the planner know when to stop, and people how far it is. */
final class PlanningWatch implements PlannerControl {

    private static final long QUIET_NANOS = Duration.ofSeconds(1).toNanos();

    private final Terminal terminal;
    private final StopRequest stop;
    private final boolean quiet;
    private final long started = System.nanoTime();
    private long lastSaid = started - QUIET_NANOS;
    private String lastPhase = "";

    PlanningWatch(Terminal terminal, StopRequest stop, boolean quiet) {
        this.terminal = terminal;
        this.stop = stop;
        this.quiet = quiet;
    }

    @Override
    public boolean stopRequested() {
        return stop.isAsked();
    }

    /** Says each new phase, and within one at most a line a second. */
    @Override
    public synchronized void progress(Progress progress) {
        long now = System.nanoTime();
        boolean news = !progress.phase().equals(lastPhase);
        if (quiet || (!news && now - lastSaid < QUIET_NANOS)) {
            return;
        }
        lastSaid = now;
        lastPhase = progress.phase();
        terminal.say(line(progress));
    }

    /** Tells of a repair as soon as it is there. */
    void repaired(ReplanAnswer.AtOnce repair, boolean isChecked) {
        if (!quiet) {
            terminal.say(String.format(Locale.ENGLISH, "%6.1f s  repaired in %.3f s  worth %,.1f%s", seconds(),
                    repair.seconds(), repair.worth(), isChecked ? ", checked" : ", refused by the checker"));
        }
    }

    double seconds() {
        return (System.nanoTime() - started) / 1e9;
    }

    private String line(Progress progress) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%6.1f s  %s", seconds(), progress.phase()));
        if (progress.measure() == Progress.Measure.FLOOR) {
            return line.append(String.format(
                            Locale.ENGLISH, "  best %.1f %%  at most %.1f %%", 100 * progress.value(), 100 * progress.bound()))
                    .toString();
        }
        if (Double.isFinite(progress.value())) {
            line.append(String.format(Locale.ENGLISH, "  best %,.1f", progress.value()));
        }
        if (Double.isFinite(progress.bound())) {
            line.append(String.format(
                    Locale.ENGLISH, "  bound %,.1f  gap %.3f %%", progress.bound(), 100 * progress.gap()));
        }
        return line.toString();
    }
}
