package org.respite.formats.access;

import static org.respite.formats.table.Column.column;
import static org.respite.formats.table.Column.required;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.respite.formats.InputFile;
import org.respite.formats.NewScenario;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.book.WorkbookFile;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.TableReader;
import org.respite.model.scenario.PastMovement;

/** Reads a table of past movements: CSV or a workbook, by hashtags or by our names of columns. */
public final class MovementLog {

    /** The sheet of a workbook that has several. */
    private static final String SHEET = "movements";

    private MovementLog() {}

    /** What came of reading. */
    public sealed interface Reading {}

    /** @param source what the table names as its sources, or else its file */
    public record Read(List<PastMovement> movements, String source) implements Reading {

        public Read {
            movements = List.copyOf(movements);
        }
    }

    public record Refused(List<Problem> problems) implements Reading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(Path file) {
        var problems = new Problems();
        var name = String.valueOf(file.getFileName());
        var rows = new MovementRows();
        findGrid(file, name, problems).ifPresent(grid -> {
            var layout = Layout.of(name, Columns.ALL.toArray(Column[]::new));
            new TableReader(problems).read(layout, grid).rows().forEach(rows::read);
            if (rows.isEmpty() && !problems.hasErrors()) {
                problems.file(ProblemCode.EMPTY_TABLE, name, "", "the table has no rows", "Add a row for each movement");
            }
        });
        return problems.hasErrors() ? new Refused(problems.all()) : new Read(rows.movements(), rows.source(name));
    }

    private static Optional<Grid> findGrid(Path file, String name, Problems problems) {
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
            return Optional.empty();
        }
        return NewScenario.isWorkbook(file)
                ? findSheet(file, name, problems)
                : InputFile.findText(InputFile.folderOf(file), name, problems).flatMap(text -> CsvText.findGrid(text, name, problems));
    }

    private static Optional<Grid> findSheet(Path file, String name, Problems problems) {
        var sheets = WorkbookFile.findSheets(file, problems);
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        var visible = sheets.get().stream().filter(sheet -> !sheet.isHidden() && !sheet.isBlank()).toList();
        var sheet = visible.stream()
                .filter(s -> visible.size() == 1 || s.name().strip().equalsIgnoreCase(SHEET))
                .findFirst();
        sheet.ifPresentOrElse(
                s -> WorkbookFile.report(s, name, problems),
                () -> problems.file(ProblemCode.NOTHING_TO_IMPORT, name, "", "none of its sheets is named " + SHEET,
                        "Name the sheet of the movements so"));
        return sheet.map(WorkbookFile.SheetCells::grid);
    }

    /** Every column; docs/reference/movement-log.md says what they mean. */
    static final class Columns {
        static final Column DATE = required("date", "#date+occurred");
        static final Column ORIGIN = column("origin", "#loc+from");
        static final Column DESTINATION = column("destination", "#loc+to");
        static final Column THROUGH = column("through", "#loc+through");
        static final Column AUTHORITY = column("authority", "#access+authority");
        static final Column ITEM = column("item", "#item+code");
        static final Column OUTCOME = required("outcome", "#access+outcome");
        static final Column HELD_HOURS = column("held hours", "#access+hours+held");
        static final Column CHANGED = column("changed that morning", "#access+changed");
        static final Column PRESENTED = column("presented", "#access+loads+presented");
        static final Column PASSED = column("passed", "#access+loads+passed");
        static final Column COLLECTED = column("collected", "#access+loads+collected");
        static final Column ARRIVED = column("arrived", "#access+loads+arrived");
        static final Column PLANNED_MINUTES = column("planned minutes", "#indicator+minutes+planned");
        static final Column REAL_MINUTES = column("real minutes", "#indicator+minutes+real");

        static final List<Column> ALL = List.of(
                DATE, ORIGIN, DESTINATION, THROUGH, AUTHORITY, ITEM, OUTCOME, HELD_HOURS, CHANGED, PRESENTED, PASSED, COLLECTED,
                ARRIVED, PLANNED_MINUTES, REAL_MINUTES, Layout.SOURCE);

        private Columns() {}
    }
}
