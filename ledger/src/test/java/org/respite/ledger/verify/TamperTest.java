package org.respite.ledger.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.export.Exporter;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.policy.PolicyReader;
import org.respite.ledger.store.BothDatabases;
import org.respite.ledger.store.Entry;
import org.respite.ledger.store.Keys;
import org.respite.ledger.store.Numbered;
import org.respite.ledger.store.RecordStore;

/** An export is changed in every way; the audit says where. */
class TamperTest {

    private static final String POLICY = "log " + Keys.log("example.org/pause").verifier() + "\nwitness A " + Keys.witness("party-a/w").verifier()
            + "\nwitness B " + Keys.witness("party-b/w").verifier() + "\ngroup one any A B\nquorum one\n";
    private static final Policy BELIEVED = PolicyReader.read(POLICY.getBytes(StandardCharsets.UTF_8), "policy");

    @TempDir
    private Path temp;

    private Path folder;
    private RecordStore store;

    @BeforeEach
    void export() throws IOException {
        folder = temp.resolve("export");
        store = RecordStore.create(BothDatabases.SQLITE.fresh(), Keys.log("example.org/pause").verifier());
        grow(0, 3);
        grow(3, 260);
        Exporter.write(store, folder, Optional.of(POLICY));
    }

    private void grow(int from, int to) {
        store.append(Numbered.entries(from, to));
        var note = store.checkpoint(Keys.log("example.org/pause"));
        var checkpoint = Checkpoint.of(note);
        store.addSignatures(to, List.of(Keys.witness("party-a/w").cosign(checkpoint, note.text(), 1_700_000_000),
                Keys.witness("party-b/w").cosign(checkpoint, note.text(), 1_700_000_001)));
    }

    @Test
    void anExportThatNobodyTouchedIsVerified() {
        var report = audit();
        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(260);
        assertThat(report.cosigners()).containsExactly("A", "B");
        assertThat(report.checkpoints()).isEqualTo(2);
    }

