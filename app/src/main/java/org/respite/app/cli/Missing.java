package org.respite.app.cli;

import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.store.RecordStore;

/**
 * Entries that were signed and are not in the record, as after a restore to an earlier time. Whatever else is appended takes
 * their places, and then they can never be brought back.
 */
final class Missing {

    private Missing() {}

    /** @param coming how many entries at most come now and could be those */
    static void refuse(RecordStore store, long coming) {
        long size = store.size();
        store.findLastCheckpoint().map(note -> Checkpoint.of(note).head().size()).filter(signed -> signed > size + coming)
                .ifPresent(signed -> {
                    throw new Refused(new Finding("R111", "record", "a checkpoint of " + signed + " entries was signed, but the record has"
                            + " only " + size, "Bring the missing entries back from a backup or from a party's export before anything"
                            + " else is appended"));
                });
    }
}
