package org.respite.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.ledger.note.Checkpoint;

/** A connection that is lost at a commit leaves open whether it was stored; the record finds out, and never stores it twice. */
class LostConnectionTest {

    private static final long SEED = 1124;

    @ParameterizedTest
    @EnumSource
    void nothingAcknowledgedIsLostAndNothingIsDoubled(BothDatabases kind) {
        var key = Keys.log("example.org/pause");
        var source = kind.fresh();
        RecordStore.create(source, key.verifier()).close();
        var faulty = new FaultySource(source, SEED, 0.15);
        var random = new SplittableRandom(SEED);
        var acknowledged = new ArrayList<String>();
        long signed = 0;
        int refused = 0;
        int next = 0;
        RecordStore store = null;
        while (next < 10_000) {
            // Where a tile of 256 becomes full, its root is written with the commit.
            int to = next + random.nextInt(1, random.nextInt(8) == 0 ? 600 : 12);
            try {
                store = store == null ? RecordStore.open(faulty) : store;
                for (var placement : store.append(Numbered.entries(next, to))) {
                    assertThat(placement.index()).as("seed %s", SEED).isEqualTo(acknowledged.size());
                    acknowledged.add(Numbered.text(acknowledged.size()));
                }
                next = to;
                long size = Checkpoint.of(store.checkpoint(key)).head().size();
                assertThat(size).isGreaterThanOrEqualTo(signed);
                signed = size;
            } catch (StoreFault notAcknowledged) {
                refused++;
                if (random.nextBoolean() && store != null) {
                    store.close();
                    store = null;
                }
            }
        }
        try (var sound = RecordStore.open(source)) {
            assertThat(Numbered.contents(sound)).isEqualTo(Numbered.texts(sound.size()));
            assertThat(sound.size()).isGreaterThanOrEqualTo(acknowledged.size());
            RecordStoreTest.assertEveryCheckpointHolds(sound);
        }
        assertThat(List.of(faulty.lostBefore(), faulty.lostAfter(), refused)).as("faults, before, after, and told").allMatch(n -> n > 5);
        assertThat(faulty.withStatement()).isGreaterThan(kind == BothDatabases.POSTGRESQL ? 20 : -1);
    }
}
