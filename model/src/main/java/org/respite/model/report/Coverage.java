package org.respite.model.report;

import java.time.Instant;
import java.util.List;

/**
 * Somebody watched, and would have seen. Without it silence says nothing: a prohibition is kept only where and when
 * somebody watched for what it forbids.
 *
 * @param where what was watched; a place or a zone each
 * @param during an interval
 * @param watchedFor the kinds of happenings that would have been seen; never empty
 * @param complete whether nothing could have been missed; otherwise it was watched in part, and says nothing about the rest
 */
public record Coverage(
        Head head, Actor observer, List<Where> where, When during, List<Kind> watchedFor, boolean complete, String note)
        implements Entry {

    public Coverage {
        where = List.copyOf(where);
        watchedFor = List.copyOf(watchedFor);
        Words.text(note);
        if (where.isEmpty() || watchedFor.isEmpty()) {
            throw new IllegalArgumentException("coverage says what was watched, and for what");
        }
        if (where.stream().anyMatch(w -> !(w instanceof Where.AtPlace || w instanceof Where.InZone))) {
            throw new IllegalArgumentException("coverage names the places and zones that were watched");
        }
        if (during.isInstant()) {
            throw new IllegalArgumentException("coverage lasts for an interval");
        }
    }

    @Override
    public Coverage knownAt(Instant instant) {
        return new Coverage(head.knownAt(instant), observer, where, during, watchedFor, complete, note);
    }
}
