package org.respite.ledger.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.export.Exporter;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.proof.EntryProof;
import org.respite.ledger.store.BothDatabases;
import org.respite.ledger.store.Entry;
import org.respite.ledger.store.RecordStore;
import org.respite.ledger.verify.Audit;
import org.respite.ledger.verify.EntryCheck;

/**
 * A log of 300 entries that the reference implementation of the Go project wrote, golang.org/x/mod/sumdb 0.7.0, by
 * {@code src/test/go/foreignlog.go}, which says how to run it again. We verify its files; and ours are the same to the last byte, so
 * that whatever verifies its logs verifies ours.
 */
class GoLogTest {

    private static final int SIZE = 300;
    private static final int PROVEN = 100;

    @TempDir
    private Path temp;

    @Test
    void theLogOfTheGoImplementationIsVerified() throws IOException {
        var report = Audit.of(new ExportFolder(go()), Optional.of(Policy.of(key())), List.of());

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(SIZE);
    }

    @Test
    void theProofOfTheGoImplementationIsVerified() throws IOException {
        var proof = EntryProof.parse(Files.readAllBytes(go().resolve(PROVEN + ".tlog-proof")));

        assertThat(EntryCheck.byProof(proof, entry(PROVEN), Policy.of(key()), "proof").findings()).isEmpty();
        assertThat(EntryCheck.byProof(proof, entry(PROVEN + 1), Policy.of(key()), "proof").findings()).extracting("code").containsExactly("R161");
    }

    @Test
    void ourFilesOfTheSameEntriesAreTheSameToTheLastByte() throws IOException {
        try (var store = RecordStore.create(BothDatabases.SQLITE.fresh(), key())) {
            store.append(entries(SIZE));
            var note = store.checkpoint(new SigningKey(key(), privateKey()));
            Exporter.write(store, temp, Optional.empty());

            for (var name : List.of("checkpoint", "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/44")) {
                assertThat(temp.resolve(name)).as(name).hasSameBinaryContentAs(go().resolve(name));
            }
            assertThat(store.prove(PROVEN, note)).hasToString(Files.readString(go().resolve(PROVEN + ".tlog-proof")));
        }
    }

    /** Each row is what {@code foreignlog digest SIZE} said: files of the tree, its root, SHA-256 of all names, lengths and contents. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, Q52lqXjUWPOelyv0Yvs5b7KMXEtuvFZD9eSmq0BS+uQ=, cd649839887a76286b1bb67d1d402cdbb7abe4afae6782b12e313ccb01c59225",
        "255, 2, Df7cQ7ff9muIQEgJjtrWk6fne/QcKKdKPc3WRWAsMQo=, 7f1426b2421cfd804632ff22d1e03308acdd725ee22c880bb651bb20619a83ad",
        "256, 3, /gcIvAiEKcZhyAQGsjzcKqHuP3gvdJ3oafAw0PctXXs=, f20371aeb75f65d553d61f6a31a6a5eadce55a8a22a311d0a9ab5d62e3aee366",
        "257, 5, XCGzzEC0J+h53RUnn565m4B/62hQnaDcqvo2RJbpa/g=, 0c9b7fff6ce35b2ff3d143f7d63a9348e951ecc9fc05f9a7d38aa7c9dc8eebf9",
        "66000, 519, lohoQLCK3mpwEvfUdrQleAqFk57hvaS0J+ARqKiRUvM=, ab85b1045c8afa4ec29b9c797abc7c1519ae9ba06e4639c12f01c4416fb0b13c"
    })
    void theTreesOfLongerLogsAreTheSameToo(int size, int files, String root, String digest) throws IOException {
        try (var store = RecordStore.create(BothDatabases.SQLITE.fresh(), key())) {
            store.append(entries(size));
            var note = store.checkpoint(new SigningKey(key(), privateKey()));
            Exporter.write(store, temp, Optional.empty());

            assertThat(Checkpoint.of(note).head().root()).hasToString(root);
            assertThat(tree()).hasSize(files);
            assertThat(digest(tree())).isEqualTo(digest);
        }
    }

    private List<String> tree() throws IOException {
        try (var walk = Files.walk(temp.resolve("tile"))) {
            return walk.filter(Files::isRegularFile).map(file -> temp.relativize(file).toString()).sorted().toList();
        }
    }

    private String digest(List<String> names) throws IOException {
        var sha256 = sha256();
        for (var name : names) {
            byte[] bytes = Files.readAllBytes(temp.resolve(name));
            sha256.update((name + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            sha256.update(bytes);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static List<Entry> entries(int size) {
        return IntStream.range(0, size).mapToObj(i -> Entry.of(entry(i))).toList();
    }

    /** As {@code entry} of foreignlog.go makes it. */
    private static byte[] entry(int i) {
        return i % 5 == 0
                ? "{\"entry\": %d}\r\n".formatted(i).getBytes(StandardCharsets.UTF_8)
                : Arrays.copyOf(sha256().digest(("entry " + i).getBytes(StandardCharsets.UTF_8)), 9 + i % 24);
    }

    private static VerifierKey key() throws IOException {
        return VerifierKey.parse(Files.readString(go().resolve("key")).strip());
    }

    private static PrivateKey privateKey() {
        try {
            byte[] seed = sha256().digest("the key of a log that nobody uses".getBytes(StandardCharsets.UTF_8));
            return KeyFactory.getInstance("Ed25519").generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path go() {
        try {
            return Path.of(GoLogTest.class.getResource("go/checkpoint").toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
