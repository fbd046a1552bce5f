package org.respite.app.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.ledger.Refused;
import org.respite.ledger.note.SignatureType;
import org.respite.ledger.note.VerifierKey;
import org.respite.ledger.store.RecordStore;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;
import org.sqlite.SQLiteDataSource;

/** Whoever meets one of a record's problems is told what the reference page says of it. */
class RecordProblemsTest {

    private static final String SIGN = " --key @log.key --passphrase-file @passphrase";

    /** How each problem comes about, in a folder with a key, a record and a file of four entries. */
    private static final Map<String, Function<RecordFolder, String>> MADE = Map.ofEntries(
            entry("R101", f -> f.said("record status @pause.record")),
            entry("R102", f -> f.said("record init @pause.db --key @log.key")),
            entry("R103", f -> f.write("scan.pdf", "x".repeat(70_000)).said("record append @pause.db @scan.pdf")),
            entry("R105", RecordProblemsTest::inMemory),
            entry("R106", f -> f.write("wrong", "guess").said("record checkpoint @pause.db --key @log.key --passphrase-file @wrong")),
            entry("R107", f -> f.exported().write("trust", "log " + f.key("log.key") + "\ngroup both all A B\n")
                    .said("verify @export --policy @trust")),
            entry("R108", f -> f.said("verify @pause")),
            entry("R109", f -> f.said("record prove @pause.db 0")),
            entry("R110", f -> f.exported().said("record prove @pause.db 4")),
            entry("R111", f -> {
                f.exported().run("record copy @pause.db @early.db --at 2");
                return f.said("record checkpoint @early.db" + SIGN);
            }),
            entry("R112", f -> {
                f.addKey("other.key", "example.org/other", SignatureType.ED25519);
                return f.said("record checkpoint @pause.db --key @other.key --passphrase-file @passphrase");
            }),
            entry("R113", f -> {
                f.addKey("w.key", "party-a/witness", SignatureType.COSIGNATURE);
                f.write("trust", "log " + f.key("log.key") + "\nwitness party-a " + f.key("w.key") + " ftp://party-a.example\nquorum none\n");
                return f.said("record checkpoint @pause.db --policy @trust" + SIGN);
            }),
            entry("R114", f -> f.said("record append @pause.db @notices")),
            entry("R115", f -> f.said("witness --key @log.key --memory @seen.db --listen 8411 --log " + f.key("log.key"))),
            entry("R151", f -> f.exported().write("export/checkpoint", "example.org/pause\n4\n").said("verify @export")),
            entry("R152", f -> {
                f.exported().addKey("other.key", "example.org/other", SignatureType.ED25519);
                return f.write("trust", "log " + f.key("other.key") + "\nquorum none\n").said("verify @export --policy @trust");
            }),
            entry("R153", f -> f.exported().flip("export/checkpoint", 18).delete("export/SHA256SUMS").said("verify @export")),
            entry("R154", f -> {
                f.exported().addKey("w.key", "party-a/witness", SignatureType.COSIGNATURE);
                return f.write("trust", "log " + f.key("log.key") + "\nwitness party-a " + f.key("w.key") + "\nquorum party-a\n")
                        .said("verify @export --policy @trust");
            }),
            entry("R155", f -> f.exported().flip("export/tile/entries/000.p/4", -2).said("verify @export")),
            entry("R156", f -> f.exported().flip("export/tile/0/000.p/4", 64).said("verify @export")),
            entry("R157", f -> f.exported().flip("export/tile/entries/000.p/4", -2).said("verify @export")),
            entry("R158", f -> f.exported().delete("export/tile/0/000.p/4").said("verify @export")),
            entry("R159", f -> {
                f.run("record copy @pause.db @before.db");
                f.exported().write("other", "{\"n\":\"other\"}\n");
                f.run("record append @before.db @other --lines" + SIGN);
                f.run("record export @before.db @now");
                return f.said("verify @now --earlier @export/checkpoint");
            }),
            entry("R160", f -> f.exported().write("export/policy", f.text("export/policy") + "# new\n").said("verify @export")),
            entry("R161", f -> {
                f.exported().write("3.tlog-proof", f.run("record prove @pause.db 3").out());
                return f.said("verify @3.tlog-proof --content @entries --policy @export/policy");
            }),
            entry("R162", f -> f.exported().delete("export/policy").delete("export/SHA256SUMS").said("verify @export")),
            entry("R163", f -> f.exported().write("certificates/tile/data/000", "").said("verify @certificates")));

    @TempDir
    private Path temp;

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().matches("R1\\d\\d"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void whoeverDoesWhatAnExampleSaysIsToldWhatThePageSays(Section section) {
        var said = MADE.get(section.code()).apply(RecordFolder.in(temp));
        assertThat(said.lines().map(line -> ProblemsPage.oneLine(line).replaceAll("root(?:s)? [A-Za-z0-9+/=]{44}", "root …").replaceAll("[A-Za-z0-9+/]{43}=", "…"))).as(section.code()).contains(section.message());
    }

    @Test
    void everyProblemHasASection() {
        assertThat(sections().map(Section::code)).containsExactlyInAnyOrderElementsOf(MADE.keySet());
    }

    private static String inMemory(RecordFolder folder) {
        var memory = new SQLiteDataSource();
        memory.setUrl("jdbc:sqlite::memory:");
        try (var store = RecordStore.create(memory, VerifierKey.parse(folder.key("log.key")))) {
            return store.key().name();
        } catch (Refused refused) {
            return "error " + refused.findings().getFirst();
        }
    }
}
