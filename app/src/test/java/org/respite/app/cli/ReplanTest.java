package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan is being carried out, and something happens. */
class ReplanTest {

    private static final Path SCENARIO = Examples.folder("upper-valley");

    @TempDir
    private Path out;

    @BeforeEach
    void plan() {
        Run.of("plan", SCENARIO, "--out", out.resolve("before"), "--quiet");
    }

    private Path before() {
        return out.resolve("before/plan.json");
    }

    private Path change(String... lines) throws IOException {
        return Files.writeString(out.resolve("change.yaml"), "format: respite-replan/1\nchanges:\n" + String.join("\n", lines) + "\n");
    }

    private Path pauseCut() throws IOException {
        return change("  - change: cut-pause", "    pause: valley", "    from: 2025-03-10T10:00", "    to: 2025-03-10T23:00",
                "    known: 2025-03-10T10:00", "    source: by phone");
    }

    @Test
    void whatWasDecidedIsNotDecidedAgainEarlier() throws IOException {
        var change = pauseCut();
        Run.of("replan", SCENARIO, before(), "--change", change, "--out", out.resolve("after"));
        var again = Run.of("replan", SCENARIO, out.resolve("after/plan.json"), "--change", change, "--out", out.resolve("again"));
        assertThat(again.out()).contains("planned again from 10 Mar 10:00");
    }

