package org.respite.formats.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.source.ScenarioSource;
import org.respite.formats.table.Clock;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.Row;
import org.respite.formats.table.Table;
import org.respite.formats.table.TableReader;
import org.respite.formats.table.WindowCells;

/** All tables of a scenario, with what is needed to read their cells. */
record Input(Map<Layout, Table> tables, KnownNames names, FigureCells figures, Clock clock, Problems problems) {

    static Input read(ScenarioSource source, Clock clock, Problems problems) {
        var tables = new LinkedHashMap<Layout, Table>();
        for (var layout : Layouts.ALL) {
            tables.put(layout, table(source, layout, problems));
        }
        return new Input(tables, KnownNames.of(tables), FigureCells.of(KnownNames.rows(tables, Layouts.Figures.TABLE)), clock, problems);
    }

    private static Table table(ScenarioSource source, Layout layout, Problems problems) {
        if (!source.hasTable(layout.file())) {
            if (layout.isRequired()) {
                problems.file(ProblemCode.MISSING_FILE, layout.file(), "", "the table is missing",
                        "Add it; docs/reference/tables.md says which columns it has");
            }
            return Table.empty(layout);
        }
        return source.findTable(layout.file(), problems)
                .map(grid -> new TableReader(problems).read(layout, grid))
                .orElseGet(() -> Table.empty(layout));
    }

    List<Row> rows(Layout layout) {
        return KnownNames.rows(tables, layout);
    }

    WindowCells times() {
        return new WindowCells(clock);
    }
}
