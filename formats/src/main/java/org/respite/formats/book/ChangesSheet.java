package org.respite.formats.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.scenario.ChangesReader;
import org.respite.formats.table.Grid;
import org.respite.formats.yaml.RowNodes;
import org.respite.formats.yaml.YamlMap;

/** A sheet of changes: the keys of docs/reference/modifications.md as columns, a change a row. */
final class ChangesSheet {

    static final String CHANGE = "change";

    private ChangesSheet() {}

    /** @param file what problems call it */
    static YamlMap read(Grid grid, String file, Problems problems) {
        var changes = new ArrayList<Map<String, String>>();
        var rows = new ArrayList<Integer>();
        var keys = List.<String>of();
        for (var line : grid.lines()) {
            if (keys.isEmpty()) {
                keys = line.cells().stream().anyMatch(c -> c.strip().equals(CHANGE)) ? line.cells() : keys;
            } else {
                changes.add(values(keys, line));
                rows.add(line.number());
            }
        }
        if (keys.isEmpty()) {
            problems.file(ProblemCode.MISSING_COLUMN, file, "", "the sheet has no column “" + CHANGE + "”",
                    "Write the keys of docs/reference/modifications.md into one row, and a change into each row below");
        }
        return RowNodes.changes(file, ChangesReader.FORMAT, changes, rows, problems);
    }

    private static Map<String, String> values(List<String> keys, Grid.Line line) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < keys.size(); i++) {
            if (!line.cell(i).isBlank() && !keys.get(i).isBlank()) {
                values.put(keys.get(i).strip(), line.cell(i).strip());
            }
        }
        return values;
    }
}
