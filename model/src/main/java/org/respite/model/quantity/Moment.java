package org.respite.model.quantity;

import java.time.Duration;

/**
 * A point in time, in whole seconds since the start of the scenario's horizon.
 * Negative before the start: a notice may be given before the pause begins.
 */
public record Moment(long second) implements Comparable<Moment> {

    /** The start of the horizon. */
    public static final Moment START = new Moment(0);

    public Moment plus(Duration duration) {
        return new Moment(Math.addExact(second, duration.toSeconds()));
    }

    public Moment minus(Duration duration) {
        return new Moment(Math.subtractExact(second, duration.toSeconds()));
    }

    /** The time from {@code earlier} to this moment; negative when it lies after. */
    public Duration since(Moment earlier) {
        return Duration.ofSeconds(Math.subtractExact(second, earlier.second));
    }

    public boolean isBefore(Moment other) {
        return second < other.second;
    }

    public boolean isAfter(Moment other) {
        return second > other.second;
    }

    @Override
    public int compareTo(Moment other) {
        return Long.compare(second, other.second);
    }
}
