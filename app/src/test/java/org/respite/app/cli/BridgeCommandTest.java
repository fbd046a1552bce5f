package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The story of the talks of November 2023, from reports to draft terms, and a small one planned to the end. */
class BridgeCommandTest {

    private static final Path TALKS = Examples.folder("talks-2023-11");
    private static final Path POSITIONS = TALKS.resolve("positions");

    @TempDir
    private Path out;

    @Test
    void theTalksOfNovemberGiveThePackagesThatTheExampleShows() throws IOException {
        var run = Run.of("bridge", TALKS, POSITIONS, "--plans", 0, "--out", out, "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(TALKS.resolve("answers/packages.txt")));
        assertThat(out.resolve("bridge.html")).content().contains("For the mediator alone", "Content-Security-Policy");

        var check = Run.of("terms", "check", out.resolve("package-14/package.terms"), "--quiet");
        assertThat(check.exitCode()).as(check.err()).isEqualTo(1);
        assertThat(check.out()).contains("6 clauses", "open question");
    }

    @Test
    void onThirdNovemberTheTruceToComeCrossesALineOnFuel() throws IOException {
        var run = Run.of("bridge", TALKS, POSITIONS, "--plans", 0, "--on", "2023-11-03", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(TALKS.resolve("answers/third-of-november.txt")));
    }

    @Test
    void ifTheUnitedStatesAndTheArabStatesHadToAgreeNothingWouldFit() throws IOException {
        var run = Run.of("bridge", TALKS, POSITIONS, "--plans", 0, "--also", "us,arab-states", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(Files.readString(TALKS.resolve("answers/collision.txt")));
    }

    @Test
    void whatIsHandedOnHoldsNoOtherPartysPositions() {
        var party = Run.of("bridge", TALKS, POSITIONS, "--edition", "party:hamas", "--package", "14", "--out", out, "--quiet");
        assertThat(party.exitCode()).as(party.err()).isZero();
        assertThat(party.json().get("packages")).hasSize(1);
        assertThat(party.out()).contains("refuses Captives").doesNotContain("refuses How the fighting stops", "Netanyahu", "meets", "\"weights\"", ": less");
        assertThat(out.resolve("bridge.html")).content().doesNotContain("Netanyahu").contains("\"mark\"");
        assertThat(party.json().at("/mark/recipient").asString()).isEqualTo("Hamas");
        var named = Run.of("bridge", TALKS, POSITIONS, "--edition", "party:hamas", "--package", "14", "--recipient", "Desk of the envoy", "--valid-for", 24, "--quiet");
        assertThat(named.json().at("/mark/recipient").asString()).isEqualTo("Desk of the envoy");

        var everybody = Run.of("bridge", TALKS, POSITIONS, "--edition", "public", "--package", "14", "--quiet");
        assertThat(everybody.json().has("ownPositions")).isFalse();
        assertThat(everybody.json().has("mark")).isFalse();
        assertThat(everybody.out()).doesNotContain("refuses", "Netanyahu");
    }

    @Test
    void anEditionForOthersNeedsAChoice() {
        assertThat(Run.of("bridge", TALKS, POSITIONS, "--edition", "public").exitCode()).isEqualTo(2);
        assertThat(Run.of("bridge", TALKS, POSITIONS, "--edition", "party:nobody", "--package", "1").exitCode()).isEqualTo(2);
        assertThat(Run.of("bridge", TALKS, POSITIONS, "--edition", "public", "--package", "999", "--quiet").exitCode()).isEqualTo(2);
        assertThat(Run.of("bridge", TALKS, POSITIONS, "--package", "1").exitCode()).isEqualTo(2);
        assertThat(Run.of("bridge", TALKS, POSITIONS, "--edition", "public", "--package", "1", "--recipient", "X").exitCode()).isEqualTo(2);
        assertThat(Run.of("bridge", TALKS, POSITIONS, "--on", "yesterday").exitCode()).isEqualTo(2);
    }

    @Test
    void packagesArePlannedAndCheckedAsTheirDraftTermsSay() throws IOException {
        var positions = small();
        var run = Run.of("bridge", convoy(), positions, "--json", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        var packages = run.json().get("packages");
        assertThat(packages.valueStream().map(p -> p.get("settles").get("hours").asString())).containsExactly("none", "four", "all");
        double four = worth(packages.get(1));
        double all = worth(packages.get(2));
        assertThat(worth(packages.get(0))).isLessThan(four);
        assertThat(four).isLessThan(all);
        assertThat(packages.get(1).get("result").get("words").asString()).contains("Food rations 60,000 kg");
    }

    @Test
    void everyProblemIsToldAndNothingIsWritten() throws IOException {
        var positions = small();
        Files.writeString(positions.resolve("positions.csv"), "party,issue,position,options,statements\n"
                + "a,hours,refuses,five,note.txt@0-15\nb,days,prefers,more,S1\n");
        var run = Run.of("bridge", Examples.folder("first-convoy"), positions, "--out", out.resolve("pages"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("B101", "row 2, column options", "B103", "row 3, column issue", "B104", "row 3, column statements");
        assertThat(out.resolve("pages")).doesNotExist();
    }

    private static double worth(JsonNode proposed) {
        return proposed.get("result").get("worth").get("low").asDouble();
    }

    /** The first convoy, its pause resting on the clause of a package. */
    private Path convoy() throws IOException {
        var folder = Files.createDirectories(out.resolve("convoy"));
        try (var files = Files.list(Examples.folder("first-convoy"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var pauses = folder.resolve("pauses.csv");
        Files.writeString(pauses, Files.readString(pauses).replace("made up for this place and day", "clause [quiet] of package"));
        return folder;
    }

    /** Two parties about the hours of a pause in the middle area; one wants many, the other few. */
    private Path small() throws IOException {
        var positions = Files.createDirectories(out.resolve("positions"));
        Files.createDirectories(positions.resolve("reports"));
        Files.writeString(positions.resolve("reports/note.txt"), "3 November 2023 - Israel opposes fuel deliveries to Gaza.\n");
        Files.writeString(positions.resolve("bridge.yaml"), "format: respite-bridge/1\nparties: [a, b]\nterms: package.terms\n");
        Files.writeString(positions.resolve("issues.csv"), "issue,options,relief\nhours,none;four;all,makes room\n");
        Files.writeString(positions.resolve("positions.csv"), "party,issue,position,options,statements\n"
                + "a,hours,prefers,more,note.txt@0-15\nb,hours,prefers,less,note.txt@0-15\n");
        Files.writeString(positions.resolve("package.terms"), """
                agreement "A pause"
                parties "party A", "party B"
                time zone Asia/Gaza
                places from scenario "first-convoy"
                stage pause
                  begins 2023-11-24 00:00
                  lasts 1 days
                #where hours=four
                  [quiet] "party A" and "party B" shall not attack in middle from 10:00 to 14:00
                #where hours=all
                  [quiet] "party A" and "party B" shall not attack in middle
                  [talks] "party A" shall hold "talks" by the end of the stage
                """);
        return positions;
    }
}
