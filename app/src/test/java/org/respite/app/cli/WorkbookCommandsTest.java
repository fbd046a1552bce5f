package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to a workbook, to a plan, to a folder, and tables of others into it. */
class WorkbookCommandsTest {

    private static final Path SCENARIO = Examples.folder("first-convoy");

    @TempDir
    private Path temp;

    @Test
    void aNewWorkbookCanBePlannedAtOnceAndSaysThatItIsASample() {
        var book = temp.resolve("mine.xlsx");
        var begun = Run.of("new", book, "--rtl");
        var planned = Run.of("plan", book, "--out", temp.resolve("out"));

        assertThat(begun.exitCode()).isZero();
        assertThat(begun.out()).isEqualTo(book + "\n");
        assertThat(planned.exitCode()).isZero();
        assertThat(planned.out()).contains("Checker: ok", "49,000 of 49,000 kg");
        assertThat(planned.err()).contains("warning S511 sheet places, row 6, column source");
    }

    @Test
    void aPlanOfTheFolderIsAPlanOfItsWorkbookAndOfTheFolderMadeFromThat() {
        var book = temp.resolve("book.xlsx");
        var folder = temp.resolve("again");
        Run.of("plan", SCENARIO, "--out", temp.resolve("out"));

        assertThat(Run.of("export", "xlsx", SCENARIO, book).exitCode()).isZero();
        assertThat(Run.of("import", "xlsx", book, folder, "--json").json().get("written").asString()).isEqualTo(folder.toString());
        for (var scenario : new Path[] {book, folder}) {
            assertThat(Run.of("check", scenario, temp.resolve("out/plan.json")).exitCode()).isZero();
        }
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        var book = Files.writeString(temp.resolve("book.xlsx"), "mine");
        for (var run : new Run[] {Run.of("new", book), Run.of("export", "xlsx", SCENARIO, book), Run.of("new", SCENARIO)}) {
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("S120", "nothing is overwritten");
        }
        assertThat(book).hasContent("mine");
    }

    @Test
    void aTextThatCallsItselfAWorkbookIsRefused() throws IOException {
        var run = Run.of("plan", Files.writeString(temp.resolve("text.xlsx"), "place,kind"), "--json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json().get("problems").get(0).get("code").asString()).isEqualTo("S117");
    }

    @Test
    void tablesOfOthersComeInWithAWordOnEveryColumn() throws IOException {
        var list = Files.writeString(temp.resolve("list.csv"), """
                Who,Where,People
                #org,#adm2,#inneed
                Society A,River District,1200
                """);
        var folder = temp.resolve("scenario");
        var words = Run.of("import", "hxl", list, folder);
        var planned = Run.of("plan", folder);

        assertThat(words.exitCode()).isZero();
        assertThat(words.out()).contains("guessed  “Where” #adm2 -> places.csv, column name", "places.csv: 1 new row",
                "Still to be filled in", "kind, latitude, longitude");
        assertThat(planned.exitCode()).isEqualTo(2);
        assertThat(planned.err()).contains("S201 places.csv, row 3, column kind");
        assertThat(Run.of("import", "hxl", list, temp.resolve("b"), "--json").json().get("sources").get(0).get("columns"))
                .hasSize(3);
    }
}
