package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong input: every problem is told at once, and nothing is written. */
class WrongInputTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatIsNoScenarioIsRefused() {
        var run = Run.of("plan", folder, "--out", folder.resolve("out"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error   S1", "Nothing was done");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void problemsCanBeReadByMachines() {
        var run = Run.of("check", folder, folder.resolve("plan.json"), "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().at("/problems/0/code").asString()).startsWith("S1");
        assertThat(run.json().at("/problems/0/severity").asString()).isEqualTo("error");
        assertThat(run.json().at("/problems/0/nextStep").asString()).isNotBlank();
    }

    @Test
    void everyProblemOfEveryTableIsTold() throws IOException {
        Examples.copy("first-convoy", folder);
        spoil("roads.csv");
        spoil("needs.csv");

        var run = Run.of("plan", folder, "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().get("problems").findValuesAsString("file")).contains("roads.csv", "needs.csv");
        assertThat(run.json().get("problems").findValues("row")).anySatisfy(row -> assertThat(row.isInt()).isTrue());
    }

    @Test
    void aPlanFileThatIsNoneIsRefused() throws IOException {
        var plan = Files.writeString(folder.resolve("plan.json"), "{\"format\": \"something else\"");

        var run = Run.of("check", Examples.folder("first-convoy"), plan);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S60");
    }

    /** Adds a row with a place that is nowhere in every column. */
    private void spoil(String table) throws IOException {
        var file = folder.resolve(table);
        var lines = Files.readAllLines(file);
        long columns = lines.getFirst().chars().filter(c -> c == ',').count() + 1;
        lines.add(String.join(",", Collections.nCopies((int) columns, "nowhere")));
        Files.write(file, lines);
    }
}
