package org.respite.formats.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.formats.Problem;

/** Workbooks that are made to hurt, or that lie about what they are, end in a refusal that says why. */
class HostileWorkbookTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String CELL = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>setting</t></is></c></row>";

    @TempDir
    Path temp;

    @Test
    void aFileOfFiftyMegabytesIsNotEvenRead() throws IOException {
        var file = temp.resolve("big.xlsx");
        try (var big = new RandomAccessFile(file.toFile(), "rw")) {
            big.setLength(50L << 20);
        }
        refused(file, "S103", "larger than 20 MB");
    }

    @Test
    @Timeout(60)
    void aSheetThatUnpacksToGigabytesIsLeftPacked() throws IOException {
        var parts = Books.parts("scenario", "HERE");
        var file = Books.packRepeated(temp.resolve("bomb.xlsx"), parts, SHEET, "<row r=\"7\"/>".repeat(8), 32_000_000);
        assertThat(Files.size(file)).isLessThan(20L << 20);
        refused(file, "S103", "unpacks to more");
    }

    @Test
    @Timeout(60)
    void aMillionEmptyRowsAreTooMany() {
        var parts = Books.parts("scenario", "HERE");
        refused(Books.packRepeated(temp.resolve("rows.xlsx"), parts, SHEET, "<row r=\"7\"/>", 1_000_000), "S103",
                "rows, blank ones included");
    }

    @Test
    void aRowToTheLastColumnIsTooWide() {
        refused(pack(Books.parts("scenario", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>")), "S103", "columns");
    }

    @Test
    void tooManySheetsAreTooMany() {
        refused(Books.write(temp.resolve("sheets.xlsx"), book -> {
            for (int i = 0; i < 201; i++) {
                book.newWorksheet("s" + i).value(0, 0, "x");
            }
        }), "S103", "200 sheets");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "xl/vbaProject.bin, macros",
        "xl/macrosheets/sheet1.xml, macros",
        "xl/embeddings/oleObject1.bin, macros",
        "xl/externalLinks/externalLink1.xml, other files",
        "xl/connections.xml, other files",
        "../../etc/passwd.xml, leads out",
        "/etc/passwd.xml, leads out",
        "C:\\autoexec.xml, leads out",
        "XL/workbook.XML, same name",
    })
    void aPartThatNoTableNeedsIsNamed(String part, String message) {
        var parts = Books.parts("scenario", CELL);
        parts.put(part, "<a/>");
        var problem = refused(pack(parts), "S118", message);
        assertThat(problem.found().replace('/', '\\')).isEqualTo(part.replace('/', '\\'));
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItsEntitiesCanGrowOrReachOut() {
        for (var type : new String[] {
            "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
            "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">",
            "<!-- a comment --> <!DOCTYPE a [<!ENTITY % x SYSTEM \"http://localhost/x\"> %x;]>"
        }) {
            var parts = Books.parts("scenario", CELL);
            parts.compute(SHEET, (_, xml) -> xml.replace("<worksheet", type + "<worksheet"));
            refused(pack(parts), "S118", "document type");
        }
    }

    @Test
    void xmlInAnotherEncodingCannotHideWhatItSays() {
        var parts = Books.parts("scenario", CELL);
        parts.compute(SHEET, (_, xml) -> xml.replace("UTF-8", "UTF-7"));
        refused(pack(parts), "S118", "not UTF-8");
    }

    @Test
    @Timeout(60)
    void endlessNestingAndEndlessTextsAreRefused() {
        refused(pack(Books.parts("scenario", "<a>".repeat(100_000))), "S118", "without end");
        refused(pack(Books.parts("scenario", "<row r=\"1\"><c r=\"A1\"><v>" + "1".repeat(2_000_000) + "</v></c></row>")),
                "S118", "without end");
        refused(pack(Books.parts("scenario", "<a x=\"/>\">".repeat(100_000))), "S118", "without end");
    }

    @Test
    void aNumberThatWouldFillTheMemoryAsDigitsIsOnlyText() {
        var file = pack(Books.parts("scenario", "<row r=\"1\"><c r=\"A1\"><v>1E999999999</v></c></row>"));
        assertThat(Books.codes(file)).contains("S108").doesNotContain("S117");
    }

    @Test
    void filesThatAreNoWorkbookAreToldApart() {
        refused(Books.put(temp.resolve("text.xlsx"), "place,kind\n".getBytes(StandardCharsets.UTF_8)), "S117", "no workbook");
        refused(Books.put(temp.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}), "S117",
                "password, or one of the old kind");
        refused(Books.pack(temp.resolve("odt.xlsx"), Map.of("content.xml", "<a/>")), "S117", "no XLSX workbook");
        refused(Books.put(temp.resolve("empty.xlsx"), new byte[0]), "S117", "no workbook");
    }

    @Test
    void aWorkbookThatIsCutShortIsBroken() throws IOException {
        var whole = Files.readAllBytes(pack(Books.parts("scenario", CELL)));
        for (int length : new int[] {10, whole.length / 2, whole.length - 10}) {
            refused(Books.put(temp.resolve("cut.xlsx"), Arrays.copyOf(whole, length)), "S117", "broken or cut short");
        }
    }

    @Test
    void partsThatDoNotFitTogetherAreSaidToBeSo() {
        var parts = Books.parts("scenario", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>");
        assertThat(Books.codes(pack(parts))).contains("S119");
        var half = Books.parts("scenario", "<row r=\"1\"><c r=");
        refused(pack(half), "S117", "do not fit together");
    }

    @Test
    void whateverIsCutOutOfOrChangedInAWorkbookItIsReadOrRefusedInWords() {
        var random = new Random(20231124);
        for (int i = 0; i < 400; i++) {
            var parts = Books.parts("scenario", CELL + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>45254</v></c></row>");
            var part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            parts.compute(part, (_, xml) -> spoiled(xml, random));
            assertThat(Books.problems(pack(parts))).as("change %d, in %s: %s", i, part, parts.get(part)).isNotEmpty();
        }
    }

    @Test
    void whateverByteOfAWorkbookIsChangedItIsReadOrRefusedInWords() throws IOException {
        var random = new Random(20231124);
        var whole = Files.readAllBytes(pack(Books.parts("scenario", CELL)));
        for (int i = 0; i < 400; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            assertThat(Books.problems(Books.put(temp.resolve("spoiled.xlsx"), bytes))).as("change %d", i).isNotEmpty();
        }
    }

    private static String spoiled(String xml, Random random) {
        int from = random.nextInt(xml.length());
        int to = Math.min(xml.length(), from + 1 + random.nextInt(30));
        var insert = List.of("", "<", "\"", "&", "-1", "<x>", "A1:B9").get(random.nextInt(7));
        return xml.substring(0, from) + insert + xml.substring(to);
    }

    @Test
    void aFormulaIsNeverComputedNorItsOldResultTaken() {
        var file = Books.write(temp.resolve("formula.xlsx"), book -> {
            var sheet = book.newWorksheet("scenario");
            Books.settings(sheet);
            sheet.formula(2, 1, "HYPERLINK(\"http://localhost\",\"x\")");
        });
        assertThat(Books.problems(file)).anySatisfy(problem -> {
            assertThat(problem.toString()).startsWith("S119 sheet scenario, row 3, column B");
            assertThat(problem.found()).contains("HYPERLINK");
        });
        assertThat(Books.codes(file)).contains("S113");
    }

    private Path pack(Map<String, String> parts) {
        return Books.pack(temp.resolve("book.xlsx"), parts);
    }

    private static Problem refused(Path file, String code, String message) {
        var problems = Books.problems(file);
        assertThat(problems).hasSize(1);
        var problem = problems.getFirst();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(message);
        assertThat(problem.nextStep()).isNotBlank();
        return problem;
    }
}
