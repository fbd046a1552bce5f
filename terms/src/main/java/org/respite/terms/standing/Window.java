package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import org.respite.model.report.When;

/**
 * One time for which a clause says something.
 *
 * @param from from when on performance counts, or a prohibition holds
 * @param deadline until when, without grace
 * @param until the first second that no longer counts, grace included. “By 16:00” holds the second of 16:00 itself; the end
 *     of a day is the first second of the next and belongs to that.
 */
public record Window(WindowName name, Instant from, Instant deadline, Instant until) {

    public Window {
        if (deadline.isBefore(from) || until.isBefore(deadline)) {
            throw new IllegalArgumentException("a window must not end before it begins: " + from + ", " + deadline + ", " + until);
        }
    }

    /** Until the end of something. */
    static Window of(WindowName name, Instant from, Instant end) {
        return new Window(name, from, end, end);
    }

    /** As people call it, in English. */
    public String label() {
        return name.label();
    }

    /** Whether all of it lies here, also if the reporter's clock differs by {@code tolerance}. */
    boolean holds(When when, Duration tolerance) {
        var slack = when.isInstant() ? tolerance : Duration.ZERO;
        var start = when.from().minus(slack);
        var end = when.to().plus(slack);
        return !start.isBefore(from) && (when.isInstant() ? end.isBefore(until) : !end.isAfter(until));
    }

    /** Whether some of it may lie here. */
    boolean touches(When when, Duration tolerance) {
        var slack = when.isInstant() ? tolerance : Duration.ZERO;
        var start = when.from().minus(slack);
        var end = when.to().plus(slack);
        return start.isBefore(until) && (when.isInstant() ? !end.isBefore(from) : end.isAfter(from));
    }
}
