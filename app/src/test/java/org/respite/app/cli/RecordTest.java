package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record from its first key to a verified export, as a party's IT person would go about it. */
class RecordTest {

    @TempDir
    private Path temp;

    @Test
    void entriesAreAppendedSignedExportedAndVerified() {
        var folder = RecordFolder.in(temp);
        var appended = folder.run("record append @pause.db @entries --lines --key @log.key --passphrase-file @passphrase");
        assertThat(appended.exitCode()).isZero();
        assertThat(appended.out()).startsWith("0\tappended\t").contains("3\tappended\t", "entries, row 5");
        assertThat(appended.err()).contains("checkpoint of 4 entries");

        assertThat(folder.run("record append @pause.db @entries --lines").out()).startsWith("0\tpresent\t").contains("3\tpresent\t");
        assertThat(folder.run("record status @pause.db").out())
                .contains("entries     4", "signed by   example.org/pause", "PRAGMA synchronous = 2");
        assertThat(folder.run("record tail @pause.db --count 2").out()).isEqualTo("2\t{\"n\":2}\n3\t{\"n\":3}\n");
        assertThat(folder.run("record export @pause.db @export").out()).isEqualTo(temp.resolve("export") + "\n");
        assertThat(folder.run("verify @export --policy @export/policy").exitCode()).isZero();
        assertThat(folder.run("verify @export --json").json().get("verified").asBoolean()).isTrue();
        assertThat(folder.run("verify @export --entry 2").out()).isEqualTo("{\"n\":2}\n");
    }

    @Test
    void aKeyIsMadeUnderAPassphraseAndIsItsOwnersAlone() throws Exception {
        var folder = RecordFolder.in(temp);
        var made = folder.run("record key party-b/witness @b.key --witness --passphrase-file @passphrase");

        assertThat(made.out().strip()).isEqualTo(folder.key("b.key")).startsWith("party-b/witness+");
        assertThat(folder.text("b.key")).contains("BEGIN ENCRYPTED PRIVATE KEY");
        assertThat(Files.getPosixFilePermissions(temp.resolve("b.key"))).hasSize(2);
        assertThat(folder.run("record key again @b.key --passphrase-file @passphrase").err()).contains("R102");
    }

    @Test
    void theProofOfAnEntryIsVerifiedWithoutTheRecord() {
        var folder = RecordFolder.in(temp).exported();
        var proof = folder.run("record prove @pause.db 3 --content @three");
        folder.write("3.tlog-proof", proof.out());

        assertThat(proof.out()).startsWith("c2sp.org/tlog-proof@v1\nindex 3\n");
        assertThat(folder.run("verify @3.tlog-proof --content @three --policy @export/policy").exitCode()).isZero();
        assertThat(folder.run("verify @3.tlog-proof --content @entries --policy @export/policy").exitCode()).isEqualTo(1);
    }

    @Test
    void aBackupIsACopyAndAnExportRestoresTheRecord() {
        var folder = RecordFolder.in(temp).exported();
        folder.write("more", "{\"n\":4}\n").append("more");

        assertThat(folder.run("record copy @pause.db @backup.db").exitCode()).isZero();
        assertThat(folder.run("record copy @export @restored.db").exitCode()).isZero();
        assertThat(folder.run("record copy @pause.db @early.db --at 2").exitCode()).isZero();
        assertThat(folder.run("record status @backup.db --json").json()).isEqualTo(folder.run("record status @pause.db --json").json());
        assertThat(folder.run("record status @restored.db").out()).contains("entries     4", "4 entries, root");
        assertThat(folder.run("record status @early.db").out()).contains("entries     2", "MISSING     3 entries that were signed are not here");
        assertThat(folder.run("record checkpoint @early.db --key @log.key --passphrase-file @passphrase").err()).contains("R111");
    }

    @Test
    void everythingWrongWithTheFilesIsToldAndNothingIsAppended() throws Exception {
        var folder = RecordFolder.in(temp).write("long", "x".repeat(70_000) + "\nfine\n");
        var run = folder.run("record append @pause.db @long @missing --lines --json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().get("problems")).hasSize(2);
        assertThat(folder.run("record status @pause.db --json").json().get("entries").asInt()).isZero();
        assertThat(Files.exists(temp.resolve("missing"))).isFalse();
    }

    @Test
    void controlCharactersOfAnEntryDoNotReachTheTerminal() {
        var folder = RecordFolder.in(temp).write("hostile", "\u001b[2J\u202egnp.exe\u0007");
        folder.run("record append @pause.db @hostile");

        assertThat(folder.run("record tail @pause.db").out()).isEqualTo("0\t\\u001b[2J\\u202egnp.exe\\u0007\n");
    }

    @Test
    void nothingNewTakesThePlaceOfSignedEntriesThatAreMissing() {
        var folder = RecordFolder.in(temp).exported().write("new", "{\"n\":9}\n").write("reports.csv", """
                id,kind,from,source,source class
                r1,attack,2023-11-24,ICRC,neutral carrier
                """);
        folder.run("record copy @pause.db @earlier.db --at 2");
        var refused = folder.run("record append @earlier.db @new --lines --key @log.key --passphrase-file @passphrase");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("R111").contains("Nothing was done");
        assertThat(folder.run("record import @earlier.db @reports.csv --filed-by Monitor --zone Asia/Gaza").err()).contains("R111");
        assertThat(folder.run("record status @earlier.db --json").json().get("entries").asInt()).isEqualTo(2);
        assertThat(folder.run("record append @earlier.db @entries --lines --key @log.key --passphrase-file @passphrase").exitCode()).isZero();
    }
}
