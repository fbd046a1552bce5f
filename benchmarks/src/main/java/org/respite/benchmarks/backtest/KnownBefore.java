package org.respite.benchmarks.backtest;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;
import org.respite.operations.forecast.Agreed;
import org.respite.terms.tree.Instrument;

/** Figures from before an exchange, each with the day on which it was known. One that was known later is refused. */
final class KnownBefore {

    private static final Column FIGURE = Column.required("figure", "#indicator+name");
    private static final Column VALUE = Column.required("value", "#value");
    private static final Column KNOWN = Column.required("known", "#date+known");
    private static final Column SOURCE = Column.required("source", "#meta+source");

    private static final List<String> FIGURES = List.of("days", "persons", "persons on each further day", "prisoners for each person",
            "trucks a day", "trucks a day before");

    private final Map<String, List<Long>> values = new LinkedHashMap<>();

    private KnownBefore() {}

    /** @param begins the first day; what was known on it is too late */
    static Agreed read(Path file, Instrument instrument, String name, LocalDate begins, Problems problems) {
        var table = String.valueOf(file.getFileName());
        var before = new KnownBefore();
        InputFile.findText(InputFile.folderOf(file), table, problems)
                .flatMap(text -> CsvText.findGrid(text, table, problems))
                .ifPresent(grid -> new TableReader(problems).read(Layout.of(table, FIGURE, VALUE, KNOWN, SOURCE), grid).rows()
                        .forEach(row -> before.add(row, begins)));
        FIGURES.stream().filter(f -> !before.values.containsKey(f)).forEach(f -> problems.file(
                ProblemCode.MISSING_KEY, table, f, "this figure is missing", "Add a row for it"));
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(String.join("\n", problems.all().stream().map(Object::toString).toList()));
        }
        return new Agreed(instrument, name, (int) before.one("days"), before.one("persons"), before.one("persons on each further day"),
                before.one("prisoners for each person"), before.values.getOrDefault("trucks a day", List.of()).stream().map(Long::intValue).toList(),
                before.one("trucks a day before"));
    }

    private void add(Row row, LocalDate begins) {
        var figure = row.text(FIGURE, "");
        var value = row.findWhole(VALUE);
        var known = row.text(KNOWN, "");
        row.text(SOURCE, "");
        if (!figure.isEmpty() && !FIGURES.contains(figure)) {
            row.problem(ProblemCode.UNKNOWN_WORD, FIGURE, "this figure is not known here", "Use one of: " + String.join(", ", FIGURES));
        }
        try {
            if (!known.isEmpty() && !LocalDate.parse(known).isBefore(begins)) {
                row.problem(ProblemCode.KNOWN_LATER, KNOWN, "this was not known before the first day",
                        "Leave it out: no figure from after a day may enter its forecast");
            }
        } catch (DateTimeException e) {
            row.problem(ProblemCode.NOT_A_TIME, KNOWN, "this is no date", "Write it as 2023-11-22");
        }
        value.filter(v -> !row.isBroken()).ifPresent(v -> values.computeIfAbsent(figure, f -> new ArrayList<>()).add(v));
    }

    private long one(String figure) {
        return values.getOrDefault(figure, List.of(0L)).getFirst();
    }
}
