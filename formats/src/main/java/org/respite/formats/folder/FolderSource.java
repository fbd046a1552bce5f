package org.respite.formats.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.respite.formats.InputFile;
import org.respite.formats.Problems;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.source.ScenarioSource;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Grid;
import org.respite.formats.yaml.YamlFile;
import org.respite.formats.yaml.YamlMap;

/** A folder with {@code scenario.yaml}, CSV tables and GeoJSON files. */
public record FolderSource(Path folder) implements ScenarioSource {

    /** The file that makes a folder a scenario. */
    public static final String SETTINGS = "scenario.yaml";

    @Override
    public Optional<YamlMap> findSettings(Problems problems) {
        return YamlFile.findMap(folder, SETTINGS, problems);
    }

    @Override
    public boolean hasTable(String file) {
        return Files.exists(folder.resolve(file));
    }

    @Override
    public Optional<Grid> findTable(String file, Problems problems) {
        return InputFile.findText(folder, file, problems).flatMap(text -> CsvText.findGrid(text, file, problems));
    }

    @Override
    public List<GeoFile.Feature> features(Drawing drawing, Problems problems) {
        return GeoFile.read(folder, drawing.file(), problems);
    }

    /** Only a file in this folder counts. */
    @Override
    public boolean hasChanges(String file) {
        try {
            return Files.isRegularFile(folder.resolve(file))
                    && folder.resolve(file).toRealPath().startsWith(folder.toRealPath());
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Optional<YamlMap> findChanges(String file, Problems problems) {
        return YamlFile.findMap(folder, file, problems);
    }

    @Override
    public String inItsWords(String text) {
        return text;
    }
}
