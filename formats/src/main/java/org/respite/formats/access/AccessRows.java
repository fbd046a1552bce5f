package org.respite.formats.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.respite.formats.AtomicFile;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.folder.FolderWriter;
import org.respite.formats.hxl.TableExtension;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts.Access;
import org.respite.formats.table.PlainTable;
import org.respite.formats.table.TableReader;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing;

/** Puts figures that bear on a pause into a scenario's table of access. */
public final class AccessRows {

    private AccessRows() {}

    /** What is learned together: all classes of outcome, or one other kind, of the same and decided by the same. */
    private record Sample(String kind, Set<String> appliesTo, String authority) {

        static Sample of(Bearing.Kind kind, Set<String> appliesTo, String authority) {
            return new Sample(kind.isOutcome() ? "outcome" : kind.name(), new TreeSet<>(appliesTo), authority);
        }
    }

    /**
     * Adds the figures to {@code folder}'s table, which is written whole or not at all. Rows that bear on the same already are
     * a problem, for they may count the same movements, unless they are to be replaced.
     *
     * @return the problems; none where the table was written
     */
    public static List<Problem> add(Path folder, List<AccessFigure> figures, boolean replace) {
        var problems = new Problems();
        var file = folder.resolve(Access.TABLE.file());
        var grid = Files.exists(file)
                ? InputFile.findText(folder, Access.TABLE.file(), problems)
                        .flatMap(text -> CsvText.findGrid(text, Access.TABLE.file(), problems))
                        .orElse(new Grid(List.of()))
                : new Grid(List.of());
        var rivals = rivals(grid, figures, replace, problems);
        if (problems.hasErrors()) {
            return problems.all();
        }
        var before = grid.lines().isEmpty() ? PlainTable.empty(List.of()) : PlainTable.of(Access.TABLE, grid);
        var kept = before.rows().stream().filter(line -> !rivals.contains(line.number())).toList();
        var extension = new TableExtension(Access.TABLE, new PlainTable(before.headers(), before.hashtags(), kept));
        figures.forEach(figure -> extension.add(cells(figure)));
        try {
            AtomicFile.write(file, FolderWriter.csv(extension.table()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return List.of();
    }

    /** Rows that are learned from together with one of the figures. */
    private static Set<Integer> rivals(Grid grid, List<AccessFigure> figures, boolean replace, Problems problems) {
        if (grid.lines().isEmpty()) {
            return Set.of();
        }
        var samples = figures.stream()
                .map(f -> f.bearing().orElseThrow())
                .map(b -> Sample.of(b.kind(), b.appliesTo(), b.authority()))
                .collect(Collectors.toSet());
        var rivals = new TreeSet<Integer>();
        for (var row : new TableReader(problems).read(Access.TABLE, grid).rows()) {
            var kind = row.word(Access.SIMULATES, Bearing.Kind.class);
            var appliesTo = new TreeSet<>(row.list(Access.APPLIES_TO));
            var authority = row.text(Access.AUTHORITY, "");
            if (kind.map(k -> Sample.of(k, appliesTo, authority)).filter(samples::contains).isPresent()) {
                rivals.add(row.number());
                if (!replace) {
                    row.problem(ProblemCode.COUNTED_ALREADY, Access.SIMULATES,
                            "this row bears on the same as the movements that are imported, and may count them too",
                            "Add --replace to put the import in its place, or take one of them out");
                }
            }
        }
        return rivals;
    }

    /** A figure as a row, by columns. */
    public static Map<Column, String> cells(AccessFigure figure) {
        var bearing = figure.bearing().orElseThrow();
        var cells = new LinkedHashMap<Column, String>();
        cells.put(Access.SUBJECT, figure.subject());
        cells.put(Access.MEASURE, figure.measure());
        cells.put(Access.COUNT, BigDecimal.valueOf(figure.count()).stripTrailingZeros().toPlainString());
        figure.outOf().ifPresent(outOf -> cells.put(Access.OUT_OF, String.valueOf(outOf)));
        cells.put(Access.UNIT, figure.unit());
        cells.put(Access.PERIOD, figure.period());
        cells.put(Access.SIMULATES, bearing.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        cells.put(Access.APPLIES_TO, String.join(";", new ArrayList<>(new TreeSet<>(bearing.appliesTo()))));
        cells.put(Access.AUTHORITY, bearing.authority());
        cells.put(Layout.SOURCE, figure.provenance().source());
        cells.put(Layout.AS_OF, figure.provenance().asOf());
        return cells;
    }
}
