package org.respite.formats.book;

import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet: what it is for, what its columns mean, their names and hashtags, then the rows. */
final class SheetPainter {

    /** Rows that have drop-down lists and names beyond those that are filled. */
    private static final int SPARE_ROWS = 1_000;

    private static final int TITLE = 0;
    private static final int MEANING = 1;
    private static final int UNIT = 2;
    private static final int HEADER = 3;
    private static final int HASHTAG = 4;
    private static final int FIRST = 5;
    private static final String GREY = "666666";
    private static final String SHADE = "E8EDF2";
    private static final String REQUIRED_SHADE = "FFF2CC";

    private final Worksheet sheet;
    private final CellWriter cells;
    private final boolean rightToLeft;
    private int rows;

    SheetPainter(Worksheet sheet, boolean rightToLeft) {
        this.sheet = sheet;
        this.cells = new CellWriter(sheet);
        this.rightToLeft = rightToLeft;
        if (rightToLeft) {
            sheet.rightToLeft();
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(HEADER);
    }

    /** A column's head. */
    record Head(String header, String hashtag, String meaning, String unit, boolean isRequired, boolean isText) {}

    void title(String text) {
        sheet.value(TITLE, 0, text);
        sheet.style(TITLE, 0).bold().horizontalAlignment(rightToLeft ? "right" : "left").set();
    }

    void heads(List<Head> heads) {
        for (int column = 0; column < heads.size(); column++) {
            var head = heads.get(column);
            sheet.width(column, Math.clamp(head.header().length() + 4L, 14, 28));
            if (head.isText()) {
                // Otherwise a spreadsheet program would make dates of ids such as 1-2.
                sheet.style(column).format(CellWriter.TEXT).set();
            }
            put(MEANING, column, head.meaning());
            sheet.style(MEANING, column).wrapText(true).verticalAlignment("top").fontSize(8).fontColor(GREY).set();
            put(UNIT, column, head.unit());
            sheet.style(UNIT, column).wrapText(true).verticalAlignment("top").fontSize(8).fontColor(GREY).set();
            put(HEADER, column, head.header());
            sheet.style(HEADER, column).bold().fillColor(head.isRequired() ? REQUIRED_SHADE : SHADE).set();
            put(HASHTAG, column, head.hashtag());
            sheet.style(HASHTAG, column).italic().fontSize(8).fontColor(GREY).set();
        }
        if (heads.stream().anyMatch(head -> !head.meaning().isEmpty())) {
            sheet.rowHeight(MEANING, 80);
            sheet.rowHeight(UNIT, 24);
        }
        sheet.freezePane(1, FIRST);
    }

    /** In characters, from the first column on. */
    void widths(int... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    private void put(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, CellText.escaped(text));
        }
    }

    void row(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            cells.write(FIRST + rows, column, texts.get(column));
        }
        rows++;
    }

    /** Offers closed words in a column, and takes no other. */
    void offerWords(int column, List<String> words, String hint) {
        sheet.range(FIRST, column, last(), column)
                .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                .allowBlank(true).errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true)
                .errorTitle("Respite").error(hint);
    }

    /** Offers the names in the cells called {@code names}, up to the last that is filled; others are asked about. */
    void offerNames(int column, String names, String hint) {
        sheet.range(FIRST, column, last(), column)
                .validateWithListByFormula("OFFSET(" + names + ",0,0,MAX(1,COUNTA(" + names + ")),1)")
                .allowBlank(true).errorStyle(DataValidationErrorStyle.WARNING).showErrorMessage(true)
                .errorTitle("Respite").error(hint);
    }

    /** Gives the cells of a column a name that holds in the whole workbook. */
    void nameCells(int column, String name) {
        var range = sheet.range(FIRST, column, last(), column);
        range.setName(name);
        range.setFolderScope(true);
    }

    private int last() {
        return FIRST + rows + SPARE_ROWS - 1;
    }
}
