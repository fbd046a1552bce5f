package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Advice, proposals compared and the pause to ask for, on the small examples, as a mediator's team would ask. */
class MediationCommandsTest {

    private static final Path SCENARIO = Examples.folder("first-convoy");
    private static final Path VALLEY = Examples.folder("upper-valley");

    @TempDir
    private Path out;

    private Path changes(String name, String change) throws IOException {
        return Files.writeString(out.resolve(name), "format: respite-changes/1\ntitle: A proposal\nchanges:\n  - " + change + "\n");
    }

    @Test
    void adviceIsPrintedWithItsWarningAndWrittenForTheOperationalEditionAlone() {
        var printed = Run.of("advise", SCENARIO, "--solve", "2", "--quiet");
        assertThat(printed.exitCode()).as(printed.err()).isZero();
        assertThat(printed.out()).contains("do not pass on", "by price", "solved again");

        var refused = Run.of("advise", SCENARIO, "--out", out.resolve("advice"));
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("--edition operational");
        assertThat(out.resolve("advice")).doesNotExist();

        var written = Run.of("advise", SCENARIO, "--solve", "1", "--out", out.resolve("advice"), "--edition", "operational",
                "--recipient", "Mediation cell", "--json", "--quiet");
        assertThat(written.exitCode()).as(written.err()).isZero();
        assertThat(written.json().get("recipient").asString()).isEqualTo("Mediation cell");
        assertThat(out.resolve("advice/advice.json")).content().isEqualToIgnoringNewLines(written.out());
    }

    @Test
    void proposalsStandSideBySideInWordsAsPageAndAsJson() throws IOException {
        var more = changes("more.yaml", "{change: add-vehicles, fleet: wfp-trucks, vehicles: 4}");
        var run = Run.of("compare", SCENARIO, more, "--out", out.resolve("pages"), "--lang", "en,ar", "--plans", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("first-convoy", "more", "worth", "unknown");
        assertThat(out.resolve("pages/comparison.html")).content().contains("Proposals side by side", "Content-Security-Policy");
        assertThat(out.resolve("pages/comparison.ar.html")).content().contains("dir=\"rtl\"");
        assertThat(out.resolve("pages/comparison.json")).exists();

        var check = Run.of("check", SCENARIO, out.resolve("pages/comparison-plan-1.json"));
        assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
    }

    @Test
    void everyProblemOfEveryProposalIsToldAtOnce() throws IOException {
        var one = changes("one.yaml", "{change: add-vehicles, fleet: lorries, vehicles: 4}");
        var two = changes("two.yaml", "{change: open-gates}");
        var run = Run.of("compare", SCENARIO, one, two, "--out", out.resolve("pages"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("one.yaml", "S301", "two.yaml", "S208");
        assertThat(out.resolve("pages")).doesNotExist();
    }

    @Test
    void thePausesThatAreWorthAskingForAreAPictureForTheTable() {
        var question = VALLEY.resolve("proposals/which-pause.yaml");
        var run = Run.of("pause", VALLEY, question, "--days", "1", "--zone-hours", "9", "--out", out, "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("planned and checked", "excluded", "owed to them");
        assertThat(out.resolve("pause.html")).content().contains("zone-hours asked", "\"edition\":\"public\"");
    }

    @Test
    void aTimeLimitGivesWhatIsKnown() {
        var question = VALLEY.resolve("proposals/which-pause.yaml");
        var run = Run.of("pause", VALLEY, question, "--time-limit", "0.001", "--out", out, "--json", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().get("complete").asBoolean()).isFalse();
        assertThat(run.json().get("search").get("open").asInt()).isPositive();
    }

    @Test
    void aWrongQuestionOrBudgetIsWrongInput() throws IOException {
        var question = Files.writeString(out.resolve("question.yaml"), "format: respite-pause-question/1\n");
        assertThat(Run.of("pause", SCENARIO, question).err()).contains("S733");
        assertThat(Run.of("pause", SCENARIO, question, "--zone-hours", "-1").exitCode()).isEqualTo(2);
        assertThat(Run.of("compare", SCENARIO).exitCode()).isEqualTo(2);
        assertThat(Run.of("advise", SCENARIO, "--solve", "-1").exitCode()).isEqualTo(2);
    }
}
