package org.respite.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.book.BookWriter;
import org.respite.formats.folder.FolderWriter;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.table.Layout;
import org.respite.formats.table.PlainTable;
import org.respite.formats.table.SpreadsheetText;
import org.respite.model.scenario.Scenario;

/**
 * Carries a scenario from a folder into a workbook and back. What was written is read again before it is put in its
 * place: it must be the same scenario, or nothing is written.
 */
public final class ScenarioTransfer {

    private static final int LONGEST_CELL = 32_767;

    private ScenarioTransfer() {}

    /** Writes the scenario, with its base and modifications, as a workbook that does not exist yet. */
    public static ScenarioReading toWorkbook(Path scenario, Path book, boolean rightToLeft) {
        var problems = new Problems();
        if (Files.exists(book)) {
            return alreadyThere(book, problems);
        }
        var opened = ScenarioReader.open(scenario);
        if (!(opened.reading() instanceof ScenarioReading.Read read)) {
            return opened.reading();
        }
        var content = ScenarioContent.of(opened.layers());
        content.tables().forEach((layout, table) -> checkLength(layout, table, problems));
        if (problems.hasErrors()) {
            return new ScenarioReading.Refused(problems.all());
        }
        try {
            var bytes = BookWriter.write(content, rightToLeft);
            var folder = Files.createTempDirectory("respite");
            var copy = folder.resolve(book.toAbsolutePath().getFileName());
            try {
                var again = ScenarioReader.read(Files.write(copy, bytes));
                if (again instanceof ScenarioReading.Refused) {
                    return again;
                }
                requireSame(read.scenario(), again);
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
            AtomicFile.write(book, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + book, e);
        }
        return read;
    }

    /** Writes the scenario as a folder that does not exist yet, or is empty; tables and columns without values are left out. */
    public static ScenarioReading toFolder(Path book, Path folder) {
        var problems = new Problems();
        if (isTaken(folder)) {
            return alreadyThere(folder, problems);
        }
        var opened = ScenarioReader.open(book);
        if (!(opened.reading() instanceof ScenarioReading.Read read)) {
            return opened.reading();
        }
        var content = filled(ScenarioContent.of(opened.layers()));
        problems.inWords(opened.layers().getFirst()::inItsWords, () -> {
            content.tables().forEach((layout, table) -> checkFormulas(layout, table, problems));
            return problems;
        });
        if (problems.hasErrors()) {
            return new ScenarioReading.Refused(problems.all());
        }
        var files = FolderWriter.files(content);
        try {
            var half = Files.createTempDirectory("respite");
            try {
                FolderWriter.write(half, files);
                requireSame(read.scenario(), ScenarioReader.read(half));
            } finally {
                for (var file : files.keySet()) {
                    Files.deleteIfExists(half.resolve(file));
                }
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
        FolderWriter.write(folder, files);
        return read;
    }

    /** Whether there is something that must not be overwritten. */
    public static boolean isTaken(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder);
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    static ScenarioReading.Refused alreadyThere(Path path, Problems problems) {
        problems.file(ProblemCode.ALREADY_THERE, String.valueOf(path.getFileName()), "",
                "there is something of this name already, and nothing is overwritten", "Choose another name, or move it away");
        return new ScenarioReading.Refused(problems.all());
    }

    private static void requireSame(Scenario scenario, ScenarioReading copy) {
        if (!(copy instanceof ScenarioReading.Read(var read, var _))
                || !ScenarioDigest.of(read).equals(ScenarioDigest.of(scenario))) {
            throw new IllegalStateException("the copy of the scenario would not be the same: " + copy);
        }
    }

    private static ScenarioContent filled(ScenarioContent content) {
        var tables = new LinkedHashMap<Layout, PlainTable>();
        content.tables().forEach((layout, table) -> {
            if (!table.rows().isEmpty()) {
                tables.put(layout, table.withoutBlankColumns());
            }
        });
        return new ScenarioContent(content.settings(), tables, content.drawings(), content.changes());
    }

    private static void checkLength(Layout layout, PlainTable table, Problems problems) {
        for (var row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i).length() > LONGEST_CELL) {
                    problems.add(ProblemCode.TOO_LARGE, layout.file(), OptionalInt.of(row.number()),
                            Optional.of(table.headers().get(i)), row.cells().get(i).length() + " characters",
                            "a cell of a workbook holds at most " + LONGEST_CELL + " characters", "Shorten it");
                }
            }
        }
    }

    /** Columns that no reader of ours looks at may hold what a spreadsheet would run from a CSV file. */
    private static void checkFormulas(Layout layout, PlainTable table, Problems problems) {
        for (var row : table.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (SpreadsheetText.isRun(row.cells().get(i))) {
                    problems.add(ProblemCode.BAD_TEXT, layout.file(), OptionalInt.of(row.number()),
                            Optional.of(table.headers().get(i)), row.cells().get(i),
                            "a spreadsheet would run this as a formula", "Put a word before it, or write its value");
                }
            }
        }
    }
}
