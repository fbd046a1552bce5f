package org.respite.app.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryJson;
import org.respite.ledger.store.EntryId;
import org.respite.ledger.store.Placement;
import org.respite.ledger.store.RecordSource;
import org.respite.ledger.store.RecordStore;
import org.respite.model.report.Entry;

/** Reports and their like in a record: each is known there by its own id, so two people cannot file one id for two things. */
public final class Filings {

    private static final int BATCH = 1000;

    private Filings() {}

    /**
     * What a record holds.
     *
     * @param entries in the order of the record
     * @param others how many more there are that are none of ours
     */
    public record Held(List<Entry> entries, long others) {

        public Held {
            entries = List.copyOf(entries);
        }
    }

    /** All that a record holds. Two people's clocks may differ: an entry counts as known no earlier than those before it. */
    public static Held all(RecordSource record) {
        var entries = new ArrayList<Entry>();
        var known = Instant.MIN;
        long size = record.size();
        for (long at = 0; at < size; at += BATCH) {
            for (var stored : record.entries(at, Math.min(size, at + BATCH))) {
                var entry = EntryJson.find(stored.content(), "record", 0, new Problems());
                if (entry.isPresent()) {
                    var own = entry.get().head().known();
                    known = own.isAfter(known) ? own : known;
                    entries.add(entry.get().knownAt(known));
                }
            }
        }
        return new Held(entries, size - entries.size());
    }

    /** Appends entries in their order and returns when they are durable; says where each one is. */
    public static List<Placement> append(RecordStore store, List<? extends Entry> entries) {
        var placements = new ArrayList<Placement>();
        for (int first = 0; first < entries.size(); first += BATCH) {
            var batch = entries.subList(first, Math.min(entries.size(), first + BATCH));
            placements.addAll(store.append(batch.stream().map(Filings::stored).toList()));
        }
        return placements;
    }

    private static org.respite.ledger.store.Entry stored(Entry entry) {
        return new org.respite.ledger.store.Entry(EntryId.named(entry.id().value()), EntryJson.bytes(entry));
    }
}
