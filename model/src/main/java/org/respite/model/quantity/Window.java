package org.respite.model.quantity;

import java.time.Duration;

/** A stretch of time, half-open: it holds {@code from} and not {@code to}. Never empty. */
public record Window(Moment from, Moment to) {

    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window must end after it starts: " + from + " to " + to);
        }
    }

    /** The window from second {@code from} to second {@code to} of the horizon. */
    public static Window ofSeconds(long from, long to) {
        return new Window(new Moment(from), new Moment(to));
    }

    public boolean contains(Moment moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** Whether all of {@code [first, last)} lies inside. */
    public boolean covers(Moment first, Moment last) {
        return !first.isBefore(from) && !last.isAfter(to);
    }

    public boolean overlaps(Moment first, Moment last) {
        return first.isBefore(to) && from.isBefore(last);
    }

    /** Seconds that this window shares with {@code [first, last)}. */
    public long overlapSeconds(Moment first, Moment last) {
        return Math.max(0, Math.min(to.second(), last.second()) - Math.max(from.second(), first.second()));
    }

    public Duration length() {
        return to.since(from);
    }
}
