package org.respite.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.store.Entry;
import org.respite.ledger.store.RecordSource;

/** Whoever follows a record is shown each entry once, in order; the test appends while it waits, as another process would. */
class RecordTailTest {

    private final Growing record = new Growing();
    private final List<String> shown = new ArrayList<>();

    @Test
    void entriesThatComeAreShownOnceAndInOrder() throws InterruptedException {
        record.grow(3);
        var looks = new ArrayList<>(List.of(0, 2, 0, 600, 1));
        tail(0, Long.MAX_VALUE).follow(() -> {
            if (looks.isEmpty()) {
                return false;
            }
            record.grow(looks.removeFirst());
            return true;
        });

        assertThat(shown).isEqualTo(IntStream.range(0, 606).mapToObj(i -> i + " entry " + i).toList());
        assertThat(record.largest).as("entries that were read at once").isEqualTo(256);
    }

    @Test
    void whoeverWaitsForAnEntryThatIsNotThereYetIsShownThatOneAlone() throws InterruptedException {
        tail(2, 3).follow(() -> {
            record.grow(1);
            return true;
        });

        assertThat(shown).containsExactly("2 entry 2");
    }

    @Test
    void itEndsWhenNobodyReadsAnyMore() throws InterruptedException {
        record.grow(10);
        new RecordTail(record, 0, Long.MAX_VALUE, (index, _) -> {
            shown.add("" + index);
            return index < 4;
        }).follow(() -> {
            throw new AssertionError("nobody is there to wait for");
        });

        assertThat(shown).containsExactly("0", "1", "2", "3", "4");
    }

    @Test
    void aRecordThatWasPutBackIsNotFollowedInSilence() {
        record.grow(5);
        assertThatThrownBy(() -> tail(0, Long.MAX_VALUE).follow(() -> {
            record.size = 4;
            return true;
        })).hasMessageContaining("R111").hasMessageContaining("there were 5 entries, but now the record has only 4");
    }

    private RecordTail tail(long first, long end) {
        return new RecordTail(record, first, end, (index, content) -> shown.add(index + " " + new String(content, StandardCharsets.UTF_8)));
    }

    /** Entries that say which they are. */
    private static final class Growing implements RecordSource {

        private int size;
        private int largest;

        void grow(int more) {
            size += more;
        }

        @Override
        public VerifierKey key() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public List<Entry> entries(long from, long to) {
            largest = Math.max(largest, (int) (to - from));
            return IntStream.range((int) from, (int) Math.min(to, size))
                    .mapToObj(i -> Entry.of(("entry " + i).getBytes(StandardCharsets.UTF_8)))
                    .toList();
        }

        @Override
        public List<SignedNote> checkpoints(long from, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
