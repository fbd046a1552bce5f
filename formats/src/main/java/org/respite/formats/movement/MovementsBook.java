package org.respite.formats.movement;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code movements.xlsx}: one row a movement, by departure, with the columns of {@link MovementColumns}. Texts are
 * texts, whatever they begin with: no cell is a formula.
 */
final class MovementsBook {

    private static final int HEAD_ROW = 0;
    private static final int REMARK_ROW = 1;
    private static final int TITLE_ROW = 2;
    private static final int FIRST_ROW = 3;
    private static final double LINE_HEIGHT = 15;

    /** Of A4 that some forty columns need to be read on paper; the reference is repeated on each. */
    private static final short PAGES_WIDE = 4;

    private static final String TIME_FORMAT = "yyyy-mm-dd hh:mm";
    private static final String DEGREES_FORMAT = "0.00000";

    private MovementsBook() {}

    static byte[] of(MovementSet set) {
        var columns = MovementColumns.of(set);
        try (var out = new ByteArrayOutputStream()) {
            try (var book = new Workbook(out, "Respite", null)) {
                book.properties().setTitle(set.head());
                var sheet = book.newWorksheet("Movements");
                heads(set, sheet, columns);
                for (int row = 0; row < set.notices().size(); row++) {
                    for (int column = 0; column < columns.size(); column++) {
                        write(sheet, FIRST_ROW + row, column, columns.get(column).value().apply(set.notices().get(row)));
                    }
                }
                page(set, sheet, columns.size());
            }
            return FixedZip.of(out.toByteArray(), set.mark().issued());
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
    }

    private static void heads(MovementSet set, Worksheet sheet, List<MovementColumns.Column> columns) {
        sheet.value(HEAD_ROW, 0, set.head());
        sheet.value(REMARK_ROW, 0, MovementSet.NO_PERMISSION + " Plan " + set.planDigest());
        sheet.style(HEAD_ROW, 0).bold().set();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(TITLE_ROW, column, columns.get(column).title());
            sheet.width(column, columns.get(column).width());
        }
        sheet.range(TITLE_ROW, 0, TITLE_ROW, columns.size() - 1).style()
                .bold().wrapText(true).verticalAlignment("top").fillColor("DDE6EC").set();
        // Not every spreadsheet program makes room for wrapped titles by itself.
        sheet.rowHeight(TITLE_ROW, LINE_HEIGHT * columns.stream().mapToLong(MovementsBook::lines).max().orElse(1));
    }

    /** Of a wrapped title, at most: a word may leave a third of a line free. */
    private static long lines(MovementColumns.Column column) {
        return (long) Math.ceil(1.5 * column.title().length() / column.width());
    }

    private static void write(Worksheet sheet, int row, int column, MovementColumns.Cell cell) {
        switch (cell) {
            case MovementColumns.Text(var text) -> {
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
            case MovementColumns.Count(var count) -> sheet.value(row, column, count);
            case MovementColumns.Degrees(var degrees) -> {
                sheet.value(row, column, degrees);
                sheet.style(row, column).format(DEGREES_FORMAT).set();
            }
            case MovementColumns.Time(var time) -> {
                sheet.value(row, column, time);
                sheet.style(row, column).format(TIME_FORMAT).horizontalAlignment("left").set();
            }
        }
    }

    private static void page(MovementSet set, Worksheet sheet, int columns) {
        sheet.freezePane(1, FIRST_ROW);
        sheet.setAutoFilter(TITLE_ROW, 0, FIRST_ROW + Math.max(0, set.notices().size() - 1), columns - 1);
        sheet.repeatRows(TITLE_ROW);
        sheet.repeatCols(0);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth(PAGES_WIDE);
        sheet.fitToHeight((short) 0);
        sheet.footer(set.head().replace("&", "&&"), Position.LEFT);
    }
}
