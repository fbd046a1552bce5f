package org.respite.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.benchmarks.instance.InstanceFolder;

/** Data on stdout, words on stderr, and an exit code that says how it went. */
class RunCommandTest {

    @TempDir
    Path temp;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    @Test
    void anInstanceIsOneLineWithItsRivals() throws IOException {
        var folder = InstanceFolder.people(Files.createDirectory(temp.resolve("ford"))).path();
        var out = temp.resolve("results.jsonl");
        assertThat(run(folder.toString(), "--rivals", "--only", "or-tools-min-cost-flow", "--threads", "1", "--out", out.toString()))
                .as(words.toString(StandardCharsets.UTF_8)).isZero();
        var line = Json.read(data.toString(StandardCharsets.UTF_8));
        assertThat(line.get("instance").asString()).isEqualTo("ford");
        assertThat(line.get("value").asInt()).isEqualTo(348);
        assertThat(line.get("bound").asInt()).isEqualTo(348);
        assertThat(line.get("wholeValue").asInt()).isEqualTo(348);
        assertThat(line.get("persons").asInt()).isEqualTo(20);
        assertThat(line.get("rivals").get(0).get("value").asInt()).isEqualTo(348);
        assertThat(Files.readAllLines(out)).hasSize(2).last().isEqualTo(data.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void whatIsWrongWithEveryFolderIsToldBeforeAnythingIsDone() throws IOException {
        var broken = InstanceFolder.people(Files.createDirectory(temp.resolve("broken"))).replace("origins.csv", "20", "-20").path();
        assertThat(run(broken.toString(), temp.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(data.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(words.toString(StandardCharsets.UTF_8)).contains("S204 origins.csv, row 2, column persons", "S101", "2 problems");
    }

    @Test
    void optionsOutsideTheirRangeAreWrongInput() {
        assertThat(run("x", "--gap", "2")).isEqualTo(2);
        assertThat(run("x", "--threads", "0")).isEqualTo(2);
        assertThat(run("x", "--only", "oracle")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private int run(String... arguments) {
        return Main.run(new RunCommand(new PrintStream(data, true), new PrintStream(words, true)), arguments);
    }
}
