package org.respite.app.cli;

import java.time.Duration;

/**
 * Whether a long command has been asked to come to an end: by a person, or by its time limit. Thread-safe; asked
 * often, so it costs next to nothing.
 */
final class StopRequest {

    private volatile boolean heeded;
    private volatile boolean asked;
    private volatile long deadlineNanos = Long.MAX_VALUE;

    /** From now on a command heeds this request: it ends by itself, soon after it was asked. */
    void heed() {
        heeded = true;
    }

    boolean isHeeded() {
        return heeded;
    }

    void ask() {
        asked = true;
    }

    void askAfter(Duration limit) {
        deadlineNanos = System.nanoTime() + limit.toNanos();
    }

    boolean isAsked() {
        return asked || isOverTime();
    }

    private boolean isOverTime() {
        return deadlineNanos != Long.MAX_VALUE && System.nanoTime() - deadlineNanos >= 0;
    }
}
