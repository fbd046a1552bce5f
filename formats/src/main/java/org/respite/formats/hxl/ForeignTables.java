package org.respite.formats.hxl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.PlainTable;

/** All tables of an import, on their way into the tables of a scenario. */
public final class ForeignTables {

    private final List<ImportReport.Source> sources = new ArrayList<>();
    private final Map<Layout, List<Map<Column, String>>> rows = new LinkedHashMap<>();
    private final List<TableExtension> extensions = new ArrayList<>();

    private ForeignTables() {}

    /** Reads every table of every file; a file that cannot be read is a problem. */
    public static ForeignTables read(List<Path> files, Problems problems) {
        var all = new ForeignTables();
        for (var file : files) {
            var tables = ForeignFile.tables(file, problems);
            for (var table : ForeignReader.withHeads(tables, all.sources)) {
                var head = ForeignHead.find(table.grid()).orElseThrow();
                var taken = ForeignReader.read(head, table.name());
                taken.rows().forEach((layout, more) -> all.rows.computeIfAbsent(layout, _ -> new ArrayList<>()).addAll(more));
                all.sources.add(ForeignReader.report(table, head, taken));
            }
        }
        return all;
    }

    /** The tables of a scenario that change, with their new rows. */
    public Map<Layout, PlainTable> extend(Map<Layout, PlainTable> existing) {
        var changed = new LinkedHashMap<Layout, PlainTable>();
        rows.forEach((layout, more) -> {
            var extension = new TableExtension(layout, existing.getOrDefault(layout, PlainTable.empty(List.of())));
            more.forEach(extension::add);
            extensions.add(extension);
            if (extension.hasNews()) {
                changed.put(layout, extension.table());
            }
        });
        return changed;
    }

    /** What was taken, guessed and left, once the tables were extended. */
    public ImportReport report() {
        var toFill = new ArrayList<String>();
        extensions.forEach(extension -> toFill.addAll(extension.toFill()));
        for (var extension : extensions) {
            if (extension.leftOut() > 0) {
                toFill.add(extension.written().file() + ": " + extension.leftOut()
                        + " cells that a spreadsheet would run as formulas were left blank");
            }
        }
        return new ImportReport(sources, extensions.stream().map(TableExtension::written).toList(), toFill);
    }

    /** Records of each foreign table that a scenario has no use for it, and why. */
    public void tellThatNothingFits(Problems problems) {
        for (var source : sources) {
            var left = source.columns().stream().map(c -> c.column() + " (" + c.why() + ")").toList();
            problems.file(ProblemCode.NOTHING_TO_IMPORT, source.name(), String.join("; ", left),
                    "nothing new for a scenario was found here: " + source.head(),
                    "Give the columns hashtags of docs/reference/tables.md, or fill in the tables by hand");
        }
        if (sources.isEmpty()) {
            problems.file(ProblemCode.NOTHING_TO_IMPORT, "", "", "the files hold no table", "Name files with rows");
        }
    }
}
