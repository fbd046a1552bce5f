package org.respite.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.folder.FolderWriter;
import org.respite.formats.hxl.ForeignTables;
import org.respite.formats.hxl.ImportReport;
import org.respite.formats.source.SampleContent;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.PlainTable;

/** Brings tables that others made into a scenario's folder, and says what it took, guessed and left. */
public final class HxlImport {

    private HxlImport() {}

    /** What came of an import. */
    public sealed interface Result {}

    public record Done(ImportReport report) implements Result {}

    /** Nothing was written. */
    public record Refused(List<Problem> problems) implements Result {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Adds what {@code files} say to the tables in {@code folder}; a folder that is not there is begun.
     *
     * @param today for the calendar of a scenario that is begun
     */
    public static Result run(List<Path> files, Path folder, LocalDate today, ZoneId zone) {
        var problems = new Problems();
        boolean begun = Files.exists(folder.resolve(FolderSource.SETTINGS));
        if (!begun && ScenarioTransfer.isTaken(folder)) {
            problems.file(ProblemCode.NOT_A_SCENARIO, FolderSource.SETTINGS, String.valueOf(folder.getFileName()),
                    "the folder has files but no " + FolderSource.SETTINGS, "Name the folder of a scenario, or a new one");
            return new Refused(problems.all());
        }
        var empty = SampleContent.withoutRows(NewScenario.name(folder), today, zone);
        var existing = begun ? tables(new FolderSource(folder), problems) : empty.tables();
        var tables = ForeignTables.read(files, problems);
        if (problems.hasErrors()) {
            return new Refused(problems.all());
        }
        var changed = tables.extend(existing);
        if (changed.isEmpty()) {
            tables.tellThatNothingFits(problems);
            return new Refused(problems.all());
        }
        write(folder, begun, changed, empty);
        return new Done(tables.report());
    }

    private static Map<Layout, PlainTable> tables(FolderSource source, Problems problems) {
        var result = new LinkedHashMap<Layout, PlainTable>();
        for (var layout : Layouts.ALL) {
            if (source.hasTable(layout.file())) {
                source.findTable(layout.file(), problems).ifPresent(grid -> result.put(layout, PlainTable.of(layout, grid)));
            }
        }
        return result;
    }

    private static void write(Path folder, boolean begun, Map<Layout, PlainTable> changed, ScenarioContent empty) {
        if (begun) {
            changed.forEach((layout, table) -> {
                try {
                    AtomicFile.write(folder.resolve(layout.file()), FolderWriter.csv(table));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot write " + layout.file(), e);
                }
            });
            return;
        }
        var all = new LinkedHashMap<>(empty.tables());
        all.putAll(changed);
        FolderWriter.write(folder,
                FolderWriter.files(new ScenarioContent(empty.settings(), all, empty.drawings(), empty.changes())));
    }
}
