package org.respite.formats.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as people see it, without titles above it: names of columns, hashtags, rows. Columns that no reader asks for
 * are kept.
 */
public record PlainTable(List<String> headers, List<String> hashtags, List<Grid.Line> rows) {

    public PlainTable {
        headers = List.copyOf(headers);
        hashtags = List.copyOf(hashtags);
        rows = List.copyOf(rows);
    }

    /** The table in {@code grid}; a column without a hashtag is given ours where it has one of our names. */
    public static PlainTable of(Layout layout, Grid grid) {
        var lines = grid.lines();
        var found = TableReader.findHashtags(grid);
        if (found.isPresent()) {
            int at = found.getAsInt();
            var hashtags = lines.get(at).cells();
            var above = at == 0 ? hashtags : lines.get(at - 1).cells();
            return of(above, hashtags, lines.subList(at + 1, lines.size()));
        }
        int head = 0;
        while (head < lines.size() && lines.get(head).isBlank()) {
            head++;
        }
        if (head == lines.size()) {
            return new PlainTable(List.of(), List.of(), List.of());
        }
        var headers = lines.get(head).cells();
        return of(headers, headers.stream().map(h -> hashtag(layout, h)).toList(), lines.subList(head + 1, lines.size()));
    }

    /** A table of our own columns without any row. */
    public static PlainTable empty(List<Column> columns) {
        return new PlainTable(
                columns.stream().map(Column::header).toList(), columns.stream().map(Column::hashtag).toList(), List.of());
    }

    /** The table without the columns that no row fills. */
    public PlainTable withoutBlankColumns() {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < headers.size(); i++) {
            int at = i;
            if (rows.stream().anyMatch(row -> !row.cell(at).isBlank())) {
                kept.add(i);
            }
        }
        return new PlainTable(picked(headers, kept), picked(hashtags, kept),
                rows.stream().map(row -> new Grid.Line(row.number(), picked(row.cells(), kept))).toList());
    }

    private static List<String> picked(List<String> cells, List<Integer> columns) {
        return columns.stream().map(cells::get).toList();
    }

    private static PlainTable of(List<String> headers, List<String> hashtags, List<Grid.Line> below) {
        int width = 0;
        for (int i = 0; i < Math.max(headers.size(), hashtags.size()); i++) {
            width = at(headers, i).isBlank() && at(hashtags, i).isBlank() ? width : i + 1;
        }
        var rows = new ArrayList<Grid.Line>();
        for (var line : below) {
            if (!line.isBlank()) {
                rows.add(new Grid.Line(line.number(), fitted(line.cells(), width)));
            }
        }
        return new PlainTable(fitted(headers, width), fitted(hashtags, width), rows);
    }

    private static String hashtag(Layout layout, String header) {
        return layout.columns().stream()
                .filter(c -> c.header().equalsIgnoreCase(header.strip()))
                .map(Column::hashtag)
                .findFirst()
                .orElse("");
    }

    private static List<String> fitted(List<String> cells, int width) {
        var result = new ArrayList<String>();
        for (int i = 0; i < width; i++) {
            result.add(at(cells, i));
        }
        return result;
    }

    private static String at(List<String> cells, int i) {
        return i < cells.size() ? cells.get(i) : "";
    }

    /** Names of columns, hashtags and rows as one grid. */
    public Grid grid() {
        var lines = new ArrayList<Grid.Line>();
        lines.add(new Grid.Line(1, headers));
        lines.add(new Grid.Line(2, hashtags));
        for (var row : rows) {
            lines.add(new Grid.Line(lines.size() + 1, row.cells()));
        }
        return new Grid(lines);
    }
}
