package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports read, decided about and taken on, as somebody who types sees it. */
class DossierCommandTest {

    private static final Path REPORTS = Examples.folder("talks-2023-11").resolve("positions/reports");

    @TempDir
    private Path temp;

    @Test
    void reportsBecomeWordsDataAndFourFiles() throws IOException {
        var run = Run.of("dossier", REPORTS, "--out", temp.resolve("out"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("6 reports: 18 statements", "Nothing is confirmed yet", "SHIFTS");
        assertThat(run.err()).contains("D152", "wrote " + temp.resolve("out/dossier.html"));
        assertThat(temp.resolve("out")).isDirectoryContaining(file -> file.endsWith("positions.csv"));
        try (var files = Files.list(temp.resolve("out"))) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactlyInAnyOrder("dossier.html", "dossier.json", "figures.csv", "positions.csv");
        }
        assertThat(Run.of("dossier", REPORTS, "--json", "--quiet").out()).isEqualTo(Files.readString(temp.resolve("out/dossier.json")));
    }

    @Test
    void thePageIsWrittenInTheLanguagesThatAreAskedFor() {
        assertThat(Run.of("dossier", REPORTS, "--out", temp, "--lang", "ar,en", "--quiet").exitCode()).isZero();
        assertThat(temp.resolve("dossier.html")).content().contains("dir=\"rtl\"");
        assertThat(temp.resolve("dossier.en.html")).exists();
        assertThat(Run.of("dossier", REPORTS, "--out", temp, "--lang", "tlh").exitCode()).isEqualTo(2);
    }

    @Test
    void aReviewIsWrittenOnceAndTakenBack() throws IOException {
        var book = temp.resolve("review.xlsx");
        assertThat(Run.of("dossier", REPORTS, "--review", book, "--quiet").exitCode()).isZero();
        var before = Files.readAllBytes(book);
        var again = Run.of("dossier", REPORTS, "--review", book, "--out", temp.resolve("out"));
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("S120");
        assertThat(book).hasBinaryContent(before);
        assertThat(temp.resolve("out")).doesNotExist();
        assertThat(Run.of("dossier", REPORTS, "--confirmed", book, "--quiet").exitCode()).isZero();
    }

    @Test
    void whoIsAskedIsShownTheWordsAndEachAnswerStandsInTheWorkbook() throws IOException {
        var book = temp.resolve("review.xlsx");
        var first = Run.answering("yes\nc\nstance: for\n\n", "dossier", REPORTS, "--review", book, "--ask", "--by", "A. Mediator", "--quiet");
        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err()).contains("“WASHINGTON, 2 November 2023 - The White House is against a general ceasefire", "2 decided, 26 still open.");
        var second = Run.answering("no\n", "dossier", REPORTS, "--review", book, "--ask", "--by", "B. Mediator", "--json", "--quiet");
        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.json().at("/statements/0/confirmed/by").asString()).isEqualTo("A. Mediator");
        assertThat(second.json().at("/statements/1/stance").asString()).isEqualTo("for");
        assertThat(second.json().at("/statements/1/machine/stance").asString()).isEqualTo("open");
        assertThat(second.json().at("/statements/2/confirmed/accepted").asBoolean()).isFalse();
        var taken = Run.of("dossier", REPORTS, "--confirmed", book, "--json", "--quiet");
        assertThat(taken.out()).isEqualTo(second.out());
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(book);
        }
    }

    @Test
    void aNewReviewKeepsWhatAnOldOneDecided() {
        var old = temp.resolve("old.xlsx");
        var next = temp.resolve("new.xlsx");
        Run.answering("yes\n", "dossier", REPORTS, "--review", old, "--ask", "--by", "A. Mediator", "--quiet");
        var both = Run.of("dossier", REPORTS, "--confirmed", old, "--review", next, "--json", "--quiet");
        assertThat(both.exitCode()).as(both.err()).isZero();
        assertThat(Run.of("dossier", REPORTS, "--confirmed", next, "--json", "--quiet").out()).isEqualTo(both.out()).contains("A. Mediator");
    }

    @Test
    void aFigureThatWasConfirmedIsTheNumberOfAPlan() throws IOException {
        var book = temp.resolve("review.xlsx");
        Run.answering("l\n".repeat(18) + "l\n".repeat(7) + "y\n", "dossier", REPORTS, "--review", book, "--ask", "--by", "A. Mediator", "--quiet");
        assertThat(Run.of("dossier", REPORTS, "--confirmed", book, "--out", temp.resolve("out"), "--quiet").exitCode()).isZero();
        var figures = Files.readString(temp.resolve("out/figures.csv"));
        assertThat(figures).contains(",300,300,300,trucks,no,\"A. Mediator, ", ",200,200,200,trucks,no,no,");
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() throws IOException {
        assertThat(Run.of("dossier", temp.resolve("nowhere")).err()).contains("D101");
        Files.writeString(temp.resolve("feed.xml"), "<!DOCTYPE rss><rss/>");
        var broken = Run.of("dossier", temp, "--out", temp.resolve("out"), "--review", temp.resolve("review.xlsx"));
        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.err()).contains("D103 feed.xml");
        assertThat(temp.resolve("out")).doesNotExist();
        assertThat(temp.resolve("review.xlsx")).doesNotExist();
        assertThat(Run.of("dossier", REPORTS, "--ask").exitCode()).isEqualTo(2);
        assertThat(Run.of("dossier", REPORTS, "--by", "A. Mediator").exitCode()).isEqualTo(2);
        assertThat(Run.of("dossier", REPORTS, "--confirmed", temp.resolve("none.xlsx")).err()).contains("S102");
    }
}
