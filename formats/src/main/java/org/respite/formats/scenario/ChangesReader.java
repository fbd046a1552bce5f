package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Clock;
import org.respite.formats.table.Row;
import org.respite.formats.table.Table;
import org.respite.formats.yaml.YamlMap;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;

/**
 * Reads a file of changes and applies them in order. Each change is read like a row of the table that it concerns, so
 * that both are written the same way and fail with the same words. docs/reference/modifications.md describes them.
 */
public final class ChangesReader {

    /** What the first line of a file of changes says. */
    public static final String FORMAT = "respite-changes/1";

    private static final String CHANGE = "change";
    private static final Set<String> KEYS = Set.of("format", "title", "changes");

    private ChangesReader() {}

    /** The scenario with the changes that could be applied; the others are problems. */
    public static Scenario apply(YamlMap changes, Scenario scenario, Problems problems) {
        changes.allowOnly(KEYS);
        var format = changes.text("format");
        if (!format.isEmpty() && !format.equals(FORMAT)) {
            changes.problem(ProblemCode.WRONG_FORMAT, "format", format, "this is not a format that can be read",
                    "Write “format: " + FORMAT + "”");
            return scenario;
        }
        if (!changes.has("changes")) {
            changes.problem(ProblemCode.MISSING_KEY, "changes", "", "“changes” is missing",
                    "Add it with the changes to make, each beginning with “- change:”");
        }
        var result = scenario;
        for (var change : changes.maps("changes")) {
            result = applied(change, result, problems);
        }
        return result;
    }

    private static Scenario applied(YamlMap change, Scenario scenario, Problems problems) {
        return read(change, Set.of(), scenario, problems).scenario();
    }

    /** The scenario after one change, and what the change made of it; nothing where it could not be applied. */
    record Applied(Scenario scenario, List<Modification> modifications) {}

    /** @param also keys of the change that are read elsewhere */
    static Applied read(YamlMap change, Set<String> also, Scenario scenario, Problems problems) {
        var word = change.text(CHANGE);
        var kind = ChangeKind.find(word);
        if (kind.isEmpty()) {
            if (!word.isEmpty()) {
                change.problem(ProblemCode.UNKNOWN_WORD, CHANGE, word, "this change is not known",
                        "Use one of: " + String.join(", ", ChangeKind.words()));
            }
            return new Applied(scenario, List.of());
        }
        var row = row(change, kind.get(), also, problems);
        var result = scenario;
        var made = new ArrayList<Modification>();
        try {
            for (var modification : modifications(kind.get(), row, scenario, problems)) {
                result = modification.apply(result);
                made.add(modification);
            }
        } catch (IllegalArgumentException e) {
            change.problem(ProblemCode.IMPOSSIBLE_CHANGE, CHANGE, word, String.valueOf(e.getMessage()),
                    "Correct the change, or its place in the order");
        }
        return new Applied(result, List.copyOf(made));
    }

    private static Row row(YamlMap change, ChangeKind kind, Set<String> also, Problems problems) {
        var known = new TreeSet<String>(Set.of(CHANGE));
        known.addAll(also);
        var headerByKey = new HashMap<String, String>();
        for (var column : kind.layout().columns()) {
            var key = column.header().replace(' ', '-');
            known.add(key);
            headerByKey.put(key, column.header());
        }
        change.allowOnly(known);
        var cells = new HashMap<String, String>();
        change.cells().forEach((key, value) -> {
            var header = headerByKey.get(key);
            if (header != null) {
                cells.put(header, value);
            }
        });
        return Table.row(kind.layout(), change.file(), change.line(), cells, problems);
    }

    private static List<Modification> modifications(
            ChangeKind kind, Row row, Scenario scenario, Problems problems) {
        var calendar = scenario.calendar();
        var clock = new Clock(calendar.timeZone(), calendar.start(), calendar.horizon(), true);
        var tables = Map.of(kind.table(), new Table(kind.table(), List.of(row)));
        var in = new Input(tables, KnownNames.of(scenario, "the base scenario"), FigureCells.of(List.of()), clock, problems);
        var result = new ArrayList<Modification>(kind.read(new ChangeRow(row, in, scenario)));
        return row.isBroken() ? List.of() : result;
    }
}
