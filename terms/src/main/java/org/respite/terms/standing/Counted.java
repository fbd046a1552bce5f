package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import org.respite.model.report.EntryId;

/** Something that counts in a window: the figures for one thing, or one thing that happened. */
interface Counted {

    /** When it counts, and where it stands among others. */
    Instant time();

    /** Sets things of one time in order. */
    EntryId id();

    long certain();

    long reported();

    /** One for each report that says so. */
    List<Reason> reasons();

    /** How many reasons there are. */
    int size();
}
