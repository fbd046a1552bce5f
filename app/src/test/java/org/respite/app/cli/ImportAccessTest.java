package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user counts past movements of the invented valley and plans with what they say. */
class ImportAccessTest {

    private static final String HEAD = "date,destination,authority,outcome,held hours,collected,arrived\n";

    @TempDir
    private Path folder;

    private Path valley;
    private Path log;

    @BeforeEach
    void copyTheValley() throws IOException {
        valley = Files.createDirectories(folder.resolve("valley"));
        try (Stream<Path> files = Files.list(Examples.folder("upper-valley"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, valley.resolve(file.getFileName()));
            }
        }
        log = Files.writeString(folder.resolve("log.csv"), HEAD + """
                2024-05-01,,gate office,facilitated,,4,4
                2024-05-02,,gate office,denied,,,
                2024-05-02,,gate office,impeded,3,,
                2024-05-03,,gate office,cancelled,,,
                """);
    }

    @Test
    void aLogIsToldInWords() {
        var run = Run.of("import", "access", log);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("4 movements asked for", "of 4 asked for, 1 went as asked: between ",
                "held movements typically waited 3.0 hours (one of them tells)", "cannot be said", "decisions of one day lean one way by about 0.3").doesNotContain("percentile");
    }

    @Test
    void itsCountsArePutIntoTheScenarioAndBearOnTheNextPlan() {
        var run = Run.of("import", "access", log, "--scenario", valley, "--json", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().get("rows")).hasSize(8);
        assertThat(valley.resolve("access.csv")).content().contains("gate office").contains("movements denied,1,4").contains("lean one way,0.3");
        var rehearsed = Run.of("rehearse", valley, "--futures", "20", "--json", "--quiet");
        assertThat(rehearsed.exitCode()).as(rehearsed.err()).isZero();
    }

    @Test
    void theSameMovementsDoNotCountTwice() throws IOException {
        Run.of("import", "access", log, "--scenario", valley, "--quiet");
        var once = Files.readString(valley.resolve("access.csv"));
        var twice = Run.of("import", "access", log, "--scenario", valley);
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("S762");
        assertThat(valley.resolve("access.csv")).hasContent(once);
        assertThat(Run.of("import", "access", log, "--scenario", valley, "--replace").exitCode()).isZero();
        assertThat(valley.resolve("access.csv")).hasContent(once);
    }

    @Test
    void everyBadCellIsTold() throws IOException {
        Files.writeString(log, HEAD + "2024-13-01,,,waved,400,,3\n");
        var run = Run.of("import", "access", log);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S206 log.csv, row 2, column date", "S208 log.csv, row 2, column outcome",
                "S204 log.csv, row 2, column held hours", "S201 log.csv, row 2, column collected");
    }

    @Test
    void aDestinationThatTheScenarioDoesNotKnowIsRefused() throws IOException {
        var before = Files.readString(valley.resolve("access.csv"));
        Files.writeString(log, HEAD + "2024-05-01,atlantis,,denied,,,\n");
        var run = Run.of("import", "access", log, "--scenario", valley);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S301 log.csv", "atlantis");
        assertThat(valley.resolve("access.csv")).hasContent(before);
    }
}
