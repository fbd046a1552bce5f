package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.respite.formats.AtomicFile;
import org.respite.formats.OutputFile;
import org.respite.model.scenario.Scenario;

/** The folder that a plan is published into. */
final class PlanFiles {

    /** Reports that an earlier run may have left in another language or form; beside a newer plan they would mislead. */
    private static final Pattern REPORT = Pattern.compile("(report|summary)(\\.[a-z]{2})?\\.(html|pdf)");

    private final Path folder;

    /** @param wanted the folder that was asked for; null for the usual one below the current directory */
    PlanFiles(@Nullable Path wanted, Scenario scenario) {
        folder = wanted != null ? wanted : Path.of("out", safe(scenario.name()));
    }

    /** Writes the files, each whole or not at all, takes earlier reports away, and returns where the files are. */
    List<Path> write(List<OutputFile> files) {
        try {
            Files.createDirectories(folder);
            var written = new ArrayList<Path>();
            for (var file : files) {
                var target = folder.resolve(file.name());
                AtomicFile.write(target, file.content());
                written.add(target);
            }
            takeAwayReportsBut(written);
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the plan into " + folder, e);
        }
    }

    private void takeAwayReportsBut(List<Path> written) throws IOException {
        try (var there = Files.list(folder)) {
            for (var file : there.filter(f -> REPORT.matcher(f.getFileName().toString()).matches()).toList()) {
                if (!written.contains(file)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** A scenario's name comes from its file: it must not lead out of the folder. */
    static String safe(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceAll("^\\.+", "");
        return plain.isBlank() ? "plan" : plain;
    }
}
