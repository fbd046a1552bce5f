package org.respite.app.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Whether a long command has been asked to come to an end: by a person, or by its time limit. Thread-safe; asked
 * often, so it costs next to nothing.
 */
final class StopRequest {

    private volatile boolean heeded;
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile long deadlineNanos = Long.MAX_VALUE;

    /** From now on a command heeds this request: it ends by itself, soon after it was asked. */
    void heed() {
        heeded = true;
    }

    boolean isHeeded() {
        return heeded;
    }

    void ask() {
        asked.countDown();
    }

    void askAfter(Duration limit) {
        deadlineNanos = System.nanoTime() + limit.toNanos();
    }

    boolean isAsked() {
        return asked.getCount() == 0 || isOverTime();
    }

    /** Waits until it is asked, by a person. */
    void await() throws InterruptedException {
        asked.await();
    }

    /** Waits that long, or until it is asked; whether to go on. */
    boolean pause(Duration time) throws InterruptedException {
        return !asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean isOverTime() {
        return deadlineNanos != Long.MAX_VALUE && System.nanoTime() - deadlineNanos >= 0;
    }
}
