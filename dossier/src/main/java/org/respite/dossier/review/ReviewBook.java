package org.respite.dossier.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.respite.formats.book.Timeless;
import org.respite.formats.table.Column;

/** The dossier as a workbook for a person to confirm: what the words are, what was made of them, and room for a decision. */
public final class ReviewBook {

    static final Column ID = Column.required("id", "#meta+id");
    static final Column DECISION = Column.column("decision", "#status+decision");
    static final Column BY = Column.column("by", "#contact+decision");
    static final Column ON = Column.column("on", "#date+decision");
    static final Column NOTE = Column.column("note", "#description+decision");
    static final List<Column> COLUMNS = List.of(ID, DECISION, BY, ON, NOTE);

    private static final List<String> TOLD = List.of("what", "quote", "report", "questions");
    private static final double[] WIDTHS = {14, 11, 18, 12, 22, 46, 80, 22, 40};

    private ReviewBook() {}

    /**
     * One item as a person sees it.
     *
     * @param what the dossier has made of the words
     * @param questions doubts about it; blank where there are none
     */
    public record Line(String id, String what, String quote, String report, String questions) {}

    /** @param sheet its name: statements, figures or events */
    public record Sheet(String sheet, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /** The bytes of the workbook: the same for the same dossier. */
    public static byte[] write(List<Sheet> sheets) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Respite", null)) {
            for (var each : sheets) {
                var sheet = book.newWorksheet(each.sheet());
                for (int c = 0; c < WIDTHS.length; c++) {
                    boolean decided = c < COLUMNS.size();
                    sheet.value(0, c, decided ? COLUMNS.get(c).header() : TOLD.get(c - COLUMNS.size()));
                    sheet.value(1, c, decided ? COLUMNS.get(c).hashtag() : "#description+" + TOLD.get(c - COLUMNS.size()));
                    sheet.width(c, WIDTHS[c]);
                }
                sheet.range(0, 0, 1, WIDTHS.length - 1).style().bold().fillColor("DDE6EC").set();
                sheet.freezePane(1, 2);
                for (int i = 0; i < each.lines().size(); i++) {
                    var line = each.lines().get(i);
                    var told = List.of(line.what(), line.quote(), line.report(), line.questions());
                    sheet.value(2 + i, 0, line.id());
                    for (int c = 0; c < told.size(); c++) {
                        sheet.value(2 + i, COLUMNS.size() + c, told.get(c));
                        sheet.style(2 + i, COLUMNS.size() + c).wrapText(true).verticalAlignment("top").set();
                    }
                }
                if (!each.lines().isEmpty()) {
                    sheet.range(2, 1, 1 + each.lines().size(), 1).validateWithListByFormula("\"yes,no\"");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Timeless.of(bytes.toByteArray());
    }
}
