package org.respite.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.respite.formats.book.BookWriter;
import org.respite.formats.folder.FolderWriter;
import org.respite.formats.source.SampleContent;

/** Begins a scenario: every table with its columns, and a small sample that can be planned and is to be overwritten. */
public final class NewScenario {

    private NewScenario() {}

    /**
     * Writes the template.
     *
     * @param target a workbook where its name ends in {@code .xlsx}, else a folder; not there yet
     * @param today the day on which the sample's plan is made
     * @param rightToLeft for a workbook: sheets begin at the right
     */
    public static ScenarioReading write(Path target, LocalDate today, ZoneId zone, boolean rightToLeft) {
        if (ScenarioTransfer.isTaken(target)) {
            return ScenarioTransfer.alreadyThere(target, new Problems());
        }
        var content = SampleContent.of(name(target), today, zone);
        if (isWorkbook(target)) {
            try {
                Files.createDirectories(InputFile.folderOf(target));
                AtomicFile.write(target, BookWriter.write(content, rightToLeft));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + target, e);
            }
        } else {
            FolderWriter.write(target, FolderWriter.files(content));
        }
        return ScenarioReader.read(target);
    }

    /** Whether a workbook is meant. */
    public static boolean isWorkbook(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /** A name that a scenario can have, from that of the file. */
    public static String name(Path target) {
        var plain = String.valueOf(target.toAbsolutePath().getFileName())
                .replaceFirst("(?i)\\.xlsx$", "")
                .replaceAll("[^\\p{L}\\p{N}._-]", "-")
                .replaceFirst("^[._-]+", "");
        return plain.isEmpty() ? "scenario" : plain.substring(0, Math.min(plain.length(), 80));
    }
}
