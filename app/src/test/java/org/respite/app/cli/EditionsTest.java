package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is given what, on the small example. */
class EditionsTest {

    private static final Path SCENARIO = Examples.folder("first-convoy");
    private static final List<String> PUBLIC = List.of("reached.csv", "report.html", "summary.html");

    @TempDir
    private static Path planned;

    @TempDir
    private Path out;

    @BeforeAll
    static void plan() {
        assertThat(Run.of("plan", SCENARIO, "--out", planned, "--quiet").exitCode()).isZero();
    }

    private Run publish(Object... more) {
        var words = new Object[4 + more.length];
        words[0] = "publish";
        words[1] = SCENARIO;
        words[2] = planned.resolve("plan.json");
        words[3] = "--out=" + out.resolve("edition");
        System.arraycopy(more, 0, words, 4, more.length);
        return Run.of(words);
    }

    private List<String> files() throws IOException {
        var names = new TreeSet<String>();
        try (var all = Files.walk(out.resolve("edition"))) {
            all.filter(Files::isRegularFile).forEach(f -> names.add(out.resolve("edition").relativize(f).toString()));
        }
        return List.copyOf(names);
    }

    @Test
    void withoutAnEditionOnlyWhatThePublicMaySeeLiesBesideThePlan() throws IOException {
        try (var all = Files.list(planned)) {
            assertThat(all.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder(
                    "plan.json", "report.html", "summary.html", "reached.csv");
        }
        assertThat(Files.readString(planned.resolve("report.html"))).contains("\"edition\":\"public\"");
    }

    @Test
    void thePublicEditionOfAPlanIsTheSameWhetherPlannedOrPublished() throws IOException {
        assertThat(publish().exitCode()).isZero();

        assertThat(files()).isEqualTo(PUBLIC);
        for (var file : PUBLIC) {
            assertThat(out.resolve("edition").resolve(file)).hasSameBinaryContentAs(planned.resolve(file));
        }
    }

    @Test
    void theOperationalEditionHasListMapAndSheetsAllMarked() throws IOException {
        var run = publish("--edition", "operational", "--recipient", "Dispatch cell", "--at", "2024-01-01T00:00:00Z",
                "--notifications");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("movements.xlsx").containsPattern("wrote \\d+ sheets? into");
        assertThat(files()).contains("movements.geojson", "movements.xlsx", "reached.csv", "report.html")
                .anyMatch(f -> f.matches("notifications/.+\\.pdf"));
        for (var file : List.of("movements.geojson", "reached.csv", "report.html", "summary.html")) {
            assertThat(Files.readString(out.resolve("edition").resolve(file))).contains("Dispatch cell");
        }
    }

    @Test
    void anEditionOfAnotherReaderTakesTheOldFilesAway() throws IOException {
        publish("--edition", "operational", "--recipient", "Dispatch cell", "--notifications");
        Files.writeString(out.resolve("edition/notes.txt"), "kept");

        var run = publish();

        assertThat(run.err()).contains("took away", "movements.xlsx");
        assertThat(files()).containsExactly("notes.txt", "reached.csv", "report.html", "summary.html");
    }

    @Test
    void anUnknownPartyIsRefusedWithTheNamesThatThereAre() {
        var run = publish("--edition", "party:Nobody");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no party \"Nobody\"", "It names: ");
        assertThat(out.resolve("edition")).doesNotExist();
    }

    @Test
    void aPlanThatIsNotInOrderIsNotPublished() throws IOException {
        var plan = out.resolve("plan.json");
        Files.writeString(plan, Files.readString(planned.resolve("plan.json"))
                .replaceFirst("(\"worth\"\\s*:\\s*)([0-9.E]+)", "$1999999"));

        var run = Run.of("publish", SCENARIO, plan, "--out", out.resolve("edition"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("P601", "Nothing was written");
        assertThat(out.resolve("edition")).doesNotExist();
    }
}
