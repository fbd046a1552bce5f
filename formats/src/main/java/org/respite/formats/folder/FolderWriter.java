package org.respite.formats.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.respite.formats.InputFile;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoJsonText;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.table.PlainTable;

/** Writes a scenario as a folder: CSV tables, {@code scenario.yaml}, GeoJSON and files of changes. */
public final class FolderWriter {

    private static final String CHANGES_ENDING = ".yaml";

    private FolderWriter() {}

    /** The files of the folder with their texts. */
    public static Map<String, String> files(ScenarioContent content) {
        var files = new LinkedHashMap<String, String>();
        var settings = new LinkedHashMap<>(content.settings());
        settings.put("modifications",
                content.changes().stream().map(changes -> fileOf(changes)).toList());
        files.put(FolderSource.SETTINGS, SettingsYaml.settings(settings));
        content.tables().forEach((layout, table) -> files.put(layout.file(), csv(table)));
        for (var drawing : Drawing.ALL) {
            var features = content.drawings().get(drawing);
            if (features != null && !features.isEmpty()) {
                files.put(drawing.file(), GeoJsonText.of(features));
            }
        }
        content.changes().forEach(changes -> files.put(fileOf(changes), SettingsYaml.changes(changes.changes())));
        return files;
    }

    /** Writes all files or none; {@code folder} must not exist, or be empty. */
    public static void write(Path folder, Map<String, String> files) {
        var target = folder.toAbsolutePath();
        try {
            Files.createDirectories(InputFile.folderOf(target));
            var half = Files.createTempDirectory(InputFile.folderOf(target), "." + target.getFileName());
            try {
                for (var file : files.entrySet()) {
                    Files.writeString(half.resolve(file.getKey()), file.getValue());
                }
                half.toFile().setReadable(true, false);
                half.toFile().setExecutable(true, false);
                Files.deleteIfExists(target);
                Files.move(half, target);
            } finally {
                delete(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the folder " + folder, e);
        }
    }

    /** Removes what was written when it could not be put in its place; nothing where it could. */
    private static void delete(Path half) throws IOException {
        if (Files.exists(half)) {
            try (var files = Files.list(half)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(half);
        }
    }

    /** Names and hashtags of the columns, then the rows. */
    public static String csv(PlainTable table) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            table.grid().lines().forEach(line -> csv.writeRecord(line.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String fileOf(ScenarioContent.Changes changes) {
        var name = changes.name().replaceAll("[^\\p{L}\\p{N} ._-]", "-") + CHANGES_ENDING;
        return name.equals(FolderSource.SETTINGS) ? "changes-" + name : name;
    }
}
