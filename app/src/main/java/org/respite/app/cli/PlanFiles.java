package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.respite.formats.AtomicFile;
import org.respite.formats.OutputFile;
import org.respite.formats.movement.MovementFiles;
import org.respite.model.scenario.Scenario;

/** The folder that a plan is published into. */
final class PlanFiles {

    /** What an earlier edition may have left here; beside a newer plan it would mislead. */
    private static final Pattern OF_EDITIONS = Pattern.compile(
            "(report|summary)(\\.[a-z]{2})?\\.(html|pdf)|reached\\.csv|certificate\\.json|replan\\.json|movements\\.(xlsx|geojson)");

    private final Path folder;

    /** @param wanted the folder that was asked for; null for the usual one below the current directory */
    PlanFiles(@Nullable Path wanted, Scenario scenario) {
        folder = wanted != null ? wanted : Path.of("out", safe(scenario.name()));
    }

    Path folder() {
        return folder;
    }

    /** Takes away what an earlier run left and this one does not write, and returns what that was. */
    List<Path> clear(List<OutputFile> files) {
        var written = files.stream().map(f -> folder.resolve(f.name())).toList();
        try {
            var stale = new ArrayList<>(inside(sheets(), name -> name.endsWith(".pdf")));
            stale.addAll(inside(folder, name -> OF_EDITIONS.matcher(name).matches()));
            stale.removeAll(Set.copyOf(written));
            for (var file : stale) {
                Files.delete(file);
            }
            return stale;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take away what an earlier plan left in " + folder, e);
        }
    }

    /** Writes the files, each whole or not at all, and returns where they are. */
    List<Path> write(List<OutputFile> files) {
        try {
            Files.createDirectories(folder);
            var written = new ArrayList<Path>();
            for (var file : files) {
                var target = folder.resolve(file.name());
                if (file.name().contains("/")) {
                    Files.createDirectories(sheets());
                }
                AtomicFile.write(target, file.content());
                written.add(target);
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the plan into " + folder, e);
        }
    }

    private static List<Path> inside(Path folder, Predicate<String> name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> name.test(f.getFileName().toString())).sorted().toList();
        }
    }

    private Path sheets() {
        return folder.resolve(MovementFiles.SHEETS);
    }

    /** A scenario's name comes from its file: it must not lead out of the folder. */
    static String safe(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceAll("^\\.+", "");
        return plain.isBlank() ? "plan" : plain;
    }
}
