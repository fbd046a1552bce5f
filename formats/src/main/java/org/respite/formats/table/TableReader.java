package org.respite.formats.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** Reads one table of a scenario's folder. */
public final class TableReader {

    /** Most rows of a table. */
    public static final int MOST_ROWS = 1_000_000;

    /** Rows within which the hashtags are looked for, as the HXL standard advises. */
    private static final int HASHTAGS_WITHIN = 25;

    private static final int LONGEST_CELL = 1 << 20;

    private final Path folder;
    private final Problems problems;

    public TableReader(Path folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The table; empty where the file is missing or, with problems, where it cannot be read. */
    public Table read(Layout layout) {
        if (!Files.exists(folder.resolve(layout.file()))) {
            if (layout.isRequired()) {
                problems.file(ProblemCode.MISSING_FILE, layout.file(), "", "the table is missing",
                        "Add it; docs/reference/tables.md says which columns it has");
            }
            return Table.empty(layout);
        }
        return InputFile.findText(folder, layout.file(), problems)
                .map(text -> read(layout, text))
                .orElseGet(() -> Table.empty(layout));
    }

    private Table read(Layout layout, String text) {
        if (text.isBlank()) {
            problems.file(ProblemCode.EMPTY_TABLE, layout.file(), "", "the table is empty",
                    "Fill it, or remove the file where it is not needed");
            return Table.empty(layout);
        }
        var records = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (records.size() > MOST_ROWS) {
                    problems.file(ProblemCode.TOO_LARGE, layout.file(), "more than " + MOST_ROWS + " rows",
                            "the table has too many rows", "Keep only the rows that the plan needs");
                    return Table.empty(layout);
                }
                records.add(line.getFields());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            problems.add(ProblemCode.UNREADABLE, layout.file(), OptionalInt.of(records.size() + 1), Optional.empty(), "",
                    "the table is broken here: " + firstLine(e), "Look for a quotation mark that is not closed");
            return Table.empty(layout);
        }
        return withColumns(layout, records);
    }

    private Table withColumns(Layout layout, List<List<String>> records) {
        var finder = new ColumnFinder(layout, problems);
        int hashtags = hashtagRow(records);
        int head = hashtags >= 0 ? hashtags : firstFilled(records);
        if (hashtags >= 0) {
            finder.byHashtags(records.get(head), head + 1, head == 0 ? List.of() : records.get(head - 1));
        } else {
            finder.byHeaders(records.get(head), head + 1);
        }
        var positions = new Table.Positions(finder.places(), finder.languages());
        int width = records.get(head).size();
        var rows = new ArrayList<Row>();
        for (int i = head + 1; i < records.size(); i++) {
            var cells = records.get(i);
            if (!isBlank(cells)) {
                reportRagged(layout, cells, width, i + 1);
                rows.add(new Row(layout, positions, i + 1, cells, problems));
            }
        }
        if (rows.isEmpty() && layout.isRequired()) {
            problems.file(ProblemCode.EMPTY_TABLE, layout.file(), "", "the table has no rows", "Add at least one");
        }
        return new Table(layout, rows);
    }

    private void reportRagged(Layout layout, List<String> cells, int width, int row) {
        boolean tooWide = cells.size() > width && !isBlank(cells.subList(width, cells.size()));
        if (tooWide || cells.size() < width) {
            problems.add(ProblemCode.RAGGED_ROW, layout.file(), OptionalInt.of(row), Optional.empty(),
                    cells.size() + " cells", "the row has " + (tooWide ? "more" : "fewer") + " cells than the "
                            + width + " columns", "Quote cells that hold a separator, and keep blank cells");
        }
    }

    private static int hashtagRow(List<List<String>> records) {
        for (int i = 0; i < Math.min(HASHTAGS_WITHIN, records.size()); i++) {
            var filled = records.get(i).stream().filter(c -> !c.isBlank()).toList();
            long tags = filled.stream().filter(c -> HxlTag.find(c).isPresent()).count();
            if (tags > 0 && tags * 2 >= filled.size()) {
                return i;
            }
        }
        return -1;
    }

    private static int firstFilled(List<List<String>> records) {
        int i = 0;
        while (isBlank(records.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    private static String firstLine(RuntimeException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
