package org.respite.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Grid.Line;

/** Finds the columns of a table among its cells, wherever those come from. */
public final class TableReader {

    /** Most rows of a table. */
    public static final int MOST_ROWS = 1_000_000;

    /** Rows within which the hashtags are looked for, as the HXL standard advises. */
    private static final int HASHTAGS_WITHIN = 25;

    private final Problems problems;

    public TableReader(Problems problems) {
        this.problems = problems;
    }

    /** The table with its columns found; without rows where there is no cell. */
    public Table read(Layout layout, Grid grid) {
        var first = grid.lines().stream().filter(line -> !line.isBlank()).findFirst();
        if (first.isEmpty()) {
            problems.file(ProblemCode.EMPTY_TABLE, layout.file(), "", "the table is empty",
                    "Fill it, or remove the file where it is not needed");
            return Table.empty(layout);
        }
        var finder = new ColumnFinder(layout, problems);
        var hashtags = findHashtags(grid);
        var head = hashtags.isPresent() ? grid.lines().get(hashtags.getAsInt()) : first.get();
        if (hashtags.isPresent()) {
            finder.byHashtags(head.cells(), head.number(), above(grid, hashtags.getAsInt()));
        } else {
            finder.byHeaders(head.cells(), head.number());
        }
        var positions = new Table.Positions(finder.places(), finder.languages());
        int width = head.cells().size();
        var rows = new ArrayList<Row>();
        for (var line : grid.lines().subList(grid.lines().indexOf(head) + 1, grid.lines().size())) {
            if (!line.isBlank()) {
                reportRagged(layout, line, width);
                rows.add(new Row(layout, positions, line.number(), line.cells(), problems));
            }
        }
        if (rows.isEmpty() && layout.isRequired()) {
            problems.file(ProblemCode.EMPTY_TABLE, layout.file(), "", "the table has no rows", "Add at least one");
        }
        return new Table(layout, rows);
    }

    /** Where among the lines the hashtags stand; empty where there are none. */
    public static OptionalInt findHashtags(Grid grid) {
        for (int i = 0; i < Math.min(HASHTAGS_WITHIN, grid.lines().size()); i++) {
            var filled = grid.lines().get(i).cells().stream().filter(c -> !c.isBlank()).toList();
            long tags = filled.stream().filter(c -> HxlTag.find(c).isPresent()).count();
            if (tags > 0 && tags * 2 >= filled.size()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static List<String> above(Grid grid, int at) {
        return at == 0 ? List.of() : grid.lines().get(at - 1).cells();
    }

    private void reportRagged(Layout layout, Line line, int width) {
        var cells = line.cells();
        boolean tooWide = cells.size() > width && !new Line(0, cells.subList(width, cells.size())).isBlank();
        if (tooWide || cells.size() < width) {
            problems.add(ProblemCode.RAGGED_ROW, layout.file(), OptionalInt.of(line.number()), Optional.empty(),
                    cells.size() + " cells", "the row has " + (tooWide ? "more" : "fewer") + " cells than the "
                            + width + " columns", "Quote cells that hold a separator, and keep blank cells");
        }
    }
}
