package org.respite.terms.planning;

import java.time.Instant;
import java.util.Optional;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Calendar;

/** The time that is planned, to which the times of terms are cut. */
record Horizon(Calendar calendar) {

    Optional<Window> cut(Instant from, Instant to) {
        var first = later(calendar.moment(from), Moment.START);
        var last = earlier(calendar.moment(to), calendar.end());
        return first.isBefore(last) ? Optional.of(new Window(first, last)) : Optional.empty();
    }

    Optional<Window> cut(org.respite.terms.standing.Window window) {
        return cut(window.from(), window.deadline());
    }

    private static Moment later(Moment a, Moment b) {
        return a.isAfter(b) ? a : b;
    }

    private static Moment earlier(Moment a, Moment b) {
        return a.isBefore(b) ? a : b;
    }
}
