package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of its own follows a record that this one writes; each line is waited for by reading it. */
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
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Main.class.getName(),
                "record", "tail", temp.resolve("pause.db").toString(), "--follow").redirectError(temp.resolve("stderr").toFile()).start();
        try (var shown = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(List.of(shown.readLine(), shown.readLine())).containsExactly("0\tone", "1\ttwo");
            folder.run("record append @pause.db @second --lines");
            assertThat(shown.readLine()).isEqualTo("2\tthree");

            assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor()).isZero();
            assertThat(shown.readLine()).isNull();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(temp.resolve("stderr")).content().doesNotContain("respite");
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
