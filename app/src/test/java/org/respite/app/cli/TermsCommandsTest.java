package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about terms is answered as the pages say, and alike on every machine. */
class TermsCommandsTest {

    private static final Path TRUCE = Examples.folder("truce-2023-11");

    @TempDir
    Path temp;

    private static Run standing(Object... more) {
        var words = new ArrayList<Object>(List.of("standing", TRUCE.resolve("truce.terms"), "--record",
                TRUCE.resolve("record.jsonl"), "--scenario", Examples.folder("gaza-2023-11")));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-24", "2023-11-25", "2023-11-26", "2023-11-27", "2023-11-28", "2023-11-29", "2023-11-30"})
    void theTruceStandsAtTheEndOfEveryDayAsTheExampleShows(String day) throws IOException {
        assertThat(standing("--at", day, "--known", day).out()).isEqualTo(Files.readString(TRUCE.resolve("standing/" + day + ".txt")));
    }

    @Test
    void aForeignLocaleAndAFarTimeZoneChangeNoByte() throws IOException {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var tag : List.of("ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(standing("--at", "2023-12-01T07:00").out())
                        .isEqualTo(Files.readString(TRUCE.resolve("standing/everything-known.txt")));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar"})
    void aMachineOfAnotherLanguageAtTheOtherEndOfTheWorldSaysTheSameBytes(String language) throws Exception {
        var said = temp.resolve("said");
        var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.language=" + language,
                "-Duser.timezone=Pacific/Kiritimati", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "standing",
                TRUCE.resolve("truce.terms").toString(), "--record", TRUCE.resolve("record.jsonl").toString(), "--scenario",
                Examples.folder("gaza-2023-11").toString(), "--at", "2023-12-01T07:00", "--html", temp.resolve("there.html").toString(),
                "--lang", "fr", "--written", "2023-12-02T08:00:00Z", "--quiet");
        new ProcessBuilder(command).redirectOutput(said.toFile()).redirectError(temp.resolve("err").toFile()).start().waitFor();
        assertThat(said).as(Files.readString(temp.resolve("err"))).hasContent(Files.readString(TRUCE.resolve("standing/everything-known.txt")));
        standing("--at", "2023-12-01T07:00", "--html", temp.resolve("here.html"), "--lang", "fr", "--written", "2023-12-02T08:00:00Z");
        assertThat(temp.resolve("there.html")).hasSameBinaryContentAs(temp.resolve("here.html"));
    }

    @Test
    void theRecordItselfAndItsExportSayWhatTheFileOfEntriesSays() throws IOException {
        var golden = Files.readString(TRUCE.resolve("standing/2023-11-29.txt"));
        var folder = RecordFolder.in(temp).write("reports", Files.readString(TRUCE.resolve("record.jsonl"))).exported();
        folder.append("reports");
        folder.run("record export @pause.db @export");
        for (var record : List.of("@pause.db", "@export", "@export --policy @export/policy")) {
            var run = folder.run("standing " + TRUCE.resolve("truce.terms") + " --record " + record + " --scenario "
                    + Examples.folder("gaza-2023-11") + " --at 2023-11-29 --known 2023-11-29");
            assertThat(run.out()).isEqualTo(golden);
            assertThat(run.err()).contains("4 of 50 in the record left out");
        }
        folder.flip("export/tile/entries/000.p/50", -1);
        var flipped = folder.run("standing " + TRUCE.resolve("truce.terms") + " --record @export");
        assertThat(flipped.exitCode()).isEqualTo(2);
        assertThat(flipped.out()).isEmpty();
    }

    @Test
    void aFolderWhereAFileIsToBeWrittenIsRefusedBeforeAnythingIsRead() {
        for (var wrong : List.of("--html", "--pdf")) {
            var run = standing(wrong, temp);
            assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains("T404", "Name a file in it");
            assertThat(standing(wrong, temp.resolve("nowhere/x.html")).err()).contains("T405");
        }
        assertThat(Run.of("terms", "render", TRUCE.resolve("truce.terms"), "--out", temp).err()).contains("T404");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void oneFileForPageAndPaperIsRefused() {
        var run = standing("--html", temp.resolve("a"), "--pdf", temp.resolve("b/../a"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--html and --pdf name the same file");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aLanguageWithNothingToWriteInItIsRefused() {
        var run = standing("--lang", "fr");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--lang is for --html, --pdf and --json");
        assertThat(standing("--lang", "fr", "--json").exitCode()).isNotEqualTo(2);
    }

    /** Digits after Arabic letters, and hyphens between them, are put in order from the right: the day would come first. */
    @Test
    void aDateKeepsItsOrderAmongWordsFromTheRight() {
        for (var language : List.of("ar", "he")) {
            assertThat(Run.of("terms", "render", TRUCE.resolve("truce.terms"), "--lang", language).out())
                    .contains("\u20662023-11-24 07:00\u2069");
        }
        assertThat(Run.of("terms", "render", TRUCE.resolve("truce.terms")).out()).contains("It begins on 2023-11-24 07:00.");
    }

    @Test
    void everyReasonOfAClauseLeadsToTheRecord() {
        var run = standing("--at", "2023-12-01T07:00", "--explain", "aid");
        assertThat(run.out()).contains("UNRWA says 199 truck").contains("trucks-25-final").doesNotContain("[quiet]");
    }

    @Test
    void anUnknownClauseAndAnUnreadableTimeAreWrongInput() {
        assertThat(standing("--explain", "nothing").exitCode()).isEqualTo(2);
        assertThat(standing("--at", "yesterday").exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"truce.terms", "four-hours.terms", "tokyo.terms"})
    void theExamplesLeaveNoQuestionAndRenderInEveryLanguage(String name) {
        var file = TRUCE.resolve(name);
        assertThat(Run.of("terms", "check", file).exitCode()).isZero();
        for (var language : List.of("en", "ar", "fr", "he")) {
            var run = Run.of("terms", "render", file, "--lang", language);
            assertThat(run.exitCode()).as(language).isZero();
            assertThat(run.out().lines().count()).as(language).isGreaterThan(5);
        }
    }

    @Test
    void mistakesAreToldWithLineAndColumnAndNothingIsWritten() throws IOException {
        var file = Files.writeString(temp.resolve("bad.terms"), "agreement \"Pause\"\nparties North, South\n[a] North shal go\n");
        var out = temp.resolve("bad.html");
        var run = Run.of("terms", "render", file, "--out", out);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("T101 bad.terms, row 3, column 11").contains("Did you mean “shall”?");
        assertThat(out).doesNotExist();
    }

    /** What is printed stays what it is without them. */
    @Test
    void aStandingIsWrittenAsPageAndForPaperInEachLanguageThatIsAskedFor() throws IOException {
        var run = standing("--at", "2023-11-25", "--known", "2023-11-25", "--html", temp.resolve("s.html"), "--pdf",
                temp.resolve("s.pdf"), "--lang", "en,ar", "--edition", "operational", "--recipient", "Liaison");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(TRUCE.resolve("standing/2023-11-25.txt")));
        assertThat(Files.readString(temp.resolve("s.html"))).contains("lang=\"en\"", "trucks-25-evening", "Liaison");
        assertThat(Files.readString(temp.resolve("s.ar.html"))).contains("lang=\"ar\" dir=\"rtl\"", "trucks-25-evening");
        for (var name : List.of("s.pdf", "s.ar.pdf")) {
            assertThat(Files.readAllBytes(temp.resolve(name))).startsWith('%', 'P', 'D', 'F');
        }
        assertThat(run.err()).contains("wrote " + temp.resolve("s.ar.pdf"));
    }

    @Test
    void thePageIsForThePublicUnlessSomebodyElseIsNamed() throws IOException {
        var page = temp.resolve("s.html");
        standing("--at", "2023-11-25", "--known", "2023-11-25", "--html", page, "--written", "2023-11-29T00:00:00Z");
        assertThat(Files.readString(page)).contains("\"edition\":\"public\"").doesNotContain("trucks-25-evening", "UNRWA");
    }

    @Test
    void nothingIsWrittenForAPartyThatTheTermsDoNotName() {
        var page = temp.resolve("s.html");
        var run = standing("--html", page, "--edition", "party:Nobody");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the instrument names no party \"Nobody\". It names: Israel, Hamas, Qatar");
        assertThat(page).doesNotExist();
    }

    @Test
    void termsAreWrittenForPaperAndForMachines() throws IOException {
        var pdf = temp.resolve("truce.pdf");
        assertThat(Run.of("terms", "render", TRUCE.resolve("truce.terms"), "--lang", "ar", "--pdf", pdf).out()).isEqualTo(pdf + "\n");
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
        assertThat(Run.of("terms", "render", TRUCE.resolve("truce.terms"), "--pdf", pdf, "--html").exitCode()).isEqualTo(2);
        assertThat(Run.of("terms", "render", TRUCE.resolve("truce.terms"), "--json").out()).contains("respite-terms-text/1");
        assertThat(Run.of("terms", "graph", TRUCE.resolve("truce.terms"), "--json").out()).contains("respite-terms-stages/1");
        assertThat(standing("--json", "--lang", "fr").out()).contains("respite-standing/1", "\"language\" : \"fr\"");
    }

    @Test
    void aPageAndADrawingAreWrittenWhole() throws IOException {
        var page = temp.resolve("truce.html");
        assertThat(Run.of("terms", "render", TRUCE.resolve("truce.terms"), "--lang", "he", "--out", page).exitCode()).isZero();
        assertThat(Files.readString(page)).contains("dir=\"rtl\"").endsWith("</html>\n");
        var drawing = Run.of("terms", "graph", TRUCE.resolve("truce.terms"));
        assertThat(drawing.out()).startsWith("<svg").contains("Stage truce").endsWith("</svg>\n");
    }
}
