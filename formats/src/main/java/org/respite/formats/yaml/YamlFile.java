package org.respite.formats.yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads a YAML file into maps that know their lines. Nothing in it is ever built or run. */
public final class YamlFile {

    private static final int LONGEST = 4 << 20;

    private YamlFile() {}

    /** The map that the file holds; empty, with a problem, where it holds none. */
    public static Optional<YamlMap> findMap(Path folder, String name, Problems problems) {
        if (!Files.exists(folder.resolve(name))) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "the file is missing", "Add it, or correct its name");
            return Optional.empty();
        }
        if (Files.isDirectory(folder.resolve(name))) {
            problems.file(ProblemCode.UNREADABLE, name, "", "this is a folder, not a file", "Name the file itself");
            return Optional.empty();
        }
        return InputFile.findText(folder, name, problems).flatMap(text -> parsed(text, name, problems));
    }

    private static Optional<YamlMap> parsed(String text, String name, Problems problems) {
        var settings = LoadSettings.builder()
                .setLabel(name)
                .setUseMarks(true)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LONGEST)
                .build();
        try {
            var root = new Compose(settings).composeString(text);
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                return Optional.of(new YamlMap(name, "", map, problems));
            }
            problems.add(ProblemCode.BAD_YAML, name, OptionalInt.of(1), Optional.empty(), "",
                    "the file holds no keys with values", "Begin it with “format: …”");
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            problems.add(ProblemCode.BAD_YAML, name,
                    mark.map(m -> OptionalInt.of(m.getLine() + 1)).orElse(OptionalInt.empty()),
                    mark.map(m -> "character " + (m.getColumn() + 1)), "",
                    "this is not valid YAML: " + e.getProblem(),
                    "Check indentation, colons and quotation marks on this line and the one above");
        } catch (YamlEngineException | StackOverflowError e) {
            problems.file(ProblemCode.BAD_YAML, name, "", "this is not valid YAML", "Write it as in docs/reference/tables.md");
        }
        return Optional.empty();
    }
}
