package org.respite.ledger.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.ledger.key.KeyFile;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.TreeHead;
import org.respite.ledger.policy.PolicyReader;
import org.respite.ledger.store.BothDatabases;
import org.respite.ledger.store.Keys;
import org.respite.ledger.store.Numbered;
import org.respite.ledger.store.RecordStore;

/** Signatures that are expected to withstand quantum computers stand beside those of Ed25519 (C2SP tlog-cosignature, ML-DSA-44). */
class MlDsaTest {

    private static final SigningKey WITNESS = SigningKey.generate("witness.example/w2", SignatureType.ML_DSA_44, new SecureRandom());
    private static final SigningKey LOG = SigningKey.generate("example.org/after", SignatureType.ML_DSA_44, new SecureRandom());
    private static final Checkpoint CHECKPOINT = new Checkpoint("example.org/pause", new TreeHead(70_000, Hash.of(new byte[32])));
    private static final int PUBLIC_KEY = 1312;
    private static final int SIGNATURE = 2420;

    @Test
    void aWitnesssCosignatureIsItsOwnAndOfThatCheckpointAndTimeAlone() {
        var line = WITNESS.cosign(CHECKPOINT, CHECKPOINT.text(), 1_700_000_000);
        var larger = new Checkpoint(CHECKPOINT.origin(), new TreeHead(70_001, CHECKPOINT.head().root()));

        assertThat(VerifierKey.time(line)).isEqualTo(1_700_000_000);
        assertThat(line.signature()).hasSize(8 + SIGNATURE);
        assertThat(WITNESS.verifier().verifies(CHECKPOINT.text(), NoteSignature.parse(line.toString()))).isTrue();
        assertThat(WITNESS.verifier().verifies(larger.text(), line)).isFalse();
        assertThat(LOG.verifier().verifies(CHECKPOINT.text(), line)).isFalse();
        byte[] bytes = Base64.getDecoder().decode(line.toString().substring(line.toString().lastIndexOf(' ') + 1));
        for (int at = 4; at < bytes.length; at += 7) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            assertThat(WITNESS.verifier().verifies(CHECKPOINT.text(), new NoteSignature(line.name(), changed))).as("byte " + at).isFalse();
        }
    }

    /** The message is put together here once more, from the specification's structure alone, and signed by the JDK. */
    @Test
    void aCosignatureThatAnotherWroteFromTheSpecificationVerifies() throws GeneralSecurityException, IOException {
        var pair = KeyPairGenerator.getInstance("ML-DSA-44").generateKeyPair();
        byte[] encoded = pair.getPublic().getEncoded();
        byte[] raw = Arrays.copyOfRange(encoded, encoded.length - PUBLIC_KEY, encoded.length);
        var name = "witness.example/other";
        var message = new ByteArrayOutputStream();
        var out = new DataOutputStream(message);
        out.write("subtree/v1\n\0".getBytes(StandardCharsets.US_ASCII));
        out.writeByte(name.length());
        out.writeBytes(name);
        out.writeLong(1_750_000_000);
        out.writeByte("example.org/pause".length());
        out.writeBytes("example.org/pause");
        out.writeLong(0);
        out.writeLong(70_000);
        out.write(new byte[32]);
        var signature = Signature.getInstance("ML-DSA-44");
        signature.initSign(pair.getPrivate());
        signature.update(message.toByteArray());
        byte[] id = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(joined((name + "\n\6").getBytes(StandardCharsets.US_ASCII), raw)), 4);
        byte[] bytes = joined(id, ByteBuffer.allocate(8).putLong(1_750_000_000).array(), signature.sign());

        var key = VerifierKey.parse(name + "+" + HexFormat.of().formatHex(id) + "+" + Base64.getEncoder().encodeToString(joined(new byte[] {6}, raw)));
        var line = NoteSignature.parse("— " + name + " " + Base64.getEncoder().encodeToString(bytes));
        assertThat(key.claims(line)).isTrue();
        assertThat(key.verifies(CHECKPOINT.text(), line)).isTrue();
        assertThat(key.verifies(CHECKPOINT.text() + "an extension, which is not signed\n", line)).isTrue();
    }

    @Test
    void aRecordWhoseLogSignsWithItIsCosignedByWitnessesOfBothKinds() {
        try (var store = RecordStore.create(BothDatabases.SQLITE.fresh(), LOG.verifier())) {
            store.append(Numbered.entries(0, 300));
            var note = store.checkpoint(LOG);
            var checkpoint = Checkpoint.of(note);
            store.addSignatures(300, List.of(WITNESS.cosign(checkpoint, note.text(), 1_700_000_000),
                    Keys.witness("party-a/w").cosign(checkpoint, note.text(), 1_700_000_000)));
            var policy = PolicyReader.read(("log " + LOG.verifier() + "\nwitness a " + WITNESS.verifier() + "\nwitness b "
                    + Keys.witness("party-a/w").verifier() + "\ngroup both all a b\nquorum both\n").getBytes(StandardCharsets.UTF_8), "policy");

            var stored = SignedNote.parse(store.findLastCheckpoint().orElseThrow().bytes());
            assertThat(policy.judge(stored, "checkpoint").findings()).isEmpty();
            assertThat(policy.judge(stored, "checkpoint").cosigners()).containsExactly("a", "b");
        }
    }

    @Test
    void itsKeyFileIsOpenedByThePassphraseAlone() {
        var file = KeyFile.write(WITNESS, "olive branch".toCharArray(), 1000, new SecureRandom()).getBytes(StandardCharsets.UTF_8);
        var opened = KeyFile.read(file, "olive branch".toCharArray(), "w.key");

        assertThat(opened.verifier()).isEqualTo(WITNESS.verifier());
        var line = opened.cosign(CHECKPOINT, CHECKPOINT.text(), 1);
        assertThat(WITNESS.verifier().verifies(CHECKPOINT.text(), line)).isTrue();
        assertThatThrownBy(() -> KeyFile.read(file, "olive brunch".toCharArray(), "w.key")).hasMessageContaining("R106");
    }

    @Test
    void itSignsNothingButCheckpoints() {
        assertThatThrownBy(() -> LOG.sign("any text\n")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("nothing but a checkpoint");
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
