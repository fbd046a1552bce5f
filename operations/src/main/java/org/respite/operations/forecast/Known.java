package org.respite.operations.forecast;

import java.time.Instant;
import java.util.List;
import org.respite.model.report.Entry;

/** A record as it was known by one moment. It can hold nothing that became known later. */
public final class Known {

    private final Instant by;
    private final List<Entry> entries;

    private Known(Instant by, List<Entry> entries) {
        this.by = by;
        this.entries = entries;
    }

    /** Cuts a record: what became known later is left out. */
    public static Known by(Instant by, List<Entry> record) {
        return new Known(by, record.stream().filter(e -> !e.head().known().isAfter(by)).toList());
    }

    public Instant by() {
        return by;
    }

    public List<Entry> entries() {
        return entries;
    }
}
