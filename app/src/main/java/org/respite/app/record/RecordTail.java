package org.respite.app.record;

import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.store.RecordSource;

/** Shows entries in their order, each once, some at a time however many there are; those that are there, or also those that come. */
public final class RecordTail {

    private static final int AT_ONCE = 256;

    /** Takes an entry; whether there is still somebody who reads. */
    @FunctionalInterface
    public interface Reader {
        boolean read(long index, byte[] content);
    }

    /** Waits before the next look; whether to look again. */
    @FunctionalInterface
    public interface Waiting {
        boolean lookAgain() throws InterruptedException;
    }

    private final RecordSource record;
    private final long end;
    private final Reader reader;
    private long next;
    private boolean read = true;

    /** Entries from {@code first} on, to before {@code end}. */
    public RecordTail(RecordSource record, long first, long end, Reader reader) {
        this.record = record;
        this.next = first;
        this.end = end;
        this.reader = reader;
    }

    /** Shows what is there. */
    public void toEnd() {
        show(record.size());
    }

    /**
     * Shows what is there and what comes, until all was shown, nobody reads or the waiting ends. Throws {@link Refused} where entries
     * that were there are gone.
     */
    public void follow(Waiting waiting) throws InterruptedException {
        long before = 0;
        do {
            long size = record.size();
            if (size < before) {
                throw new Refused(new Finding("R111", "record", "there were " + before + " entries, but now the record has only " + size,
                        "It was put back to an earlier state: bring the missing entries back from a backup or from a party's export"));
            }
            show(size);
            before = size;
        } while (read && next < end && waiting.lookAgain());
    }

    private void show(long size) {
        for (long to = Math.min(size, end); read && next < to;) {
            for (var entry : record.entries(next, Math.min(to, next + AT_ONCE))) {
                read = read && reader.read(next, entry.content());
                next++;
            }
        }
    }
}
