package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.ProblemsPage;

/** Proposals for the invented valley, where 3 of 8 convoys were let through, swept by a user. */
class SweepCommandTest {

    private static final Path VALLEY = Examples.folder("upper-valley");
    private static final Path FIRST_DAY = VALLEY.resolve("proposals/first-day-only.yaml");
    private static final Path MORE = VALLEY.resolve("proposals/half-an-hour-more.yaml");
    private static final String AT = "2025-03-01T00:00:00Z";

    @TempDir
    private Path folder;

    private Run sweep(String out, Object... more) {
        var arguments = Stream.concat(
                Stream.of("sweep", VALLEY, FIRST_DAY, MORE, "--out", folder.resolve(out), "--at", AT, "--quiet"), Stream.of(more));
        return Run.of(arguments.toArray());
    }

    @Test
    void oneThreadTwoThreadsAndASweepThatWentOnGiveTheSameFiles() throws IOException {
        assertThat(sweep("one", "--futures", "220", "--threads", "1", "--lang", "en,ar").exitCode()).isZero();
        assertThat(sweep("two", "--futures", "220", "--threads", "2", "--lang", "en,ar").exitCode()).isZero();
        assertThat(sweep("on", "--futures", "90").exitCode()).isZero();
        Files.writeString(folder.resolve("on/futures/futures-2.csv"), "90,0.1");
        var on = sweep("on", "--futures", "220", "--resume", "--lang", "en,ar");
        assertThat(on.exitCode()).as(on.err()).isZero();
        assertThat(files("one")).hasSize(10).isEqualTo(files("two")).isEqualTo(files("on"));
    }

    @Test
    void itIsToldWithoutStatistics() {
        var run = sweep("told", "--futures", "120");
        assertThat(run.out())
                .contains("120 futures", "if granted", "on average", "in 9 of 10", "survival floor, same needs", "at least")
                .containsPattern("in \\d+ of 100 futures first-day-only brings more Food than upper-valley, in \\d+ it is the other way round")
                .doesNotContain("percentile");
        assertThat(folder.resolve("told/sweep.html")).content().contains("Public edition", "eight of ten futures");
    }

    @Test
    void theBaseAloneIsASweepToo() {
        var run = Run.of("sweep", VALLEY, "--futures", "30", "--out", folder.resolve("alone"), "--json", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().get("proposals")).hasSize(1);
        assertThat(run.json().get("pairs")).isEmpty();
    }

    @Test
    void aFolderOfAnotherSweepIsLeftAsItIs() throws IOException {
        sweep("other", "--futures", "60", "--seed", "1");
        var before = files("other");
        var run = sweep("other", "--futures", "60", "--seed", "2", "--resume");
        assertThat(run.exitCode()).isEqualTo(2);
        var example = ProblemsPage.sections().stream().filter(s -> s.code().equals("S763")).findFirst().orElseThrow();
        assertThat(ProblemsPage.oneLine(run.err())).contains(example.message());
        assertThat(sweep("other", "--futures", "60").err()).contains("S763", "--resume");
        assertThat(files("other")).isEqualTo(before);
    }

    @Test
    void badNumbersAreToldBeforeAnythingIsPlanned() {
        assertThat(sweep("bad", "--futures", "0").err()).contains("--futures is a number from 1");
        assertThat(sweep("bad", "--threads", "0").err()).contains("--threads is a number from 1");
        assertThat(folder.resolve("bad")).doesNotExist();
    }

    @Test
    void whereNoFigureBearsOnAnythingNothingIsMadeUp() {
        var run = Run.of("sweep", Examples.folder("first-convoy"), "--out", folder.resolve("none"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nothing to draw from");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private Map<String, String> files(String out) throws IOException {
        var all = new TreeMap<String, String>();
        try (var files = Files.walk(folder.resolve(out))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.resolve(out).relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }
}
