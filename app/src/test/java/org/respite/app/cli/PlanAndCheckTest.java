package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the small example: a folder becomes a plan, a report and an answer. */
class PlanAndCheckTest {

    private static final Path SCENARIO = Examples.folder("first-convoy");

    @TempDir
    private Path out;

    @Test
    void aScenarioBecomesAPlanThatTheCheckerAccepts() {
        var planned = Run.of("plan", SCENARIO, "--out", out);
        var checked = Run.of("check", SCENARIO, out.resolve("plan.json"));

        assertThat(planned.err()).contains("plan.json", "report.html");
        assertThat(planned.exitCode()).isZero();
        assertThat(planned.out()).contains("If every clearance is granted", "Checker: ok");
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out()).startsWith("ok");
    }

    @Test
    void theSameScenarioAndSeedGiveTheSameBytes() throws IOException {
        Run.of("plan", SCENARIO, "--out", out.resolve("a"));
        Run.of("plan", SCENARIO, "--out", out.resolve("b"));

        for (var file : new String[] {"plan.json", "report.html", "summary.html"}) {
            assertThat(Files.readAllBytes(out.resolve("a").resolve(file)))
                    .isEqualTo(Files.readAllBytes(out.resolve("b").resolve(file)));
        }
    }

    @Test
    void theReportIsWrittenInTheLanguagesAskedForAndOnPaper() throws IOException {
        var planned = Run.of("plan", SCENARIO, "--out", out, "--lang", "ar,fr", "--pdf");

        assertThat(planned.exitCode()).isZero();
        assertThat(out).isDirectoryContaining("glob:**/report.html").isDirectoryNotContaining("glob:**/report.fr.*");
        assertThat(out.resolve("report.html")).content().contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(out.resolve("summary.html")).content().contains("<html lang=\"ar\" dir=\"rtl\">");
        assertThat(out.resolve("summary.fr.html")).content().contains("<html lang=\"fr\" dir=\"ltr\">");
        for (var pdf : new String[] {"report.pdf", "summary.pdf", "summary.fr.pdf"}) {
            assertThat(Files.readAllBytes(out.resolve(pdf))).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void anEarlierReportIsNotLeftBesideANewerPlan() {
        Run.of("plan", SCENARIO, "--out", out, "--lang", "en,fr", "--pdf");
        Run.of("plan", SCENARIO, "--out", out);

        assertThat(out.toFile().list()).containsExactlyInAnyOrder("plan.json", "report.html", "summary.html", "reached.csv");
    }

    @Test
    void theReportIsInEnglishWhereTheLanguageHasTheSummaryAlone() {
        Run.of("plan", SCENARIO, "--out", out, "--lang", "he");

        assertThat(out.resolve("report.html")).content().contains("<html lang=\"en\" dir=\"ltr\">");
        assertThat(out.resolve("summary.html")).content().contains("<html lang=\"he\" dir=\"rtl\">");
    }

    @Test
    void theAnswerForMachinesHasEveryFieldAndInventsNone() {
        var json = Run.of("plan", SCENARIO, "--out", out, "--json", "--quiet").json();

        assertThat(json.propertyNames())
                .contains(
                        "scenario", "survivalFloor", "worth", "relaxedWorth", "bound", "gap", "grainBracket", "granted",
                        "expected", "cautious", "handovers", "exposureMax", "bottlenecks", "seconds", "checker");
        assertThat(json.get("checker").asString()).isEqualTo("ok");
        assertThat(json.get("gap").asDouble()).isBetween(0.0, 0.01);
        assertThat(json.get("worth").asDouble()).isPositive();
        assertThat(json.get("grainBracket").get("high").asDouble())
                .isGreaterThanOrEqualTo(json.get("grainBracket").get("low").asDouble());
        for (var notComputed : new String[] {"expected", "cautious"}) {
            assertThat(json.get(notComputed).isNull()).isTrue();
            assertThat(json.get("why").get(notComputed).asString()).startsWith("not computed");
        }
    }

    @Test
    void quietMeansThatOnlyDataIsPrinted() {
        assertThat(Run.of("plan", SCENARIO, "--out", out, "--quiet").err()).isEmpty();
    }

    @Test
    void progressIsToldOnStderr() {
        assertThat(Run.of("plan", SCENARIO, "--out", out).err()).containsPattern("\\d s  \\w+");
    }

    @Test
    void aPlanThatClaimsTooMuchIsRefused() throws IOException {
        Run.of("plan", SCENARIO, "--out", out);
        var plan = out.resolve("plan.json");
        Files.writeString(plan, Files.readString(plan).replaceFirst("(\"worth\"\\s*:\\s*)([0-9.E]+)", "$1999999"));

        var run = Run.of("check", SCENARIO, plan, "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("checker").findValuesAsString("code")).contains("P601");
    }

    @Test
    void aPlanForAnotherScenarioIsRefused() throws IOException {
        Run.of("plan", SCENARIO, "--out", out);
        var other = Files.createDirectory(out.resolve("other"));
        Examples.copy("first-convoy", other);
        var settings = other.resolve("scenario.yaml");
        Files.writeString(settings, Files.readString(settings).replaceFirst("(?m)^title:.*$", "title: Another"));

        var run = Run.of("check", other, out.resolve("plan.json"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("P603");
    }

    @Test
    void bottlenecksAreNotInThePublicReport() throws IOException {
        Run.of("plan", SCENARIO, "--out", out.resolve("public"));
        Run.of("plan", SCENARIO, "--out", out.resolve("operational"), "--edition", "operational", "--recipient",
                "Dispatch");

        var open = Files.readString(out.resolve("public/report.html"));
        var operational = Files.readString(out.resolve("operational/report.html"));

        assertThat(open).isNotEqualTo(operational);
        assertThat(open.length()).isLessThan(operational.length());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFaultInWords() throws IOException {
        var file = Files.writeString(out.resolve("taken"), "");

        var run = Run.of("plan", SCENARIO, "--out", file);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("cannot write the plan into").doesNotContain("\tat ");
    }
}
