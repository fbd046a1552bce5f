package org.respite.formats.osm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.respite.formats.folder.FolderWriter;
import org.respite.formats.osm.tags.Remarks;
import org.respite.formats.table.Grid;
import org.respite.formats.table.PlainTable;
import org.respite.formats.table.SpreadsheetText;

/** The list of what was dropped and guessed, as a table. */
final class RemarksTable {

    /** Its name in the scenario's folder, where no other import wrote one. */
    static final String NAME = "import-osm";

    static final String ENDING = ".csv";

    private static final List<String> HEADERS = List.of("what", "topic", "found", "taken as", "how many", "which");
    private static final List<String> HASHTAGS = List.of("#status", "#description+topic", "#description+found",
            "#description+taken", "#indicator+count", "#description+which");

    private RemarksTable() {}

    static String csv(List<Remarks.Line> lines) {
        var rows = new ArrayList<Grid.Line>();
        for (var line : lines) {
            var remark = line.remark();
            var named = String.join(" ", line.named()) + (line.count() > line.named().size() ? " …" : "");
            rows.add(new Grid.Line(rows.size() + 1, List.of(remark.kind().name().toLowerCase(Locale.ROOT), remark.topic(),
                    SpreadsheetText.isRun(remark.found()) ? "" : remark.found(), remark.taken(), String.valueOf(line.count()), named)));
        }
        return FolderWriter.csv(new PlainTable(HEADERS, HASHTAGS, rows));
    }
}
