package org.respite.formats.filing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.entry.EntryJson;
import org.respite.formats.table.Column;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;
import org.respite.model.report.Assessment;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;

/** Reads entries from tables, and tells everything that is wrong with any of them. */
public final class Filing {

    private final FilingSettings settings;
    private final ReportRows reports;
    private final Problems problems;
    private final List<Filed> filed = new ArrayList<>();
    private final Map<EntryId, Entry> known = new HashMap<>();

    private Filing(FilingSettings settings, Optional<Sealing> vault, Problems problems) {
        this.settings = settings;
        this.reports = new ReportRows(vault);
        this.problems = problems;
    }

    private record Filed(Entry entry, Row row) {}

    /**
     * The entries of all tables in the order in which they became known; where a problem was found, not all of them.
     *
     * @param files CSV tables, workbooks, or folders of CSV tables
     * @param before what the record holds already, in its order
     * @param vault where protected sources go. It is called while rows are read: who must not keep anything of tables that
     *     have problems reads them first with a vault that forgets.
     */
    public static List<Entry> read(
            List<Path> files, FilingSettings settings, List<Entry> before, Optional<Sealing> vault, Problems problems) {
        var filing = new Filing(settings, vault, problems);
        before.forEach(entry -> filing.known.put(entry.id(), entry));
        for (var table : FilingFiles.find(files, problems)) {
            var layout = table.table().layout(table.name());
            for (var row : new TableReader(problems).read(layout, table.grid()).rows()) {
                filing.read(table.table(), row);
            }
        }
        filing.checkReferences();
        filing.checkOrder(before);
        return filing.filed.stream()
                .map(Filed::entry)
                .sorted(Comparator.comparing(entry -> entry.head().known()))
                .toList();
    }

    private void read(FilingTable table, Row row) {
        var cells = new FilingRow(row, settings);
        Optional<? extends Entry> entry = switch (table) {
            case REPORTS -> reports.read(cells);
            case ASSESSMENTS -> OtherRows.assessment(cells);
            case COVERAGE -> OtherRows.coverage(cells);
            case CLOSING_COUNTS -> OtherRows.closingCount(cells);
            case NOTICES -> OtherRows.notice(cells);
            case DECISIONS -> OtherRows.decision(cells);
        };
        entry.ifPresent(e -> add(e, row));
    }

    private void add(Entry entry, Row row) {
        var twin = known.putIfAbsent(entry.id(), entry);
        if (twin != null) {
            row.problem(ProblemCode.ENTRY_TWICE, FilingTable.Columns.ID, "an entry of this id is already there",
                    "Give each entry its own id; a correction replaces the other");
        }
        try {
            EntryJson.bytes(entry);
        } catch (IllegalArgumentException e) {
            row.problem(ProblemCode.ENTRY_TOO_LONG, FilingTable.Columns.ID, String.valueOf(e.getMessage()),
                    "Shorten its lists and texts");
        }
        filed.add(new Filed(entry, row));
    }

    private void checkReferences() {
        for (var each : filed) {
            each.entry().head().replaces().ifPresent(target -> checkReplaced(each, target));
            if (each.entry() instanceof Assessment assessment && !known.containsKey(assessment.subject())) {
                unknown(each.row(), FilingTable.Columns.SUBJECT, assessment.subject());
            }
        }
    }

    private void checkReplaced(Filed each, EntryId target) {
        var replaced = known.get(target);
        if (replaced == null) {
            unknown(each.row(), FilingTable.Columns.REPLACES, target);
        } else if (!replaced.head().filedBy().equals(each.entry().head().filedBy())
                || replaced.getClass() != each.entry().getClass()) {
            each.row().problem(ProblemCode.NOT_YOURS_TO_REPLACE, FilingTable.Columns.REPLACES,
                    "this entry was filed by " + replaced.head().filedBy() + ", or is of another sort",
                    "Assess it, or file a rival figure for the same count");
        }
    }

    private static void unknown(Row row, Column column, EntryId id) {
        row.problem(ProblemCode.UNKNOWN_NAME, column, id.value(), "neither these tables nor the record have this entry",
                "Correct the id, or file that entry too");
    }

    private void checkOrder(List<Entry> before) {
        if (!before.isEmpty()) {
            var last = before.getLast().head().known();
            filed.stream().filter(each -> each.entry().head().known().isBefore(last)).forEach(each -> each.row().problem(
                    ProblemCode.KNOWN_GOES_BACK, FilingTable.Columns.KNOWN, each.entry().head().known().toString(),
                    "the record holds an entry that became known later, at " + last,
                    "Leave the cell blank: it reaches the record now"));
        }
    }
}