    @Test
    void everyByteOfASmallExportThatIsFlippedIsDetectedAndTheFileNamed() throws IOException {
        folder = temp.resolve("small");
        store = RecordStore.create(BothDatabases.SQLITE.fresh(), store.key());
        grow(0, 3);
        grow(3, 12);
        Exporter.write(store, folder, Optional.of(POLICY));
        var unnoticed = new ArrayList<String>();
        int flipped = 0;
        for (var file : files()) {
            for (int i = 0; i < Files.size(file); i++) {
                flipped++;
                flip(file, i, i % 8, unnoticed);
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(flipped).isGreaterThan(2000);
        assertThat(audit().isVerified()).isTrue();
    }

    @Test
    void bitsOfFullTilesThatAreFlippedAreDetectedWhereverTheyAre() throws IOException {
        var random = new SplittableRandom(41);
        var unnoticed = new ArrayList<String>();
        for (var name : List.of("tile/0/000", "tile/0/001.p/4", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/4")) {
            var file = folder.resolve(name);
            for (int i = 0; i < 25; i++) {
                flip(file, random.nextInt((int) Files.size(file)), random.nextInt(8), unnoticed);
            }
        }
        assertThat(unnoticed).as("seed 41").isEmpty();
    }

    private void flip(Path file, int at, int bit, List<String> unnoticed) throws IOException {
        var name = folder.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) (1 << bit);
        Files.write(file, changed);
        if (audit().findings().stream().noneMatch(finding -> names(finding, name))) {
            unnoticed.add(name + " byte " + at + " bit " + bit);
        }
        Files.write(file, bytes);
    }

    /** The checksums' own file is named, or the file whose checksum it says. */
    private static boolean names(Finding finding, String name) {
        return finding.where().equals(name) || name.equals(ExportFolder.SUMS) && finding.code().equals("R160")
                || (finding.where() + finding.message()).contains(name);
    }

    @Test
    void aChangedEntryIsTheOneThatIsBlamed() throws IOException {
        var bundle = folder.resolve("tile/entries/001.p/4");
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length - 1] ^= 1;
        Files.write(bundle, bytes);

        assertThat(audit().findings()).extracting(Finding::toString).anySatisfy(line -> assertThat(line)
                .startsWith("R155 tile/entries/001.p/4: entry 259 was changed: it does not have the hash that was signed"));
    }

    @Test
    void aChangedTileIsTheOneThatIsBlamed() throws IOException {
        var tile = folder.resolve("tile/0/000");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[32 * 7] ^= 1;
        Files.write(tile, bytes);

        assertThat(audit().findings()).extracting(Finding::toString).singleElement().asString()
                .startsWith("R156 tile/0/000: hash 7 was changed: entry 7 is the one that was signed");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        for (var name : List.of("tile/entries/000", "tile/0/001.p/4", "tile/1/000.p/1", "checkpoints/003")) {
            var bytes = Files.readAllBytes(folder.resolve(name));
            Files.delete(folder.resolve(name));
            assertThat(audit().findings()).as(name).anyMatch(finding -> finding.where().equals(name));
            Files.write(folder.resolve(name), bytes);
        }
        Files.delete(folder.resolve("checkpoint"));
        assertThatThrownBy(this::audit).isInstanceOf(Refused.class).hasMessageContaining("R108");
    }

    @Test
    void whatTheOperatorTakesBackIsFoundByACheckpointThatWasKept() throws IOException {
        var kept = new KeptCheckpoint("kept", SignedNote.parse(Files.readAllBytes(folder.resolve("checkpoint"))));
        var rolledBack = temp.resolve("rolled-back");
        var rewritten = temp.resolve("rewritten");
        try (var other = RecordStore.create(BothDatabases.SQLITE.fresh(), store.key())) {
            other.append(Numbered.entries(0, 100));
            other.checkpoint(Keys.log("example.org/pause"));
            Exporter.write(other, rolledBack, Optional.empty());
            other.append(List.of(Entry.of(Numbered.content(9999))));
            other.append(Numbered.entries(100, 300));
            other.checkpoint(Keys.log("example.org/pause"));
            Exporter.write(other, rewritten, Optional.empty());
        }
        assertThat(found(rolledBack, kept)).singleElement().asString().contains("R159 kept", "rolled back");
        assertThat(found(rewritten, kept)).singleElement().asString().contains("R159 kept", "a split view");
        assertThat(found(folder, kept)).isEmpty();
    }

    @Test
    void anExportGrowsInPlaceAndIsNotMixedWithAnother() throws IOException {
        grow(260, 600);
        Exporter.write(store, folder, Optional.of(POLICY));
        assertThat(audit().findings()).isEmpty();
        assertThat(audit().entries()).isEqualTo(600);
        try (var other = RecordStore.create(BothDatabases.SQLITE.fresh(), store.key())) {
            other.append(Numbered.entries(1, 700));
            other.checkpoint(Keys.log("example.org/pause"));
            assertThatThrownBy(() -> Exporter.write(other, folder, Optional.empty())).hasMessageContaining("R102");
        }
    }

    /** File by file, in the order in which an export is written: whoever looks in between sees the earlier export, or the later one. */
    @Test
    void anExportThatIsBrokenOffAnywhereIsStillVerified() throws IOException {
        grow(260, 600);
        var later = temp.resolve("later");
        Exporter.write(store, later, Optional.of(POLICY));
        var order = new ArrayList<Path>();
        for (var part : List.of("tile/entries", "tile/0", "tile/1", "policy", "checkpoint", "checkpoints")) {
            try (var files = Files.walk(later.resolve(part))) {
                files.filter(Files::isRegularFile).sorted().map(later::relativize).forEach(order::add);
            }
        }
        Files.delete(folder.resolve("SHA256SUMS"));
        for (var file : order) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(later.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            assertThat(audit().findings()).as(file.toString()).isEmpty();
        }
        assertThat(audit().entries()).isEqualTo(600);
    }

    @Test
    void theVerifierOfOneJarAnswersWithExitCodesAndWords() throws IOException {
        var policy = Files.writeString(temp.resolve("policy"), POLICY);
        var content = Files.write(temp.resolve("content"), Numbered.content(17));
        var proof = Files.writeString(temp.resolve("17.tlog-proof"), store.prove(17, store.findLastCheckpoint().orElseThrow()).toString());

        assertThat(run(folder)).startsWith("0 example.org/pause: 260 entries").contains("The policy came from the export itself");
        assertThat(run(folder, "--policy", policy)).startsWith("0 ").doesNotContain("export itself");
        assertThat(run(folder, "--entry", 17)).startsWith("0 {\"n\":17}").contains("verified: entry 17");
        assertThat(run(folder, "--entry", 260)).startsWith("2 ").contains("R110");
        assertThat(run(proof, "--policy", policy, "--content", content)).startsWith("0 ").contains("verified: entry 17");
        assertThat(run(proof, "--policy", policy, "--content", policy)).startsWith("1 ").contains("R161");
        assertThat(run(proof, "--policy", policy)).startsWith("2 ");
        assertThat(run(temp)).startsWith("2 ").contains("R108");
        assertThat(run()).startsWith("2 ").contains("which export?");
        assertThat(run(folder, "--colour")).startsWith("2 ");
        Files.write(folder.resolve("tile/0/001.p/4"), new byte[128]);
        assertThat(run(folder)).startsWith("1 ").contains("R156 tile/0/001.p/4", "NOT verified");
        assertThat(run(folder, "--entry", 258)).startsWith("1 ").contains("R155");
    }

    private static String run(Object... arguments) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(words, stream, stream);
        return code + " " + out.toString(StandardCharsets.UTF_8);
    }

    private List<String> found(Path export, KeptCheckpoint kept) {
        return Audit.of(new ExportFolder(export), Optional.of(Policy.of(store.key())), List.of(kept)).findings().stream().map(Finding::toString).toList();
    }

    private AuditReport audit() {
        return Audit.of(new ExportFolder(folder), Optional.of(BELIEVED), List.of());
    }

    private List<Path> files() throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
