package org.respite.terms.standing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.respite.terms.tree.Timing.Span;

/**
 * What one actor owes after each of many events.
 *
 * @param span until when after the event
 * @param zone whose calendar counts the days
 */
record AnswerDue(String clause, String actor, String deed, WindowName name, Span span, Optional<Span> grace, ZoneId zone) {

    /** In which an answer to an event of that time counts. */
    Window window(Instant event) {
        var due = StageDays.plus(event, span, 1, zone);
        var last = grace.map(g -> StageDays.plus(due, g, 1, zone)).orElse(due);
        return new Window(name, event, due, last.plusSeconds(1));
    }
}
