package org.respite.dossier.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.book.WorkbookFile;
import org.respite.formats.book.WorkbookFile.SheetCells;
import org.respite.formats.table.Column;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Names;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;

/** Reads what a person decided and corrected in a review; a row without a decision is none. */
public final class ReviewReader {

    private final Problems problems;
    private final List<SheetCells> sheets;

    private ReviewReader(List<SheetCells> sheets, Problems problems) {
        this.sheets = sheets;
        this.problems = problems;
    }

    /**
     * An item that can be decided about.
     *
     * @param quote its words, which those in the workbook must still be
     */
    public record Open<T>(String quote, T read) {}

    /** A workbook; one without the sheets of a review is a problem. */
    public static ReviewReader open(Path file, Problems problems) {
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
            return new ReviewReader(List.of(), problems);
        }
        var sheets = WorkbookFile.findSheets(file, problems);
        var ours = sheets.stream().flatMap(List::stream).filter(s -> s.name().matches("statements|figures|events")).toList();
        if (sheets.isPresent() && ours.isEmpty()) {
            problems.file(ProblemCode.NOT_A_REVIEW, name, "", "the workbook has none of the sheets statements, figures, events",
                    "Name the workbook that --review has written");
        }
        return new ReviewReader(ours, problems);
    }

    /** Decisions about items of one kind, by id. */
    public <T> Map<String, Decision<T>> decisions(Correcting<T> correcting, Map<String, Open<T>> items) {
        var result = new TreeMap<String, Decision<T>>();
        for (var sheet : sheets) {
            if (sheet.name().equals(correcting.sheet())) {
                WorkbookFile.report(sheet, "sheet " + sheet.name(), problems);
                read(sheet.grid(), correcting, items, result);
            }
        }
        return result;
    }

    /** The decision about one item, out of cells by column; empty where it is none or not possible. */
    public static <T> Optional<Decision<T>> decision(Correcting<T> correcting, String id, Open<T> item, Map<String, String> cells, Problems problems) {
        var heads = new ArrayList<>(cells.keySet());
        var values = new ArrayList<>(cells.values());
        heads.addFirst(ReviewBook.ID.header());
        values.addFirst(id);
        var result = new TreeMap<String, Decision<T>>();
        new ReviewReader(List.of(), problems).read(new Grid(List.of(new Grid.Line(1, heads), new Grid.Line(2, values))), correcting, Map.of(id, item), result);
        return Optional.ofNullable(result.get(id));
    }

    private <T> void read(Grid grid, Correcting<T> correcting, Map<String, Open<T>> items, Map<String, Decision<T>> result) {
        var columns = new ArrayList<>(List.of(ReviewBook.ID, ReviewBook.DECISION, ReviewBook.QUOTE, ReviewBook.BY, ReviewBook.ON, ReviewBook.NOTE));
        columns.addAll(correcting.columns());
        var decided = new Names("item", "sheet " + correcting.sheet());
        for (var row : new TableReader(problems).read(new Layout("sheet " + correcting.sheet(), false, columns), grid).rows()) {
            var corrections = corrections(row, correcting.columns());
            if (row.find(ReviewBook.DECISION).isPresent() || !corrections.isEmpty()) {
                var confirmation = confirmation(row, corrections, decided);
                found(row, items).map(item -> new Decision<>(confirmation, correcting.corrected(item.read(), row)))
                        .filter(_ -> !row.isBroken()).ifPresent(decision -> result.put(row.text(ReviewBook.ID, ""), decision));
            }
        }
    }

    private static <T> Optional<Open<T>> found(Row row, Map<String, Open<T>> items) {
        var known = Optional.ofNullable(items.get(row.text(ReviewBook.ID, "")));
        if (known.isEmpty()) {
            row.problem(ProblemCode.UNKNOWN_ITEM, ReviewBook.ID, "the dossier of this folder has no such item",
                    "Use the workbook that was written from the same reports, or write it anew");
        } else if (row.find(ReviewBook.QUOTE).filter(q -> !plain(q).equals(plain(known.get().quote()))).isPresent()) {
            row.problem(ProblemCode.WORDS_GONE, ReviewBook.QUOTE, "these are not the words of the report", "Write the workbook anew and decide again");
        }
        return known;
    }

    /** Who decided what and when; what is wrong with it is told, and the rest of the row is read all the same. */
    private static Confirmation confirmation(Row row, Map<String, String> corrections, Names decided) {
        var decision = row.text(ReviewBook.DECISION, "").toLowerCase(Locale.ROOT);
        if (!decision.isEmpty() && !decision.equals("yes") && !decision.equals("no")) {
            row.problem(ProblemCode.BAD_DECISION, ReviewBook.DECISION, "this is no decision", "Write yes or no, or leave the cell blank");
        } else if (!corrections.isEmpty() && !decision.equals("yes")) {
            row.problem(ProblemCode.CORRECTION_WITHOUT_YES, ReviewBook.DECISION, "something is corrected that is not confirmed: "
                    + String.join(", ", corrections.keySet()), "Write yes, which then means the item as corrected, or empty the corrections");
        }
        decided.add(row.text(ReviewBook.ID, ""), row.number()).ifPresent(before -> row.problem(ProblemCode.DECIDED_TWICE, ReviewBook.ID,
                "the item is already decided in row " + before, "Keep one of the rows"));
        var by = row.text(ReviewBook.BY, "");
        if (by.isEmpty()) {
            row.problem(ProblemCode.NOBODY_CONFIRMED, ReviewBook.BY, "the decision is nobody's", "Write who decided");
        }
        if (row.find(ReviewBook.ON).isEmpty()) {
            row.problem(ProblemCode.NOBODY_CONFIRMED, ReviewBook.ON, "the decision has no day", "Write the day as 2023-11-03");
        }
        var on = CorrectedCells.day(row, ReviewBook.ON).orElse(LocalDate.EPOCH);
        return new Confirmation(decision.equals("yes"), by, on, row.text(ReviewBook.NOTE, ""), corrections);
    }

    private static Map<String, String> corrections(Row row, List<Column> columns) {
        var result = new TreeMap<String, String>();
        columns.forEach(column -> row.find(column).ifPresent(text -> result.put(column.header(), text)));
        return result;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
