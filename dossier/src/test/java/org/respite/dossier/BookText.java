package org.respite.dossier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** A workbook of one sheet out of text: its name in the first line, then its rows with their cells between bars. */
final class BookText {

    private BookText() {}

    static Path write(Path file, String text) throws IOException {
        var rows = text.lines().toList();
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", null)) {
            var sheet = book.newWorksheet(rows.getFirst());
            for (int r = 1; r < rows.size(); r++) {
                var cells = rows.get(r).split("\\|", -1);
                for (int c = 0; c < cells.length; c++) {
                    sheet.value(r - 1, c, cells[c].strip());
                }
            }
        }
        return Files.write(file, bytes.toByteArray());
    }
}
