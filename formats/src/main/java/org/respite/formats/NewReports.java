package org.respite.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.formats.book.ReportsBook;
import org.respite.formats.filing.FilingTable;
import org.respite.formats.table.Column;

/** Begins tables of reports: empty, with their columns and hashtags. */
public final class NewReports {

    private NewReports() {}

    /**
     * Writes the empty tables; gives the problem where something is there already.
     *
     * @param target a workbook where its name ends in {@code .xlsx}, else a folder
     */
    public static List<Problem> write(Path target, boolean rightToLeft) {
        var problems = new Problems();
        if (ScenarioTransfer.isTaken(target)) {
            ScenarioTransfer.alreadyThere(target, problems);
            return problems.all();
        }
        try {
            if (NewScenario.isWorkbook(target)) {
                Files.createDirectories(InputFile.folderOf(target));
                AtomicFile.write(target, ReportsBook.write(rightToLeft));
            } else {
                Files.createDirectories(target);
                for (var table : FilingTable.values()) {
                    AtomicFile.write(target.resolve(table.sheet() + ".csv"), head(table.columns()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
        return List.of();
    }

    private static String head(List<Column> columns) {
        return columns.stream().map(Column::header).collect(Collectors.joining(",")) + "\n"
                + columns.stream().map(Column::hashtag).collect(Collectors.joining(",")) + "\n";
    }
}
