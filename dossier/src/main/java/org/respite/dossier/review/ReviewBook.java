package org.respite.dossier.review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.dossier.statements.Stance;
import org.respite.formats.book.Timeless;
import org.respite.formats.table.Column;

/**
 * The dossier as a workbook for a person to confirm: what was made of the words, the words, and room for a decision and for what the
 * words say instead.
 */
public final class ReviewBook {

    static final Column ID = Column.required("id", "#meta+id");
    static final Column DECISION = Column.column("decision", "#status+decision");
    static final Column QUOTE = Column.column("quote", "#description+quote");
    static final Column BY = Column.column("by", "#contact+decision");
    static final Column ON = Column.column("on", "#date+decision");
    static final Column NOTE = Column.column("note", "#description+decision");

    private static final Column WHAT = Column.column("what", "#description+what");
    private static final Column QUESTIONS = Column.column("questions", "#description+questions");
    private static final Column REPORT = Column.column("report", "#description+report");
    private static final String WORDS = "words";
    private static final String TOLD = "DDE6EC";
    private static final String WRITTEN = "FFF4D6";

    private ReviewBook() {}

    /**
     * One item as a person sees it.
     *
     * @param what the program has made of the words
     * @param questions doubts about it; blank where there are none
     * @param decided what was decided before
     */
    public record Line(String id, String what, String quote, String report, String questions, Optional<Confirmation> decided) {}

    public record Sheet(Correcting<?> correcting, List<Line> lines) {

        public Sheet {
            lines = List.copyOf(lines);
        }

        /** All columns, in the order in which they are read from the left. */
        private List<Column> columns() {
            var all = new ArrayList<>(List.of(ID, DECISION, WHAT, QUOTE, QUESTIONS, REPORT));
            all.addAll(correcting.columns());
            all.addAll(List.of(BY, ON, NOTE));
            return all;
        }
    }

    /** The bytes of the workbook: the same for the same dossier. */
    public static byte[] write(List<Sheet> sheets, List<String> ownParties) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Respite", null)) {
            for (var each : sheets) {
                write(book.newWorksheet(each.correcting().sheet()), each);
            }
            words(book.newWorksheet(WORDS), List.of(Listed.parties(ownParties), Listed.TOPICS, Listed.MEASURES, Listed.EVENTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Timeless.of(bytes.toByteArray());
    }

    private static void write(Worksheet sheet, Sheet each) {
        var columns = each.columns();
        int last = 1 + Math.max(1, each.lines().size());
        for (int c = 0; c < columns.size(); c++) {
            var column = columns.get(c);
            sheet.value(0, c, column.header());
            sheet.value(1, c, column.hashtag());
            sheet.width(c, width(column));
            sheet.range(0, c, 1, c).style().bold().fillColor(isTold(column) ? TOLD : WRITTEN).set();
            if (column.equals(DECISION)) {
                sheet.range(2, c, last, c).validateWithListByFormula("\"yes,no\"");
            } else if (column.equals(StatementCorrecting.STANCE)) {
                sheet.range(2, c, last, c).validateWithListByFormula("\"for,against,open\"");
            }
        }
        sheet.freezePane(3, 2);
        for (int r = 0; r < each.lines().size(); r++) {
            for (int c = 0; c < columns.size(); c++) {
                var text = cell(each.lines().get(r), columns.get(c));
                if (!text.isEmpty()) {
                    sheet.value(2 + r, c, text);
                    sheet.style(2 + r, c).wrapText(true).verticalAlignment("top").set();
                }
            }
        }
    }

    private static String cell(Line line, Column column) {
        return switch (column.header()) {
            case "id" -> line.id();
            case "what" -> line.what();
            case "quote" -> line.quote();
            case "questions" -> line.questions();
            case "report" -> line.report();
            default -> line.decided().map(d -> cells(d).getOrDefault(column.header(), "")).orElse("");
        };
    }

    /** What a person has written about an item, by column. */
    static Map<String, String> cells(Confirmation decided) {
        var cells = new TreeMap<>(decided.corrections());
        cells.put(DECISION.header(), decided.accepted() ? "yes" : "no");
        cells.put(BY.header(), decided.by());
        cells.put(ON.header(), decided.on().toString());
        cells.put(NOTE.header(), decided.note());
        return cells;
    }

    private static boolean isTold(Column column) {
        return List.of(ID, WHAT, QUOTE, QUESTIONS, REPORT).contains(column);
    }

    private static double width(Column column) {
        return column.equals(WHAT) ? 46 : column.equals(QUOTE) ? 70 : column.equals(QUESTIONS) ? 36 : column.equals(REPORT) || column.equals(NOTE) ? 22 : 13;
    }

    /** What corrections can choose from. */
    private static void words(Worksheet sheet, List<Listed> lists) {
        int row = 0;
        for (var list : lists) {
            sheet.value(row, 0, list.kind());
            sheet.style(row, 0).bold().set();
            row++;
            for (var word : list.labels().entrySet()) {
                sheet.value(row, 0, word.getKey());
                sheet.value(row, 1, word.getValue());
                row++;
            }
            row++;
        }
        sheet.width(0, 18);
        sheet.width(1, 40);
    }
}
