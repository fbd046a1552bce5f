package org.respite.formats.osm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.respite.formats.AtomicFile;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.folder.FolderWriter;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.geo.GeoJsonText;
import org.respite.formats.source.ScenarioContent;

/**
 * Writes a scenario with its new roads: a new folder as a whole; of one that is there, each file whole, the roads after
 * the places that they lead to, and nothing else touched.
 */
final class TargetWriter {

    private final Target target;

    TargetWriter(Target target) {
        this.target = target;
    }

    /** Answers with the files of changes that its settings do not name: those of a scenario are its user's. */
    List<String> write(List<GeoFile.Feature> courses, List<ScenarioContent.Changes> changes, String list, String remarks)
            throws IOException {
        var all = new ArrayList<>(target.courses());
        all.addAll(courses);
        var drawings = new EnumMap<Drawing, List<GeoFile.Feature>>(Drawing.class);
        drawings.put(Drawing.ROADS, all);
        var tables = new LinkedHashMap<>(target.content().tables());
        target.tables().forEach((layout, table) -> tables.put(layout, table.table()));
        var content = new ScenarioContent(target.content().settings(), tables, drawings, changes);
        if (!target.isBegun()) {
            var files = FolderWriter.files(content);
            files.put(list, remarks);
            FolderWriter.write(target.folder(), files);
            return List.of();
        }
        var files = FolderWriter.files(content);
        files.keySet().removeIf(file -> file.equals(FolderSource.SETTINGS)
                || target.content().tables().keySet().stream().anyMatch(l -> l.file().equals(file) && !isChanged(file)));
        files.put(list, remarks);
        for (var file : files.entrySet()) {
            AtomicFile.write(target.folder().resolve(file.getKey()), file.getValue());
        }
        return named(changes);
    }

    private boolean isChanged(String file) {
        return target.tables().entrySet().stream()
                .anyMatch(table -> table.getKey().file().equals(file) && table.getValue().written().added() > 0);
    }

    /** Adds the changes to the settings where these have none yet; the text of the settings stays as it is. */
    private List<String> named(List<ScenarioContent.Changes> changes) throws IOException {
        var names = changes.stream().map(c -> c.name() + ".yaml").toList();
        Path settings = target.folder().resolve(FolderSource.SETTINGS);
        var text = Files.readString(settings);
        if (names.isEmpty() || text.lines().anyMatch(line -> line.startsWith("modifications:"))) {
            return names;
        }
        var more = new StringBuilder(text).append(text.endsWith("\n") ? "" : "\n").append("modifications:\n");
        names.forEach(name -> more.append("  - ").append(name).append('\n'));
        AtomicFile.write(settings, more.toString());
        return List.of();
    }
}
