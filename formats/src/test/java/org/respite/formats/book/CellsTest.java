package org.respite.formats.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.formats.Problems;

/** A cell says what a person sees in it. */
class CellsTest {

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0} as {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            45254              | yyyy-mm-dd         | 2023-11-24
            45254              | dd/mm/yyyy hh:mm   | 2023-11-24T00:00
            45254.416666666664 | dd/mm/yyyy         | 2023-11-24T10:00
            45254.4166782407   | [$-409]d-mmm-yy    | 2023-11-24T10:00:01
            45254              | mmm d              | 2023-11-24
            0.25               | h:mm               | 06:00
            1                  | [h]:mm             | 24:00
            0.999988425925926  | h:mm:ss AM/PM      | 23:59:59
            0.3                | 0%                 | 30%
            0.07               | 0.0 %              | 7%
            0.30000000000000004 | General           | 0.3
            12345678           | #,##0              | 12345678
            12                 | 0 "days"           | 12
            1500               | "d"0               | 1500
            1.5                | [Red]0.00          | 1.5
            -3                 | yyyy-mm-dd         | -3
            """)
    void aNumberIsReadAsItsFormatShowsIt(String value, String format, String text) {
        var read = read(sheet -> {
            sheet.value(0, 0, new BigDecimal(value));
            if (!format.equals("General")) {
                sheet.style(0, 0).format(format).set();
            }
        });
        assertThat(read).containsExactly(List.of(text));
    }

    @Test
    void numbersStoredAsTextAndTruthsAreTexts() {
        assertThat(read(sheet -> {
            sheet.value(0, 0, "007");
            sheet.value(0, 1, "100 000");
            sheet.value(0, 2, true);
            sheet.value(0, 4, false);
        })).containsExactly(List.of("007", "100 000", "yes", "", "no"));
    }

    @Test
    void aWorkbookWithoutFormatsIsRead() {
        assertThat(read(Books.pack(temp.resolve("plain.xlsx"), Books.parts("a", "<row r=\"3\"><c r=\"B3\"><v>45254</v></c></row>"))))
                .containsExactly(List.of("", "45254"));
    }

    @Test
    void datesOfSheetsThatCountFrom1904AreTheSameDates() {
        var parts = Books.parts("a", "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43792.5</v></c></row>");
        parts.compute("xl/workbook.xml", (_, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        parts.compute("[Content_Types].xml", (_, xml) -> xml.replace("</Types>",
                "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.styles+xml\"/></Types>"));
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>");
        assertThat(read(Books.pack(temp.resolve("1904.xlsx"), parts))).containsExactly(List.of("2023-11-24T12:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "12000", "0.5", "-3", "007", "1e5", "2.50", "34.379390123456789", "12345678901234567890", "2023-11-24",
        "2023-11-24T10:00", "2023-11-24T10:00:30", "2023-11-24 10:00", "2023-11-31", "1850-01-01", "24:00", "30%", "yes",
        "=1+2", "+1-2", "@SUM(A1)", "-", "a\r\nb", "_x0041_", "_x005F_x0041_", " padded ", "رفح", "0", "-0", "1.", "٣"
    })
    void everyTextComesBackAsItWasWritten(String text) {
        assertThat(read(sheet -> new CellWriter(sheet).write(0, 0, text))).containsExactly(List.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+1-2", "-1+2", "@SUM(A1)", "=HYPERLINK(\"x\")", "\t=1"})
    void whatLooksLikeAFormulaIsWrittenAsText(String text) {
        var written = new ArrayList<Object>();
        read(sheet -> {
            new CellWriter(sheet).write(0, 0, text);
            written.add(sheet.value(0, 0));
        });
        assertThat(written).containsExactly(text);
    }

    @Test
    void numbersAndDatesAreCellsThatASpreadsheetCanCountWith() {
        var written = new ArrayList<Object>();
        read(sheet -> {
            var writer = new CellWriter(sheet);
            for (var text : List.of("12000", "2023-11-24", "2023-11-24T10:00")) {
                writer.write(0, written.size(), text);
                written.add(sheet.value(0, written.size()));
            }
        });
        assertThat(written.get(0)).isEqualTo(new BigDecimal("12000"));
        assertThat(written.subList(1, 3)).noneMatch(String.class::isInstance);
    }

    private List<List<String>> read(Consumer<Worksheet> filling) {
        return read(Books.write(temp.resolve("cells.xlsx"), book -> filling.accept(book.newWorksheet("a"))));
    }

    private static List<List<String>> read(Path file) {
        return WorkbookFile.findSheets(file, new Problems()).orElseThrow().getFirst().grid().lines().stream()
                .map(line -> line.cells()).toList();
    }
}
