package org.respite.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.respite.formats.book.WorkbookSource;
import org.respite.formats.scenario.BaseReader;
import org.respite.formats.scenario.ChangesReader;
import org.respite.formats.scenario.Warnings;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.source.ScenarioSource;
import org.respite.formats.yaml.SettingsReader;
import org.respite.formats.yaml.YamlFile;
import org.respite.formats.yaml.YamlMap;
import org.respite.model.scenario.Evidence;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;

/**
 * Reads a scenario, which is a folder or a workbook: settings, tables and outlines, then its modifications in order.
 * Every problem of every part is collected before the answer. docs/reference/tables.md is the dictionary.
 */
public final class ScenarioReader {

    /** What the first line of a scenario's settings says. */
    public static final String FORMAT = "respite-scenario/1";

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}");
    private static final Set<String> KEYS_WITH_BASE = Set.of("format", "name", "title", "base", "modifications", "notes");

    private final Problems problems = new Problems();
    private final Set<Path> seen = new HashSet<>();
    private final List<ScenarioSource> layers = new ArrayList<>();

    private ScenarioReader() {}

    /** Reads the scenario in a folder or a workbook. */
    public static ScenarioReading read(Path path) {
        return open(path).reading();
    }

    /** Reads a scenario and tells what it was read from. */
    public static Opened open(Path path) {
        var reader = new ScenarioReader();
        var reading = reader.findSource(path).map(reader::read).orElseGet(reader::refused);
        return new Opened(reading, List.copyOf(reader.layers));
    }

    /**
     * What came of reading a scenario.
     *
     * @param layers the scenario's source, then that of the base that it changes, then the base of that
     */
    public record Opened(ScenarioReading reading, List<ScenarioSource> layers) {}

    private Optional<? extends ScenarioSource> findSource(Path path) {
        return Files.isRegularFile(path) ? WorkbookSource.find(path, problems) : findFolder(path);
    }

    private ScenarioReading read(ScenarioSource source) {
        return problems.inWords(source::inItsWords, () -> {
            var scenario = scenario(source);
            if (scenario.isEmpty() || problems.hasErrors()) {
                return refused();
            }
            Warnings.add(scenario.get(), problems);
            return new ScenarioReading.Read(scenario.get(), problems.warnings());
        });
    }

    private ScenarioReading refused() {
        return new ScenarioReading.Refused(problems.all());
    }

    private Optional<FolderSource> findFolder(Path folder) {
        if (Files.isDirectory(folder) && Files.exists(folder.resolve(FolderSource.SETTINGS))) {
            return Optional.of(new FolderSource(folder));
        }
        problems.file(ProblemCode.NOT_A_SCENARIO, FolderSource.SETTINGS, String.valueOf(folder.getFileName()),
                Files.isDirectory(folder) ? "the folder has no " + FolderSource.SETTINGS : "there is no such folder or file",
                "Name the folder that holds " + FolderSource.SETTINGS + ", or a workbook");
        return Optional.empty();
    }

    private Optional<Scenario> scenario(ScenarioSource source) {
        layers.add(source);
        var yaml = source.findSettings(problems);
        if (yaml.isEmpty()) {
            return Optional.empty();
        }
        var map = yaml.get();
        var format = map.text("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            map.problem(ProblemCode.WRONG_FORMAT, "format", format, "this is not a format that can be read",
                    "Write “format: " + FORMAT + "”");
        }
        var name = map.text("name");
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            map.problem(ProblemCode.BAD_TEXT, "name", name, "the name is used in file names",
                    "Use letters, digits, “-”, “_” and “.”, at most 80");
        }
        var title = map.findText("title").orElse(name);
        var scenario = map.has("base")
                ? ofBase(source, map, name, title)
                : ofTables(source, map, name, title);
        return scenario.flatMap(s -> modified(source, map, s));
    }

    private Optional<Scenario> ofTables(ScenarioSource source, YamlMap map, String name, String title) {
        map.allowOnly(SettingsReader.KEYS);
        return BaseReader.read(source, name, title, SettingsReader.read(map), problems);
    }

    private Optional<Scenario> ofBase(ScenarioSource source, YamlMap map, String name, String title) {
        map.allowOnly(KEYS_WITH_BASE);
        var notes = map.texts("notes");
        return findBase(source, map)
                .flatMap(base -> problems.within(map.text("base"), () -> findFolder(base).flatMap(this::scenario)))
                .map(base -> {
            var allNotes = new ArrayList<>(base.evidence().notes());
            allNotes.addAll(notes);
            return new Scenario(name, title, base.calendar(), base.rules(), base.worth(), base.network(),
                    base.permissions(), base.supply(), base.people(),
                    new Evidence(base.evidence().access(), base.evidence().figures(), allNotes), base.boundaries(),
                    base.modifications());
        });
    }

    /** The folder of the base: beside this one or below the folder that holds both, and not this one again. */
    private Optional<Path> findBase(ScenarioSource source, YamlMap map) {
        var text = map.text("base");
        if (!(source instanceof FolderSource(var folder))) {
            map.problem(ProblemCode.FORBIDDEN_PATH, "base", text, "a workbook stands alone",
                    "Export the scenario with its base: respite export xlsx");
            return Optional.empty();
        }
        try {
            var here = folder.toRealPath();
            seen.add(here);
            var parent = here.getParent();
            var base = text.isEmpty() || Path.of(text).isAbsolute() || parent == null ? null : here.resolve(text);
            if (base == null || !Files.isDirectory(base) || !base.toRealPath().startsWith(parent)
                    || base.toRealPath().equals(parent)) {
                map.problem(ProblemCode.FORBIDDEN_PATH, "base", text, "this is not a folder beside this one",
                        "Name it relative to this folder, as in ../gaza-2023-11");
                return Optional.empty();
            }
            if (!seen.add(base.toRealPath())) {
                map.problem(ProblemCode.FORBIDDEN_PATH, "base", text, "the scenarios name each other as base",
                        "Let one of them have tables of its own");
                return Optional.empty();
            }
            return Optional.of(base);
        } catch (IOException | IllegalArgumentException e) {
            map.problem(ProblemCode.FORBIDDEN_PATH, "base", text, "this is not a folder that can be read",
                    "Name it relative to this folder, as in ../gaza-2023-11");
            return Optional.empty();
        }
    }

    private Optional<Scenario> modified(ScenarioSource source, YamlMap map, Scenario scenario) {
        var result = scenario;
        for (var file : map.texts("modifications")) {
            if (!source.hasChanges(file)) {
                map.problem(ProblemCode.FORBIDDEN_PATH, "modifications", file, "this is not a file in this folder",
                        "Put it there and give its name alone");
            } else {
                var before = result;
                result = source.findChanges(file, problems)
                        .map(changes -> ChangesReader.apply(changes, before, problems))
                        .orElse(before);
            }
        }
        return Optional.of(result);
    }

    /** What was read, in slots of another length, which must fit the tick and the horizon. */
    public static ScenarioReading.Read inSlots(ScenarioReading.Read read, Duration slot) {
        var scenario = new Modification.SetSlot(slot).apply(read.scenario());
        var problems = new Problems();
        Warnings.add(scenario, problems);
        var warnings = new ArrayList<>(read.warnings());
        warnings.removeIf(problem -> problem.code().equals(ProblemCode.SLOT_TOO_SHORT));
        problems.warnings().stream()
                .filter(problem -> problem.code().equals(ProblemCode.SLOT_TOO_SHORT))
                .forEach(warnings::add);
        return new ScenarioReading.Read(scenario, warnings);
    }

    /** Reads a file of changes and applies them to a scenario that was read before. */
    public static ScenarioReading change(Scenario scenario, Path changes) {
        var problems = new Problems();
        var folder = InputFile.folderOf(changes);
        var result = YamlFile.findMap(folder, String.valueOf(changes.getFileName()), problems)
                .map(map -> ChangesReader.apply(map, scenario, problems))
                .orElse(scenario);
        if (problems.hasErrors()) {
            return new ScenarioReading.Refused(problems.all());
        }
        Warnings.add(result, problems);
        return new ScenarioReading.Read(result, problems.warnings());
    }
}
