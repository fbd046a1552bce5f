package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import org.respite.model.report.EntryId;

/** An event that calls for an answer, with the verdict on it; it stands where the event stands. */
record Answered(Counted event, Verdict verdict) implements Counted {

    @Override
    public Instant time() {
        return event.time();
    }

    @Override
    public EntryId id() {
        return event.id();
    }

    @Override
    public long certain() {
        return event.certain();
    }

    @Override
    public long reported() {
        return event.reported();
    }

    @Override
    public List<Reason> reasons() {
        return event.reasons();
    }

    @Override
    public int size() {
        return event.size();
    }
}
