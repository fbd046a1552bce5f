package org.respite.formats.table;

import java.util.List;

/** The cells of a table as they stand, before anybody asks what they mean. */
public record Grid(List<Line> lines) {

    public Grid {
        lines = List.copyOf(lines);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, from 1
     */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** The cell at {@code column}; blank beyond the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
