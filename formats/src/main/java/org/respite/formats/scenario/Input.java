package org.respite.formats.scenario;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.Problems;
import org.respite.formats.table.Clock;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.Row;
import org.respite.formats.table.Table;
import org.respite.formats.table.TableReader;
import org.respite.formats.table.WindowCells;

/** All tables of a folder, with what is needed to read their cells. */
record Input(Path folder, Map<Layout, Table> tables, KnownNames names, Clock clock, Problems problems) {

    static Input read(Path folder, Clock clock, Problems problems) {
        var reader = new TableReader(folder, problems);
        var tables = new LinkedHashMap<Layout, Table>();
        for (var layout : Layouts.ALL) {
            tables.put(layout, reader.read(layout));
        }
        return new Input(folder, tables, KnownNames.of(tables), clock, problems);
    }

    List<Row> rows(Layout layout) {
        return KnownNames.rows(tables, layout);
    }

    WindowCells times() {
        return new WindowCells(clock);
    }
}
