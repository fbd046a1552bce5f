package org.respite.ledger.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TreeHead;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.store.BothDatabases;
import org.respite.ledger.store.Keys;
import org.respite.ledger.store.Numbered;
import org.respite.ledger.store.RecordStore;
import org.respite.ledger.store.StoredHeads;

/** A witness cosigns what extends what it saw; a split view or a record that was rolled back gets no cosignature. */
class WitnessTest {

    private static final SigningKey LOG = Keys.log("example.org/pause");

    private final HandSetClock clock = new HandSetClock();
    private final DataSource memory = BothDatabases.SQLITE.fresh();
    private final StoredHeads heads = StoredHeads.open(memory);
    private final Witness witness = new Witness(Keys.witness("party-a/witness"), List.of(LOG.verifier()), heads, clock);
    private RecordStore store;

    @BeforeEach
    void begin() {
        store = RecordStore.create(BothDatabases.SQLITE.fresh(), LOG.verifier());
    }

    @Test
    void growthIsCosignedAndTheCosignatureVerifies() {
        var first = grown(5);
        assertThat(status(0, List.of(), first)).isEqualTo(200);
        var second = grown(700);
        assertThat(status(5, proof(5), second)).isEqualTo(200);
        assertThat(status(700, List.of(), second)).isEqualTo(200);

        var line = ((WitnessAnswer.Cosigned) witness.add(new AddCheckpoint(700, List.of(), second))).line();
        assertThat(witness.key().verifies(second.text(), line)).isTrue();
        assertThat(witness.key().verifies(first.text(), line)).isFalse();
        assertThat(line.toString()).startsWith("— party-a/witness ");
    }

    @Test
    void whatItHasSeenIsRememberedWhenItStartsAgain() {
        status(0, List.of(), grown(5));
        heads.close();
        try (var again = StoredHeads.open(memory)) {
            var restarted = new Witness(Keys.witness("party-a/witness"), List.of(LOG.verifier()), again, clock);
            assertThat(restarted.add(new AddCheckpoint(0, List.of(), grown(9)))).isEqualTo(new WitnessAnswer.Conflict(5, false));
        }
    }

    @Test
    void aSplitViewOfTheSameSizeIsAConflict() {
        status(0, List.of(), grown(5));
        assertThat(witness.add(new AddCheckpoint(5, List.of(), other(5)))).isEqualTo(new WitnessAnswer.Conflict(5, true));
    }

    @Test
    void aSplitViewThatIsLargerHasNoProof() {
        status(0, List.of(), grown(5));
        var larger = grown(8);
        assertThat(status(5, List.of(), larger)).isEqualTo(422);
        assertThat(status(5, proof(5), other(8))).isEqualTo(422);
        assertThat(status(5, proof(5), larger)).isEqualTo(200);
    }

    @Test
    void aRecordThatWasRolledBackIsNotCosigned() {
        var early = grown(5);
        status(0, List.of(), early);
        var later = grown(9);
        status(5, proof(5), later);
        assertThat(witness.add(new AddCheckpoint(5, List.of(), early))).isEqualTo(new WitnessAnswer.Conflict(9, false));
        assertThat(status(9, List.of(), early)).isEqualTo(400);
    }

    @Test
    void anUnknownLogAndAForgedSignatureAreRefused() {
        var note = grown(3);
        var stranger = Keys.log("example.org/stranger");
        var text = new Checkpoint("example.org/stranger", Checkpoint.of(note).head()).text();
        assertThat(status(0, List.of(), new SignedNote(text, List.of(stranger.sign(text))))).isEqualTo(404);
        assertThat(status(0, List.of(), new SignedNote(note.text(), List.of(stranger.sign(note.text()))))).isEqualTo(403);
    }

    @Test
    void theTimeThatIsSignedDoesNotGoBackWithTheClock() {
        clock.now = Instant.ofEpochSecond(1_700_000_000);
        long first = time(witness.add(new AddCheckpoint(0, List.of(), grown(2))));
        clock.now = Instant.ofEpochSecond(1_600_000_000);
        var later = grown(4);
        long second = time(witness.add(new AddCheckpoint(2, proof(2), later)));
        assertThat(first).isEqualTo(1_700_000_000);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void ofTwoRequestsAtOnceOneWins() throws Exception {
        status(0, List.of(), grown(5));
        var requests = new ArrayList<AddCheckpoint>();
        for (int i = 0; i < 8; i++) {
            var note = grown(1);
            requests.add(new AddCheckpoint(5, proof(5), note));
        }
        var cosigned = requests.parallelStream().map(witness::add).filter(WitnessAnswer.Cosigned.class::isInstance).toList();
        assertThat(cosigned).hasSize(1);
    }

    @Test
    void aRequestIsReadAsItIsWritten() {
        var note = grown(5);
        var request = new AddCheckpoint(3, List.of(new TreeHasher().leaf(new byte[1])), note);
        assertThat(AddCheckpoint.parse(request.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo(request);
        for (var wrong : List.of("", "old 1\n", "old 01\n\n" + note, "new 1\n\n" + note, "old 1\nx\n\n" + note, "old 1\n\nnothing\n",
                "old 1\n" + (Hash.parse("CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=") + "\n").repeat(64) + "\n" + note)) {
            assertThatThrownBy(() -> AddCheckpoint.parse(wrong.getBytes(StandardCharsets.UTF_8))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private int status(long old, List<Hash> proof, SignedNote note) {
        return witness.add(new AddCheckpoint(old, proof, note)).status();
    }

    private static long time(WitnessAnswer answer) {
        return VerifierKey.time(((WitnessAnswer.Cosigned) answer).line());
    }

    private SignedNote grown(int to) {
        int from = (int) store.size();
        store.append(Numbered.entries(from, Math.max(to, from + 1)));
        return store.checkpoint(LOG);
    }

    private List<Hash> proof(long from) {
        return store.withTree(store.size(), tree -> tree.consistency(from));
    }

    /** Another history of the same log, signed by the same key. */
    private static SignedNote other(int size) {
        var checkpoint = new Checkpoint(LOG.verifier().name(), new TreeHead(size, new TreeHasher().leaf(new byte[] {1})));
        return new SignedNote(checkpoint.text(), List.of(LOG.sign(checkpoint.text())));
    }

    private static final class HandSetClock extends Clock {
        private Instant now = Instant.ofEpochSecond(1_700_000_000);

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
