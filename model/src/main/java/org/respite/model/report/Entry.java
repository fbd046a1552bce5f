package org.respite.model.report;

import java.time.Instant;

/** One entry of the record. Entries are never changed or removed: a correction is a new entry that replaces the old. */
public sealed interface Entry permits Report, Assessment, Coverage, ClosingCount, Notice, Decision, Publication,
                Access {

    Head head();

    /** The same entry as it reaches the record at {@code instant}. */
    Entry knownAt(Instant instant);

    default EntryId id() {
        return head().id();
    }
}