    @Test
    void whoMustBeToldIsToldInTheOrderOfUrgency() throws IOException {
        var run = Run.of("replan", SCENARIO, before(), "--change", pauseCut(), "--out", out.resolve("after"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("repaired in", "replan.json");
        assertThat(run.out()).contains("Who must be told", "At once: under way, and the way has closed", "Before departure",
                "Checker: ok");
        assertThat(run.out().indexOf("At once")).isLessThan(run.out().indexOf("Before departure"));
    }

    @Test
    void theNewPlanIsAcceptedBesideTheOneThatItContinues() throws IOException {
        var change = pauseCut();
        Run.of("replan", SCENARIO, before(), "--change", change, "--out", out.resolve("after"), "--quiet");
        var plan = out.resolve("after/plan.json");

        assertThat(Run.of("check", SCENARIO, plan, "--previous", before(), "--change", change).out()).startsWith("ok");
        assertThat(Run.of("check", SCENARIO, before(), "--previous", before(), "--change", change).out()).contains("J101");
    }

    @Test
    void aPlanIsContinuedTwice() throws IOException {
        var cut = Files.readString(pauseCut());
        var first = Files.writeString(out.resolve("first.yaml"), cut + "  - change: movement-denied\n    movement: M00010\n"
                + "    known: 2025-03-10T09:30\n    source: liaison\n");
        Run.of("replan", SCENARIO, before(), "--change", first, "--out", out.resolve("after"), "--quiet");
        var second = change("  - change: close-road", "    road: depot-lower", "    from: 2025-03-10T12:00",
                "    to: 2025-03-10T20:00", "    known: 2025-03-10T12:00", "    source: by phone");

        var run = Run.of("replan", SCENARIO, out.resolve("after/plan.json"), "--change", first, "--change", second, "--out",
                out.resolve("last"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("depot-lower").doesNotContain("pause valley cut", "M00010 denied");
    }

    @Test
    void theAnswerForMachinesSaysWhatIsDoneWithEachMovement() throws IOException {
        var json = Run.of("replan", SCENARIO, before(), "--change", pauseCut(), "--out", out.resolve("after"), "--json",
                "--quiet").json();

        assertThat(json.get("movements").propertyNames())
                .containsExactly("frozen", "unchanged", "held", "shortened", "cancelled", "proposed");
        assertThat(json.get("atOnce").get("bound").asDouble()).isGreaterThanOrEqualTo(json.get("worth").asDouble());
        assertThat(json.get("tell").get(0).get("urgency").asString()).isEqualTo("in danger");
        assertThat(json.get("gap").asDouble()).isBetween(0.0, 0.01);
    }

    @Test
    void everyProblemOfTheChangesIsToldAndNothingIsWritten() throws IOException {
        var change = change("  - change: movement-delayed", "    movement: M99999", "    minutes: -5", "    known: soon",
                "    source: by phone", "  - change: movement-denied", "    movement: M00004", "    known: 2025-03-10T10:00");

        var run = Run.of("replan", SCENARIO, before(), "--change", change, "--out", out.resolve("after"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S301", "S204", "S206", "S113");
        assertThat(out.resolve("after")).doesNotExist();
    }

    /** Asked to stop before it has begun to plan again: what stands in the folder is checked and complete. */
    @Test
    void theRepairIsPublishedBeforeAnythingIsPlannedAgain() throws IOException {
        var change = pauseCut();
        var after = out.resolve("after");
        var run = Run.of("replan", SCENARIO, before(), "--change", change, "--out", after, "--time-limit", "0.001");

        assertThat(run.err().indexOf("repaired plan stands in")).isBetween(0, run.err().indexOf("wrote "));
        assertThat(Run.of("check", SCENARIO, after.resolve("plan.json"), "--previous", before(), "--change", change).out())
                .startsWith("ok");
    }

    @Test
    void pricesOfThePlanBeforeAreAStart() throws IOException {
        Run.of("plan", SCENARIO, "--out", out.resolve("before"), "--edition", "operational", "--recipient", "planner",
                "--certificate", "--quiet");
        var run = Run.of("replan", SCENARIO, before(), "--change", pauseCut(), "--certificate",
                out.resolve("before/certificate.json"), "--out", out.resolve("after"), "--json", "--quiet");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().get("gap").asDouble()).isBetween(0.0, 0.005);
    }

    @Test
    void whatHasChangedIsToldInTheWordsOfEachLanguage() throws IOException {
        var after = out.resolve("after");
        Run.of("replan", SCENARIO, before(), "--change", pauseCut(), "--out", after, "--edition", "operational", "--recipient",
                "planner", "--lang", "en,ar", "--quiet");
        assertThat(after.resolve("report.ar.html")).content()
                .contains("\"kind\":\"CUT_PAUSE\"", "\"told.changed.CUT_PAUSE\":\"الهدنة {pause} لا تسري {windows}\"");
    }

    @Test
    void pricesOfAnotherScenarioAreTakenButToldAsSuch() throws IOException {
        Run.of("plan", Examples.folder("first-convoy"), "--out", out.resolve("other"), "--edition", "operational", "--recipient",
                "planner", "--certificate", "--quiet");
        var run = replannedFrom(out.resolve("other/certificate.json"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err()).contains("warning S728", "which makes no bound wrong");
        assertThat(run.json().get("bound").asDouble()).isGreaterThanOrEqualTo(run.json().get("worth").asDouble());
    }

    @Test
    void pricesOfThePlanBeforeAreNoStrangers() throws IOException {
        Run.of("plan", SCENARIO, "--out", out.resolve("before"), "--edition", "operational", "--recipient", "planner",
                "--certificate", "--quiet");
        assertThat(replannedFrom(out.resolve("before/certificate.json")).err()).doesNotContain("S728");
    }

    private Run replannedFrom(Path certificate) throws IOException {
        return Run.of("replan", SCENARIO, before(), "--change", pauseCut(), "--certificate", certificate, "--out",
                out.resolve("after"), "--json");
    }

    @Test
    void whatIsNoFileIsToldAsSuch() throws IOException {
        var run = Run.of("replan", SCENARIO, out.resolve("before"), "--change", pauseCut());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("this is a folder, not a plan file", "before/plan.json");
        assertThat(Run.of("replan", SCENARIO, before(), "--change", out).err()).contains("this is a folder, not a file");
    }

    @Test
    void whenAllIsOverNothingIsDecided() throws IOException {
        var run = Run.of("replan", SCENARIO, before(), "--change", pauseCut(), "--now", "2026-01-01T10:00");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S726");
    }

    @Test
    void aPlanOfAnotherScenarioIsRefused() throws IOException {
        var run = Run.of("replan", Examples.folder("first-convoy"), before(), "--change",
                change("  - change: close-road", "    road: rafah-nuseirat", "    known: 2023-11-24T08:00", "    source: x"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S722");
    }
}
