package org.respite.formats.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Grid;

/** The sheets of a workbook as texts. Nothing in it is computed. */
public final class WorkbookFile {

    private static final int MOST_SHEETS = 200;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 1_000;
    private static final int MOST_CELLS = 2_000_000;

    private final String name;
    private final Problems problems;
    private int cells;

    private WorkbookFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * A sheet.
     *
     * @param grid rows that hold anything, all of one width
     * @param unreadable formulas and errors, which are no values
     */
    public record SheetCells(String name, boolean isHidden, Grid grid, List<Unreadable> unreadable) {

        public SheetCells {
            unreadable = List.copyOf(unreadable);
        }

        public boolean isBlank() {
            return grid.lines().isEmpty() && unreadable.isEmpty();
        }
    }

    /** A cell that holds no value. */
    public record Unreadable(int row, String column, boolean isFormula, String found) {}

    /** All sheets; empty, with a problem, where the file may not or cannot be read. */
    public static Optional<List<SheetCells>> findSheets(Path file, Problems problems) {
        return WorkbookGate.findHarmless(file, problems)
                .flatMap(bytes -> new WorkbookFile(String.valueOf(file.getFileName()), problems).sheets(bytes));
    }

    /** Records the cells of a sheet that hold no value. */
    public static void report(SheetCells sheet, String file, Problems problems) {
        for (var cell : sheet.unreadable()) {
            problems.add(ProblemCode.FORMULA, file, OptionalInt.of(cell.row()), Optional.of(cell.column()), cell.found(),
                    cell.isFormula() ? "the cell holds a formula, which is not computed here" : "the cell holds an error",
                    "Copy it and paste it as a value");
        }
    }

    private Optional<List<SheetCells>> sheets(byte[] bytes) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), options(bytes))) {
            var sheets = workbook.getSheets().toList();
            if (sheets.size() > MOST_SHEETS) {
                return refuse(sheets.size() + " sheets", "the workbook has more than " + MOST_SHEETS + " sheets",
                        "Keep only those that the plan needs");
            }
            var text = new CellText(workbook.isDate1904());
            var result = new ArrayList<SheetCells>();
            for (var sheet : sheets) {
                var read = findCells(sheet, Objects.requireNonNull(sheet.getName(), "a sheet without a name"), text);
                if (read.isEmpty()) {
                    return Optional.empty();
                }
                result.add(read.get());
            }
            return Optional.of(result);
        } catch (IOException | RuntimeException e) { // the library fails in many ways on what does not fit together
            problems.file(ProblemCode.NOT_A_WORKBOOK, name, "", "the workbook cannot be read; its parts do not fit together",
                    "Open it in a spreadsheet program and save it anew");
            return Optional.empty();
        }
    }

    /** Formats are asked for where there are any: a workbook by a small program may have none. */
    private static ReadingOptions options(byte[] bytes) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            boolean formats = Collections.list(zip.getEntries()).stream().anyMatch(p -> p.getName().endsWith("styles.xml"));
            return new ReadingOptions(formats, true);
        }
    }

    private Optional<SheetCells> findCells(Sheet sheet, String sheetName, CellText text) throws IOException {
        var lines = new ArrayList<Grid.Line>();
        var unreadable = new ArrayList<Unreadable>();
        int rows = 0;
        int width = 0;
        try (var stream = sheet.openStream()) {
            for (var all = stream.iterator(); all.hasNext();) {
                var row = all.next();
                rows++;
                if (rows > MOST_ROWS) {
                    return refuse("sheet " + sheetName,
                            "the sheet has more than " + MOST_ROWS + " rows, blank ones included",
                            "Delete the rows below the table and save it anew");
                }
                if (row.getCellCount() > MOST_COLUMNS) {
                    return refuse("sheet " + sheetName + ", row " + row.getRowNum(),
                            "the sheet has more than " + MOST_COLUMNS + " columns, blank ones included",
                            "Delete the columns beside the table and save it anew");
                }
                var line = line(row, text, unreadable);
                if (!line.isBlank()) {
                    cells += line.cells().size();
                    width = Math.max(width, line.cells().size());
                    lines.add(line);
                }
                if (cells > MOST_CELLS) {
                    return refuse("sheet " + sheetName, "the workbook has more than " + MOST_CELLS + " cells",
                            "Keep only the rows and columns that the plan needs");
                }
            }
        }
        return Optional.of(new SheetCells(sheetName, sheet.getVisibility() != SheetVisibility.VISIBLE,
                new Grid(widened(lines, width)), unreadable));
    }

    private static Grid.Line line(Row row, CellText text, List<Unreadable> unreadable) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            if (cell != null && (CellText.isFormula(cell) || CellText.isError(cell))) {
                unreadable.add(unreadable(row, column, cell));
            }
            texts.add(cell == null ? "" : text.of(cell));
        }
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return new Grid.Line(row.getRowNum(), texts);
    }

    private static Unreadable unreadable(Row row, int column, Cell cell) {
        boolean formula = CellText.isFormula(cell);
        return new Unreadable(row.getRowNum(), letters(column), formula,
                formula ? "=" + cell.getFormula() : String.valueOf(cell.getRawValue()));
    }

    /** The letters of a column, which count from A to Z, then from AA on. */
    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private static List<Grid.Line> widened(List<Grid.Line> lines, int width) {
        var result = new ArrayList<Grid.Line>();
        for (var line : lines) {
            var texts = new ArrayList<>(line.cells());
            while (texts.size() < width) {
                texts.add("");
            }
            result.add(new Grid.Line(line.number(), texts));
        }
        return result;
    }

    private <T> Optional<T> refuse(String found, String message, String nextStep) {
        problems.file(ProblemCode.TOO_LARGE, name, found, message, nextStep);
        return Optional.empty();
    }
}
