package org.respite.formats.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.Problems;

/** A table whose columns were found. */
public record Table(Layout layout, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row that does not come from a table but has the same columns, such as a change in a YAML file.
     *
     * @param file to be named in problems, with {@code number} as the row
     * @param cells by the header of their column
     */
    public static Row row(Layout layout, String file, int number, Map<String, String> cells, Problems problems) {
        var positions = new HashMap<Column, Integer>();
        var values = new ArrayList<String>();
        for (var column : layout.columns()) {
            positions.put(column, values.size());
            values.add(cells.getOrDefault(column.header(), ""));
        }
        var renamed = new Layout(file, layout.isRequired(), layout.columns());
        return new Row(renamed, new Positions(positions, Map.of()), number, values, problems);
    }

    public static Table empty(Layout layout) {
        return new Table(layout, List.of());
    }

    /** Where the columns of a table stand. */
    record Positions(Map<Column, Integer> columns, Map<Column, Map<String, Integer>> languages) {}
}
