package org.respite.formats.filing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.formats.InputFile;
import org.respite.formats.NewScenario;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.book.WorkbookFile;
import org.respite.formats.book.WorkbookFile.SheetCells;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Grid;

/** Finds the tables that people filled in: CSV files, sheets of a workbook, or a folder of CSV files. */
final class FilingFiles {

    private final List<Found> found = new ArrayList<>();
    private final Problems problems;

    private FilingFiles(Problems problems) {
        this.problems = problems;
    }

    /** @param name of the file or sheet, to be named in problems */
    record Found(FilingTable table, String name, Grid grid) {}

    static List<Found> find(List<Path> files, Problems problems) {
        var all = new FilingFiles(problems);
        files.forEach(all::add);
        return all.found;
    }

    private void add(Path file) {
        var name = String.valueOf(file.getFileName());
        if (Files.isDirectory(file)) {
            addFolder(file, name);
        } else if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
        } else if (NewScenario.isWorkbook(file)) {
            addSheets(file, name);
        } else {
            addTable(file, name, FilingTable.find(name.replaceFirst("(?i)\\.[a-z]{1,4}$", "")).orElse(FilingTable.REPORTS));
        }
    }

    private void addFolder(Path folder, String name) {
        boolean any = false;
        for (var table : FilingTable.values()) {
            var file = folder.resolve(table.sheet() + ".csv");
            if (Files.exists(file)) {
                any = true;
                addTable(file, table.sheet() + ".csv", table);
            }
        }
        if (!any) {
            nothing(name, "the folder has none of the tables");
        }
    }

    private void addTable(Path file, String name, FilingTable table) {
        InputFile.findText(InputFile.folderOf(file), name, problems)
                .flatMap(text -> CsvText.findGrid(text, name, problems))
                .ifPresent(grid -> found.add(new Found(table, name, grid)));
    }

    /** The sheets with our names; where there is none, a single visible sheet is taken for reports. */
    private void addSheets(Path file, String name) {
        var sheets = WorkbookFile.findSheets(file, problems);
        if (sheets.isEmpty()) {
            return;
        }
        var visible = sheets.get().stream().filter(sheet -> !sheet.isHidden() && !sheet.isBlank()).toList();
        var known = visible.stream().filter(sheet -> tableOf(sheet, visible).isPresent()).toList();
        known.forEach(sheet -> {
            WorkbookFile.report(sheet, "sheet " + sheet.name(), problems);
            found.add(new Found(tableOf(sheet, visible).orElseThrow(), "sheet " + sheet.name(), sheet.grid()));
        });
        if (known.isEmpty()) {
            nothing(name, "the workbook has no sheet with the name of a table");
        }
    }

    private static Optional<FilingTable> tableOf(SheetCells sheet, List<SheetCells> visible) {
        return FilingTable.find(sheet.name()).or(() -> visible.size() == 1 ? Optional.of(FilingTable.REPORTS) : Optional.empty());
    }

    private void nothing(String name, String message) {
        problems.file(ProblemCode.NOTHING_TO_FILE, name, "", message,
                "Name one of them reports; docs/reference/report-tables.md lists them all");
    }
}
