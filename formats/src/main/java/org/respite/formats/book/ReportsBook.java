package org.respite.formats.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.respite.formats.book.SheetPainter.Head;
import org.respite.formats.filing.FilingTable;

/** Writes the empty tables of reports as a workbook, a sheet each. */
public final class ReportsBook {

    private ReportsBook() {}

    /** The bytes of the workbook: always the same. */
    public static byte[] write(boolean rightToLeft) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Respite", null)) {
            for (var table : FilingTable.values()) {
                var painter = new SheetPainter(workbook.newWorksheet(table.sheet()), rightToLeft);
                painter.title(table.purpose() + ". No names of persons.");
                painter.heads(table.columns().stream()
                        .map(column -> new Head(column.header(), column.hashtag(), "", "", column.isRequired(), true))
                        .toList());
                var columns = table.columns();
                for (int i = 0; i < columns.size(); i++) {
                    var words = table.words(columns.get(i));
                    if (!words.isEmpty()) {
                        painter.offerWords(i, words, "One of: " + String.join(", ", words));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Timeless.of(bytes.toByteArray());
    }
}
