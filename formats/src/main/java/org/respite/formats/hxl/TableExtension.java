package org.respite.formats.hxl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.respite.formats.table.Column;
import org.respite.formats.table.Grid;
import org.respite.formats.table.HxlTag;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.PlainTable;
import org.respite.formats.table.SpreadsheetText;

/** Adds rows to a table of a scenario. What is there stays as it is; what it names already is not added again. */
public final class TableExtension {

    private final Layout layout;
    private final List<String> headers;
    private final List<String> hashtags;
    private final List<List<String>> rows = new ArrayList<>();
    private final HashSet<List<String>> present = new HashSet<>();
    private final Map<Column, Integer> positions = new HashMap<>();
    private int added;
    private int alreadyPresent;
    private int leftOut;

    public TableExtension(Layout layout, PlainTable table) {
        this.layout = layout;
        this.headers = new ArrayList<>(table.headers());
        this.hashtags = new ArrayList<>(table.hashtags());
        for (var line : table.rows()) {
            rows.add(new ArrayList<>(line.cells()));
            present.add(keyColumns().stream().map(column -> cell(line, column)).toList());
        }
    }

    public void add(Map<Column, String> row) {
        var key = keyColumns().stream().map(column -> row.getOrDefault(column, "")).toList();
        if (!present.add(key)) {
            alreadyPresent++;
            return;
        }
        added++;
        layout.columns().stream().filter(row::containsKey).forEach(this::at);
        var cells = new ArrayList<>(Collections.nCopies(headers.size(), ""));
        row.forEach((column, text) -> {
            if (SpreadsheetText.isRun(text)) {
                leftOut++;
            } else {
                cells.set(at(column), text);
            }
        });
        rows.add(cells);
    }

    public PlainTable table() {
        var lines = new ArrayList<Grid.Line>();
        for (var cells : rows) {
            while (cells.size() < headers.size()) {
                cells.add("");
            }
            lines.add(new Grid.Line(lines.size() + 1, cells));
        }
        return new PlainTable(headers, hashtags, lines);
    }

    public ImportReport.Written written() {
        return new ImportReport.Written(layout.file(), added, alreadyPresent);
    }

    /** Cells that a spreadsheet would run as formulas. */
    int leftOut() {
        return leftOut;
    }

    boolean hasNews() {
        return added > 0;
    }

    /** Required columns that some row leaves blank. */
    List<String> toFill() {
        var table = table();
        var missing = new ArrayList<String>();
        for (var column : layout.columns()) {
            int at = find(column);
            if (column.isRequired() && table.rows().stream().anyMatch(row -> at < 0 || row.cell(at).isBlank())) {
                missing.add(column.header());
            }
        }
        return missing.isEmpty() ? List.of() : List.of(layout.file() + ": " + String.join(", ", missing));
    }

    /** What makes two rows speak of the same thing. */
    private List<Column> keyColumns() {
        if (layout.equals(Layouts.Needs.TABLE)) {
            return List.of(Layouts.Needs.PLACE, Layouts.Needs.ITEM);
        }
        boolean named = List.of(Layouts.Places.TABLE, Layouts.Roads.TABLE, Layouts.Zones.TABLE, Layouts.Pauses.TABLE,
                Layouts.Corridors.TABLE, Layouts.Crossings.TABLE, Layouts.Inspections.TABLE, Layouts.Items.TABLE,
                Layouts.Stocks.TABLE, Layouts.Fleets.TABLE, Layouts.Groups.TABLE, Layouts.HandOvers.TABLE).contains(layout);
        return named ? List.of(layout.columns().getFirst()) : layout.columns();
    }

    private String cell(Grid.Line line, Column column) {
        int at = find(column);
        return at < 0 ? "" : line.cell(at).strip();
    }

    /** Where the column stands: by its very hashtag, or by one that says more; -1 where it is not there. */
    private int find(Column column) {
        int known = positions.getOrDefault(column, -1);
        if (known < 0) {
            known = look(column);
            positions.put(column, known);
        }
        return known;
    }

    private int look(Column column) {
        int refined = -1;
        for (int i = 0; i < hashtags.size(); i++) {
            var tag = HxlTag.find(hashtags.get(i));
            if (tag.filter(column.tag()::equals).isPresent()) {
                return i;
            }
            if (refined < 0 && tag.filter(t -> t.refines(column.tag())).isPresent()) {
                refined = i;
            }
        }
        return refined;
    }

    private int at(Column column) {
        int at = find(column);
        if (at < 0) {
            headers.add(column.header());
            hashtags.add(column.hashtag());
            return headers.size() - 1;
        }
        return at;
    }
}
