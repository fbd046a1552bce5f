package org.respite.model.report;

import java.time.Instant;
import java.util.Optional;

/**
 * The authority that counts says: for this window nothing more will be counted. Until then what is unreported stays
 * possible.
 *
 * @param what as in {@link Report#what}
 * @param during the window that is closed
 * @param count the count that it closes, where it has a name
 * @param total all that was counted in the window
 */
public record ClosingCount(
        Head head,
        Actor authority,
        Kind kind,
        String what,
        Where where,
        When during,
        Optional<CountId> count,
        Amount total,
        String note)
        implements Entry {

    public ClosingCount {
        Words.text(what);
        Words.text(note);
        if (during.isInstant()) {
            throw new IllegalArgumentException("a closing count closes an interval");
        }
    }

    @Override
    public ClosingCount knownAt(Instant instant) {
        return new ClosingCount(head.knownAt(instant), authority, kind, what, where, during, count, total, note);
    }
}
