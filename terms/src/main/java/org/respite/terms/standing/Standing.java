package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;

/**
 * Who owes what by when, and what was kept, on which evidence.
 *
 * @param instrument the name by which notices speak of it
 * @param at the moment that is judged
 * @param known how much of the record was known
 * @param views one for the agreed policy, or one for each party where none is agreed
 */
public record Standing(String instrument, Instant at, Instant known, List<View> views) {

    public Standing {
        views = List.copyOf(views);
    }
}
