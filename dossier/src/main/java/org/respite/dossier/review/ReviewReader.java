package org.respite.dossier.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.book.WorkbookFile;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;

/** Reads the decisions of a review workbook back; a row without a decision is none. */
public final class ReviewReader {

    private static final Column QUOTE = Column.column("quote", "#description+quote");
    private static final List<Column> COLUMNS = Stream.concat(ReviewBook.COLUMNS.stream(), Stream.of(QUOTE)).toList();

    private final Problems problems;
    private final Map<String, String> quotes;
    private final Map<String, Confirmation> decisions = new TreeMap<>();

    private ReviewReader(Map<String, String> quotes, Problems problems) {
        this.quotes = quotes;
        this.problems = problems;
    }

    /**
     * Decisions by item.
     *
     * @param quotes words of each item of the dossier, which those in the workbook must still be
     */
    public static Map<String, Confirmation> read(Path file, Map<String, String> quotes, Problems problems) {
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
            return Map.of();
        }
        var reader = new ReviewReader(quotes, problems);
        var sheets = WorkbookFile.findSheets(file, problems);
        var ours = sheets.stream().flatMap(s -> s.stream()).filter(s -> s.name().matches("statements|figures|events")).toList();
        if (sheets.isPresent() && ours.isEmpty()) {
            problems.file(ProblemCode.NOT_A_REVIEW, name, "", "the workbook has none of the sheets statements, figures, events",
                    "Name the workbook that --review has written");
        }
        for (var sheet : ours) {
            WorkbookFile.report(sheet, "sheet " + sheet.name(), problems);
            var layout = new Layout("sheet " + sheet.name(), false, COLUMNS);
            new TableReader(problems).read(layout, sheet.grid()).rows().forEach(reader::add);
        }
        return reader.decisions;
    }

    private void add(Row row) {
        var id = row.text(ReviewBook.ID, "");
        var decision = row.text(ReviewBook.DECISION, "").toLowerCase(Locale.ROOT);
        if (decision.isEmpty()) {
            return;
        }
        if (!decision.equals("yes") && !decision.equals("no")) {
            row.problem(ProblemCode.BAD_DECISION, ReviewBook.DECISION, "this is no decision", "Write yes or no, or leave the cell blank");
        }
        var known = Optional.ofNullable(quotes.get(id));
        if (known.isEmpty()) {
            row.problem(ProblemCode.UNKNOWN_ITEM, ReviewBook.ID, "the dossier of this folder has no such item",
                    "Use the workbook that was written from the same reports, or write it anew");
        } else if (row.find(QUOTE).filter(q -> !plain(q).equals(plain(known.get()))).isPresent()) {
            row.problem(ProblemCode.WORDS_GONE, QUOTE, "these are not the words of the report", "Write the workbook anew and decide again");
        }
        var by = row.text(ReviewBook.BY, "");
        if (by.isEmpty()) {
            row.problem(ProblemCode.NOBODY_CONFIRMED, ReviewBook.BY, "the decision is nobody's", "Write who decided");
        }
        var on = day(row);
        if (!row.isBroken() && on.isPresent()) {
            decisions.put(id, new Confirmation(decision.equals("yes"), by, on.get(), row.text(ReviewBook.NOTE, "")));
        }
    }

    private static Optional<LocalDate> day(Row row) {
        var text = row.find(ReviewBook.ON);
        if (text.isEmpty()) {
            row.problem(ProblemCode.NOBODY_CONFIRMED, ReviewBook.ON, "the decision has no day", "Write the day as 2023-11-03");
            return Optional.empty();
        }
        try {
            return text.map(t -> LocalDate.parse(t.substring(0, Math.min(10, t.length()))));
        } catch (DateTimeParseException e) {
            row.problem(ProblemCode.NOT_A_TIME, ReviewBook.ON, "this is not a day", "Write it as 2023-11-03");
            return Optional.empty();
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
