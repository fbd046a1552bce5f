package org.respite.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.respite.formats.scenario.ChangesReader;
import org.respite.formats.scenario.FolderReader;
import org.respite.formats.scenario.Warnings;
import org.respite.formats.yaml.SettingsReader;
import org.respite.formats.yaml.YamlFile;
import org.respite.formats.yaml.YamlMap;
import org.respite.model.scenario.Evidence;
import org.respite.model.scenario.Scenario;

/**
 * Reads a scenario's folder: {@code scenario.yaml}, tables and outlines, then its modifications in order. Every problem
 * of every file is collected before the answer. docs/reference/tables.md is the dictionary.
 */
public final class ScenarioReader {

    /** What the first line of a scenario's settings says. */
    public static final String FORMAT = "respite-scenario/1";

    private static final String SETTINGS = "scenario.yaml";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,79}");
    private static final Set<String> KEYS_WITH_BASE = Set.of("format", "name", "title", "base", "modifications", "notes");

    private final Problems problems = new Problems();
    private final Set<Path> seen = new HashSet<>();

    private ScenarioReader() {}

    /** Reads the scenario in {@code folder}. */
    public static ScenarioReading read(Path folder) {
        var reader = new ScenarioReader();
        var scenario = reader.folder(folder);
        if (scenario.isEmpty() || reader.problems.hasErrors()) {
            return new ScenarioReading.Refused(reader.problems.all());
        }
        Warnings.add(scenario.get(), reader.problems);
        return new ScenarioReading.Read(scenario.get(), reader.problems.warnings());
    }

    private Optional<Scenario> folder(Path folder) {
        if (!Files.isDirectory(folder) || !Files.exists(folder.resolve(SETTINGS))) {
            problems.file(ProblemCode.NOT_A_SCENARIO, SETTINGS, String.valueOf(folder.getFileName()),
                    Files.isDirectory(folder) ? "the folder has no " + SETTINGS : "there is no such folder",
                    "Name the folder that holds " + SETTINGS);
            return Optional.empty();
        }
        var yaml = YamlFile.findMap(folder, SETTINGS, problems);
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
                ? ofBase(folder, map, name, title)
                : ofTables(folder, map, name, title);
        return scenario.flatMap(s -> modified(folder, map, s));
    }

    private Optional<Scenario> ofTables(Path folder, YamlMap map, String name, String title) {
        map.allowOnly(SettingsReader.KEYS);
        return FolderReader.read(folder, name, title, SettingsReader.read(map), problems);
    }

    private Optional<Scenario> ofBase(Path folder, YamlMap map, String name, String title) {
        map.allowOnly(KEYS_WITH_BASE);
        var notes = map.texts("notes");
        return findBase(folder, map)
                .flatMap(base -> problems.within(map.text("base"), () -> folder(base)))
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
    private Optional<Path> findBase(Path folder, YamlMap map) {
        var text = map.text("base");
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

    private Optional<Scenario> modified(Path folder, YamlMap map, Scenario scenario) {
        var result = scenario;
        for (var file : map.texts("modifications")) {
            if (!isPlainFile(folder, file)) {
                map.problem(ProblemCode.FORBIDDEN_PATH, "modifications", file, "this is not a file in this folder",
                        "Put it there and give its name alone");
            } else {
                result = ChangesReader.apply(folder, file, result, problems);
            }
        }
        return Optional.of(result);
    }

    private static boolean isPlainFile(Path folder, String file) {
        try {
            return Files.isRegularFile(folder.resolve(file))
                    && folder.resolve(file).toRealPath().startsWith(folder.toRealPath());
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Reads a file of changes and applies them to a scenario that was read before. */
    public static ScenarioReading change(Scenario scenario, Path changes) {
        var problems = new Problems();
        var folder = InputFile.folderOf(changes);
        var result = ChangesReader.apply(folder, String.valueOf(changes.getFileName()), scenario, problems);
        if (problems.hasErrors()) {
            return new ScenarioReading.Refused(problems.all());
        }
        Warnings.add(result, problems);
        return new ScenarioReading.Read(result, problems.warnings());
    }
}
