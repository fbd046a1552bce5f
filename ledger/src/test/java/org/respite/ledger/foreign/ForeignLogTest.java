package org.respite.ledger.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.respite.ledger.foreign.ForeignLog.base64;
import static org.respite.ledger.foreign.ForeignLog.file;
import static org.respite.ledger.foreign.ForeignLog.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.ledger.export.ExportFolder;
import org.respite.ledger.foreign.ForeignLog.Key;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.policy.PolicyReader;
import org.respite.ledger.proof.EntryProof;
import org.respite.ledger.verify.Audit;
import org.respite.ledger.verify.AuditReport;
import org.respite.ledger.verify.AuditText;
import org.respite.ledger.verify.EntryCheck;
import org.respite.ledger.verify.KeptCheckpoint;

/** Whole exports of logs that others wrote, about which nothing is known but the specifications. Their entries are any bytes. */
class ForeignLogTest {

    private static final String ORIGIN = "log.example/2023";
    private static final Key LOG = Key.log(ORIGIN);
    private static final Key WITNESS = Key.witness("witness.example/w1");
    private static final String POLICY = "log " + LOG.verifier() + "\nlog " + Key.log("log.example/other").verifier() + "\nwitness w "
            + WITNESS.verifier() + "\nquorum w\n";
    /** A type of signature that nobody has assigned, of a key that is ours by name. */
    private static final String UNKNOWN_TYPE = "— " + ORIGIN + " " + base64(new byte[] {1, 2, 3, 4, (byte) 0xfa, 5});
    private static final String RFC6962_TYPE = "— " + ORIGIN + " " + base64(new byte[84]);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 255, 256, 257, 511, 512, 700, 1000})
    void theExportOfAnotherLogIsVerifiedToItsLastByte(int size) throws IOException {
        export(size);
        var report = audit();

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(size);
        assertThat(report.cosigners()).containsExactly("w");
        assertThat(AuditText.of(report)).contains("What the entries say was not judged");
    }

    /** Above 65,536 entries there are tiles of a third level; above 256,000 names of two elements, as {@code x001/000}. */
    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_537, 256_300})
    void aLongLogHasTilesOfAThirdLevelAndNamesOfTwoElements(int size) throws IOException {
        export(size);

        assertThat(audit().findings()).isEmpty();
        assertThat(Files.exists(folder.resolve("tile/2/000.p/1"))).isEqualTo(size / 65_536 == 1);
        assertThat(Files.exists(folder.resolve("tile/entries/x001/000"))).isEqualTo(size >= 256_256);
        flip("tile/1/000" + (size < 65_536 ? ".p/255" : ""), 32 * 17);
        assertThat(found()).anyMatch(line -> line.startsWith("R156 tile/1/000"));
    }

    @Test
    void aLogWithoutEntriesIsVerified() throws IOException {
        export(0);
        assertThat(audit().findings()).isEmpty();
    }

    @Test
    void aFullTileServesCheckpointsForWhichAPartialOneWasTakenAway() throws IOException {
        export(600);
        for (int size : new int[] {3, 255}) {
            sign(size);
            assertThat(found()).as(size + " entries").isEmpty();
        }
        sign(300);
        assertThat(found()).as("the tile above is not full yet").singleElement().asString().startsWith("R158 tile/1/000.p/1");
    }

    @Test
    void partialTilesOfEarlierSizesAndEntriesInAnotherFormBesideThemDoNotDisturb() throws IOException {
        export(300);
        new ForeignLog(entries(300)).write(folder, 270);
        file(folder, "tile/data/000", text("the same entries in another form"));
        file(folder, "issuer/0123", text("a certificate"));
        assertThat(audit().findings()).isEmpty();
    }

    @Test
    void oneEntryAndItsProofAreVerified() throws IOException {
        export(700);
        var log = new ForeignLog(entries(700));
        var checkpoint = Files.readString(folder.resolve("checkpoint"));
        for (int index : new int[] {0, 255, 256, 511, 512, 699}) {
            assertThat(EntryCheck.inExport(new ExportFolder(folder), index, policy()).content()).isEqualTo(entries(700).get(index));
            for (var extra : List.of("", "extra " + base64(text("of the application")) + "\n")) {
                var proof = EntryProof.parse(text(log.proof(index, 700, extra, checkpoint)));
                assertThat(EntryCheck.byProof(proof, entries(700).get(index), policy(), "proof").findings()).isEmpty();
                assertThat(EntryCheck.byProof(proof, text("another"), policy(), "proof").findings()).extracting("code").containsExactly("R161");
            }
        }
    }

    @Test
    void linesOfUnknownTypesAndKeysAreCarriedAndIgnored() throws IOException {
        export(10);
        var note = SignedNote.parse(Files.readAllBytes(folder.resolve("checkpoint")));
        assertThat(note.signatures()).hasSize(5);
        assertThat(note.toString()).contains(UNKNOWN_TYPE, RFC6962_TYPE);

        var body = new ForeignLog(entries(10)).body(ORIGIN, 10);
        file(folder, "checkpoint", text(body + "\n" + UNKNOWN_TYPE + "\n" + RFC6962_TYPE + "\n"));
        assertThat(found()).extracting(line -> line.substring(0, 4)).containsExactly("R152", "R154");
    }

    @Test
    void furtherLinesOfACheckpointAreSignedAndMeanNothing() throws IOException {
        export(10);
        sign(new ForeignLog(entries(10)).body(ORIGIN, 10) + "an extension\n");
        assertThat(audit().findings()).isEmpty();
    }

    @Test
    void withoutAKeyTheTreeIsAuditedAndNobodyIsBelieved() throws IOException {
        export(300);
        var report = Audit.of(new ExportFolder(folder), Optional.empty(), List.of());
        assertThat(report.findings()).extracting("code").containsExactly("R162");
        assertThat(report.entries()).isEqualTo(300);
        assertThat(AuditText.of(report)).contains("Every entry and tile agrees with the checkpoint", "NOT verified");

        flip("tile/entries/000", 1000);
        assertThat(Audit.of(new ExportFolder(folder), Optional.empty(), List.of()).findings()).extracting("code").contains("R155", "R157", "R162");
    }

    @Test
    void whatItsSignersAndWitnessesDidNotSignIsNotBelieved() throws IOException {
        export(300);
        var log = new ForeignLog(entries(300));
        var body = log.body(ORIGIN, 300);
        var other = Key.log(ORIGIN);
        file(folder, "checkpoint", text(body + "\n" + other.line(body) + "\n" + WITNESS.line(body, 1) + "\n"));
        assertThat(found()).singleElement().asString().startsWith("R152");

        file(folder, "checkpoint", text(body + "\n" + LOG.line(log.body(ORIGIN, 299)) + "\n" + WITNESS.line(body, 1) + "\n"));
        assertThat(found()).extracting(line -> line.substring(0, 4)).containsExactly("R153", "R152");

        file(folder, "checkpoint", text(body + "\n" + LOG.line(body) + "\n" + WITNESS.line(log.body(ORIGIN, 299), 1) + "\n"));
        assertThat(found()).extracting(line -> line.substring(0, 4)).containsExactly("R153", "R154");
    }

    @Test
    void aCheckpointThatWasKeptIsExtendedOrDenied() throws IOException {
        export(700);
        var log = new ForeignLog(entries(700));
        assertThat(kept(log, 300).checkpoints()).isEqualTo(1);
        assertThat(kept(log, 300).findings()).isEmpty();

        var changed = new ArrayList<>(entries(700));
        changed.set(7, text("what was said before"));
        assertThat(kept(new ForeignLog(changed), 300).findings()).singleElement().asString().contains("R159", "a split view");
        assertThat(kept(new ForeignLog(entries(800)), 800).findings()).singleElement().asString().contains("R159", "rolled back");
    }

    private AuditReport kept(ForeignLog log, int size) {
        var body = log.body(ORIGIN, size);
        var note = SignedNote.parse(text(body + "\n" + LOG.line(body) + "\n"));
        return Audit.of(new ExportFolder(folder), Optional.of(policy()), List.of(new KeptCheckpoint("kept", note)));
    }

    @Test
    void whatIsBrokenIsFoundAndNamed() throws IOException {
        export(600);
        var random = new SplittableRandom(6);
        for (var name : files()) {
            if (!name.equals("checkpoint")) {
                for (int i = 0; i < 10; i++) {
                    byte[] bytes = flip(name, random.nextInt((int) Files.size(folder.resolve(name))));
                    assertThat(found()).as("seed 6, " + name).anyMatch(line -> line.contains(name));
                    Files.write(folder.resolve(name), bytes);
                }
                byte[] bytes = Files.readAllBytes(folder.resolve(name));
                for (var broken : List.of(new byte[0], Arrays.copyOf(bytes, bytes.length - 1), Arrays.copyOf(bytes, bytes.length + 1))) {
                    Files.write(folder.resolve(name), broken);
                    assertThat(found()).as(name + " of " + broken.length).anyMatch(line -> line.contains(name));
                }
                Files.delete(folder.resolve(name));
                assertThat(found()).as(name + " is missing").anyMatch(line -> line.contains(name));
                Files.write(folder.resolve(name), bytes);
            }
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void aLogOfCertificatesIsRefusedByName() throws IOException {
        export(10);
        Files.move(folder.resolve("tile/entries"), folder.resolve("tile/data"));
        assertThatThrownBy(this::audit).isInstanceOf(Refused.class).hasMessageContaining("R163").hasMessageContaining("static-ct-api");
        assertThatThrownBy(() -> EntryCheck.inExport(new ExportFolder(folder), 0, policy())).hasMessageContaining("R163");

        Files.createDirectories(folder.resolve("tile/8"));
        Files.move(folder.resolve("tile/data"), folder.resolve("tile/8/data"));
        Files.move(folder.resolve("checkpoint"), folder.resolve("latest"));
        assertThatThrownBy(this::audit).hasMessageContaining("R163").hasMessageContaining("Go checksum database");
    }

    private void export(int size) throws IOException {
        var log = new ForeignLog(entries(size));
        log.write(folder, size);
        var body = log.body(ORIGIN, size);
        file(folder, "checkpoint", text(body + "\n" + UNKNOWN_TYPE + "\n" + LOG.line(body) + "\n" + RFC6962_TYPE + "\n"
                + Key.witness("witness.example/unknown").line(body, 1_700_000_000) + "\n" + WITNESS.line(body, 1_700_000_000) + "\n"));
    }

    private void sign(int size) throws IOException {
        sign(new ForeignLog(entries(size)).body(ORIGIN, size));
    }

    private void sign(String body) throws IOException {
        file(folder, "checkpoint", text(body + "\n" + LOG.line(body) + "\n" + WITNESS.line(body, 1_700_000_000) + "\n"));
    }

    /** No text, text that is no JSON, nothing at all, and the longest that there can be. */
    private static List<byte[]> entries(int size) {
        var entries = new ArrayList<byte[]>(size);
        for (int i = 0; i < size; i++) {
            entries.add(switch (i % 4) {
                case 0 -> text("entry " + i);
                case 1 -> Arrays.copyOf(ForeignLog.sha256(text("entry " + i)), 1 + i % 31);
                case 2 -> new byte[0];
                default -> i == 7 ? new byte[65_535] : text("{\"not\": \"canonical\",\r\n \"n\" : " + i + "}");
            });
        }
        return entries;
    }

    private byte[] flip(String name, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        Files.write(folder.resolve(name), changed);
        return bytes;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private static Policy policy() {
        return PolicyReader.read(POLICY.getBytes(StandardCharsets.UTF_8), "policy");
    }

    private AuditReport audit() {
        return Audit.of(new ExportFolder(folder), Optional.of(policy()), List.of());
    }

    private List<String> found() {
        return audit().findings().stream().map(Finding::toString).toList();
    }
}
