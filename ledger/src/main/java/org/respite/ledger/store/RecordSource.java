package org.respite.ledger.store;

import java.util.List;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.VerifierKey;

/** What a record can be copied from: another record, or an export. */
public interface RecordSource {

    /** The log's public key. */
    VerifierKey key();

    long size();

    /** Entries from {@code from} to before {@code to}, as far as there are. */
    List<Entry> entries(long from, long to);

    /** Checkpoints from a size on, the smallest first; fewer than {@code most} only where there are no more. */
    List<SignedNote> checkpoints(long from, int most);
}
