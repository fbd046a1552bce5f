package org.respite.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** All that can be read out of an output, as text: what a person sees, and what a curious one finds. */
public final class OutputText {

    private static final Pattern DATA = Pattern.compile("(?s)id=\"data\">(.*?)</script>.*|<title>.*?</title>");

    private OutputText() {}

    public static String of(OutputFile file) {
        var plain = new String(file.content(), StandardCharsets.UTF_8);
        if (file.name().endsWith(".xlsx")) {
            return workbook(file.content());
        }
        if (file.name().endsWith(".pdf")) {
            return pdf(file.content());
        }
        return file.name().endsWith(".html")
                ? DATA.matcher(plain).results().map(m -> m.group()).collect(Collectors.joining("\n"))
                : plain;
    }

    /** Every cell of every sheet as "title=value", a row a line; titles are in the third row. */
    private static String workbook(byte[] content) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false))) {
            var text = new StringBuilder();
            for (var sheet : book.getSheets().toList()) {
                var rows = sheet.read();
                for (var row : rows) {
                    for (var cell : row) {
                        if (cell != null && cell.getType() != CellType.EMPTY) {
                            text.append(title(rows.get(2), row, cell)).append(value(cell)).append('\n');
                        }
                    }
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String title(Row titles, Row row, Cell cell) {
        return row.getRowNum() <= titles.getRowNum() ? "" : titles.getCellText(cell.getColumnIndex()) + "=";
    }

    private static String value(Cell cell) {
        boolean time = cell.getDataFormatString() != null && cell.getDataFormatString().contains("yy");
        return time ? cell.asDate().toString() : cell.getText();
    }

    private static String pdf(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document) + "\n" + document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
