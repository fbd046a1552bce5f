package org.respite.formats.book;

import java.util.ArrayList;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.table.Column;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.TableReader;
import org.respite.formats.yaml.RowNodes;
import org.respite.formats.yaml.YamlMap;

/** The sheet {@code scenario}: a setting a row, by the keys that lead to it in {@code scenario.yaml}. */
final class SettingsSheet {

    static final Column SETTING = Column.required("setting", "#meta+setting");
    static final Column VALUE = Column.required("value", "#meta+value");
    static final Layout LAYOUT = Layout.of(FolderSource.SETTINGS, SETTING, VALUE);

    private static final int DEEPEST = 3;

    private SettingsSheet() {}

    static YamlMap read(Grid grid, Problems problems) {
        var settings = new ArrayList<RowNodes.Setting>();
        for (var row : new TableReader(problems).read(LAYOUT, grid).rows()) {
            var path = row.find(SETTING);
            var value = row.find(VALUE);
            if (path.isEmpty() && value.isPresent()) {
                row.problem(ProblemCode.BLANK, SETTING, "a value stands without the name of its setting", "Name it");
            } else if (path.isPresent() && path.get().split("\\.").length > DEEPEST) {
                row.problem(ProblemCode.UNKNOWN_KEY, SETTING, "there is no such setting",
                        "Use those of docs/reference/tables.md");
            } else if (path.isPresent() && value.isPresent()) {
                settings.add(new RowNodes.Setting(path.get(), value.get(), row.number()));
            }
        }
        return RowNodes.settings(FolderSource.SETTINGS, settings, problems);
    }
}
