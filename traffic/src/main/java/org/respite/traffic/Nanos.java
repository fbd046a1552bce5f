package org.respite.traffic;

import java.time.Duration;
import org.respite.model.quantity.Moment;

/** Simulated time in whole nanoseconds since the start of the horizon: fine enough that no rounding of a queue shows. */
final class Nanos {

    /** Later than anything that happens; what would happen then does not happen. */
    static final long NEVER = Long.MAX_VALUE / 2;

    static final long SECOND = 1_000_000_000L;

    /** Open ends of windows lie further away than nanoseconds can count. */
    private static final long FURTHEST_SECOND = 2_000_000_000L;

    private Nanos() {}

    static long of(Moment moment) {
        return Math.clamp(moment.second(), -FURTHEST_SECOND, FURTHEST_SECOND) * SECOND;
    }

    static long of(Duration duration) {
        return Math.clamp(duration.toSeconds(), -FURTHEST_SECOND, FURTHEST_SECOND) * SECOND;
    }

    /** What {@code amount} takes at a rate an hour; rounded down, so that a flow exactly at its rate never queues. */
    static long atRate(double amount, double perHour) {
        double nanos = amount * 3600 * SECOND / perHour;
        return nanos < NEVER ? (long) nanos : NEVER;
    }

    /** Never after {@link #NEVER}. */
    static long sum(long moment, long duration) {
        return Math.min(NEVER, moment + duration);
    }

    static Duration duration(long nanos) {
        return Duration.ofNanos(nanos);
    }
}
