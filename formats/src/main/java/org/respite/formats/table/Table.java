package org.respite.formats.table;

import java.util.List;
import java.util.Map;

/** A table whose columns were found. */
public record Table(Layout layout, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    static Table empty(Layout layout) {
        return new Table(layout, List.of());
    }

    /** Where the columns of a table stand. */
    record Positions(Map<Column, Integer> columns, Map<Column, Map<String, Integer>> languages) {}
}
