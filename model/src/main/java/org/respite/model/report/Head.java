package org.respite.model.report;

import java.time.Instant;
import java.util.Optional;

/**
 * What every entry of the record has.
 *
 * @param filedBy who puts it on record and answers for it
 * @param known when it reached the record. It never goes back from one entry to the next, so the entries known up to an
 *     instant are a prefix of the record.
 * @param replaces the earlier entry of the same filer in whose place this one stands, whole
 */
public record Head(EntryId id, Actor filedBy, Instant known, Optional<EntryId> replaces) {

    public Head {
        Words.seconds(known);
        if (replaces.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("entry " + id + " cannot replace itself");
        }
    }

    public static Head of(EntryId id, Actor filedBy, Instant known) {
        return new Head(id, filedBy, known, Optional.empty());
    }

    /** This entry as it reaches the record at {@code instant}. */
    public Head knownAt(Instant instant) {
        return new Head(id, filedBy, instant, replaces);
    }
}
