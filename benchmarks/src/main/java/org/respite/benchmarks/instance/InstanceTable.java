package org.respite.benchmarks.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Grid;

/** One table of an instance: columns by name, in any order, whatever else stands beside them. */
final class InstanceTable {

    private final String file;
    private final int headRow;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<Grid.Line> lines;
    private final Problems problems;

    private InstanceTable(String file, Grid.Line head, List<Grid.Line> lines, Problems problems) {
        this.file = file;
        this.headRow = head.number();
        this.lines = lines;
        this.problems = problems;
        for (int i = 0; i < head.cells().size(); i++) {
            var name = head.cell(i).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                problems.add(ProblemCode.COLUMN_TWICE, file, OptionalInt.of(headRow), Optional.of(name), name,
                        "the column is there twice", "Remove one of them");
            }
        }
    }

    /** The table {@code name}.csv or {@code name}.csv.gz; empty where neither is there or it cannot be read. */
    static Optional<InstanceTable> find(Path folder, String name, Problems problems) {
        var plain = name + ".csv";
        var packed = plain + ".gz";
        boolean isPlain = Files.exists(folder.resolve(plain));
        boolean isPacked = Files.exists(folder.resolve(packed));
        if (isPlain && isPacked) {
            problems.file(ProblemCode.CONTRADICTION, plain, packed, "the table is there twice, packed and plain",
                    "Remove one of the two files");
            return Optional.empty();
        }
        if (!isPlain && !isPacked) {
            return Optional.empty();
        }
        var file = isPacked ? packed : plain;
        return InputFile.findText(folder, file, problems)
                .flatMap(text -> CsvText.findGrid(text, file, problems))
                .flatMap(grid -> headed(file, grid, problems));
    }

    /** As {@link #find}, and a problem where there is no such table. */
    static Optional<InstanceTable> findNeeded(Path folder, String name, Problems problems) {
        if (!Files.exists(folder.resolve(name + ".csv")) && !Files.exists(folder.resolve(name + ".csv.gz"))) {
            problems.file(ProblemCode.MISSING_FILE, name + ".csv", "", "the table is missing",
                    "Add it; docs/reference/benchmarks.md says which columns it has");
            return Optional.empty();
        }
        return find(folder, name, problems);
    }

    private static Optional<InstanceTable> headed(String file, Grid grid, Problems problems) {
        var filled = grid.lines().stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            problems.file(ProblemCode.EMPTY_TABLE, file, "", "the table is empty", "Give it a row of column names");
            return Optional.empty();
        }
        return Optional.of(new InstanceTable(file, filled.getFirst(), filled.subList(1, filled.size()), problems));
    }

    String file() {
        return file;
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The rows; none, with a problem for each, where one of the columns is missing. */
    List<Row> rows(String... needed) {
        var missing = new ArrayList<String>();
        for (var column : needed) {
            if (!has(column)) {
                missing.add(column);
            }
        }
        for (var column : missing) {
            problems.add(ProblemCode.MISSING_COLUMN, file, OptionalInt.of(headRow), Optional.of(column),
                    String.join(", ", columns.keySet()), "the column “" + column + "” is missing",
                    "Add it; docs/reference/benchmarks.md says what it holds");
        }
        return missing.isEmpty() ? lines.stream().map(Row::new).toList() : List.of();
    }

    /** One row, whose cells are asked for by column; what is wrong with them is a problem of that cell. */
    final class Row {

        private final Grid.Line line;

        private Row(Grid.Line line) {
            this.line = line;
            int width = columns.values().stream().mapToInt(i -> i + 1).max().orElse(0);
            if (line.cells().size() > width && line.cells().subList(width, line.cells().size()).stream().anyMatch(c -> !c.isBlank())) {
                problem(ProblemCode.RAGGED_ROW, Optional.empty(), line.cells().size() + " cells",
                        "the row has more cells than the table has columns", "Quote cells that hold a separator");
            }
        }

        /** The cell, blank where it is blank or its column is missing. */
        String findText(String column) {
            var at = columns.get(column);
            return at == null ? "" : line.cell(at).strip();
        }

        /** The cell; a problem where it is blank. */
        String text(String column) {
            var text = findText(column);
            if (text.isEmpty()) {
                problem(ProblemCode.BLANK, Optional.of(column), "", "the cell is blank", "Fill it");
            }
            return text;
        }

        /** A number of {@code least} … {@code most}; {@code least}, with a problem, where there is none. */
        double number(String column, double least, double most) {
            var text = text(column);
            if (text.isEmpty()) {
                return least;
            }
            var value = InstanceNumber.find(text);
            if (value.isEmpty()) {
                problem(ProblemCode.NOT_A_NUMBER, Optional.of(column), text, "this is not a number",
                        "Write digits, with a point before decimals");
                return least;
            }
            double number = value.getAsDouble();
            if (number < least || number > most) {
                problem(ProblemCode.OUT_OF_RANGE, Optional.of(column), text,
                        "the number lies outside " + InstanceNumber.text(least) + " … " + InstanceNumber.text(most), "Correct it");
                return least;
            }
            return number;
        }

        /** A whole number of {@code least} … {@code most}, also where it is written as 3.0. */
        int whole(String column, int least, int most) {
            double number = number(column, least, most);
            if (number != Math.rint(number)) {
                problem(ProblemCode.NOT_WHOLE, Optional.of(column), findText(column), "a whole number is needed here", "Round it");
                return least;
            }
            return (int) number;
        }

        void problem(ProblemCode code, Optional<String> column, String found, String message, String nextStep) {
            problems.add(code, file, OptionalInt.of(line.number()), column, found, message, nextStep);
        }
    }
}
