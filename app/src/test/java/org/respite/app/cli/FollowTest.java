package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.ledger.note.SignatureType;

/** Processes that go on until they are asked to end: one follows a record that this one writes, one is a witness. */
class FollowTest {

    @TempDir
    private Path temp;

    /** Ctrl-C, and a polite kill. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    @Timeout(120)
    void entriesOfAnotherProcessAreShownAsTheyComeAndCtrlCEndsItInOrder(String signal) throws Exception {
        var folder = RecordFolder.in(temp).write("first", "one\ntwo\n").write("second", "three\n");
        folder.run("record append @pause.db @first --lines");
        var process = started("record", "tail", temp.resolve("pause.db").toString(), "--follow");
        try (var shown = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(List.of(shown.readLine(), shown.readLine())).containsExactly("0\tone", "1\ttwo");
            folder.run("record append @pause.db @second --lines");
            assertThat(shown.readLine()).isEqualTo("2\tthree");

            send(signal, process);
            assertThat(shown.readLine()).isNull();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(temp.resolve("stderr")).content().doesNotContain("respite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    @Timeout(120)
    void aWitnessEndsInOrderToo(String signal) throws Exception {
        var folder = RecordFolder.in(temp).addKey("b.key", "party-b/witness", SignatureType.COSIGNATURE);
        var process = started("witness", "--key", temp.resolve("b.key").toString(), "--log", folder.key("log.key"), "--memory",
                temp.resolve("seen.db").toString(), "--listen", "127.0.0.1:0", "--passphrase-file", temp.resolve("passphrase").toString());
        try (var shown = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(shown.readLine()).startsWith("http://127.0.0.1:");
            send(signal, process);
            assertThat(shown.readLine()).isNull();
        }
        assertThat(process.waitFor()).isZero();
    }

    private Process started(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(temp.resolve("stderr").toFile()).start();
    }

    private static void send(String signal, Process process) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor()).isZero();
    }

    @Test
    void withFromAndCountItEndsByItself() {
        var folder = RecordFolder.in(temp).write("first", "one\ntwo\nthree\n");
        folder.run("record append @pause.db @first --lines");

        var run = folder.run("record tail @pause.db --follow --from 1 --count 2");
        assertThat(run.out()).isEqualTo("1\ttwo\n2\tthree\n");
        assertThat(run.exitCode()).isZero();
    }
}
