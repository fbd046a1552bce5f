package org.respite.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.respite.model.scenario.Scenario;

/** A copy of the example first-convoy that a test may spoil. */
final class ScenarioFolder {

    private final Path folder;

    private ScenarioFolder(Path folder) {
        this.folder = folder;
    }

    static ScenarioFolder in(Path parent) {
        return in(parent, "scenario");
    }

    static ScenarioFolder in(Path parent, String name) {
        var folder = parent.resolve(name);
        var example = Repository.root().resolve("examples/first-convoy");
        try (var files = Files.list(example)) {
            Files.createDirectories(folder);
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScenarioFolder(folder);
    }

    Path path() {
        return folder;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScenarioFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ScenarioFolder write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ScenarioFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces a text that must be there. */
    ScenarioFolder replace(String file, String old, String with) {
        var text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        return write(file, text.replace(old, with));
    }

    ScenarioFolder append(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    Scenario scenario() {
        return switch (ScenarioReader.read(folder)) {
            case ScenarioReading.Read(var scenario, var warnings) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** Errors and warnings. */
    List<Problem> problems() {
        return switch (ScenarioReader.read(folder)) {
            case ScenarioReading.Read(var scenario, var warnings) -> warnings;
            case ScenarioReading.Refused(var problems) -> problems;
        };
    }

    /** Each problem as "code file row column". */
    List<String> told() {
        return problems().stream().map(ScenarioFolder::told).toList();
    }

    static String told(Problem problem) {
        return String.join(" ", problem.code(), problem.file(),
                problem.row().isPresent() ? String.valueOf(problem.row().getAsInt()) : "-", problem.column().orElse("-"));
    }
}
