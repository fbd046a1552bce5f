package org.respite.formats.rehearsal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;

/** Reads what happened on the days of a rehearsal. Counts of several sources for one thing are rivals and all stay. */
public final class ActualFigures {

    private static final Column DATE = Column.required("date", "#date+occurred");
    private static final Column WHAT = Column.required("what", "#indicator+what");
    private static final Column OF = Column.column("of", "#indicator+subject");
    private static final Column NUMBER = Column.required("number", "#value");
    private static final Column SOURCE = Column.required("source", "#meta+source");
    private static final Column AS_OF = Column.column("as of", "#date+asof");
    private static final Column NOTE = Column.column("note", "#description");

    private final Known known;
    private final Set<List<String>> told = new HashSet<>();

    private ActualFigures(Known known) {
        this.known = known;
    }

    /**
     * What a rehearsal tells of.
     *
     * @param days of its calendar
     * @param subjects of each topic, by the topic's word; none where the topic says all
     */
    public record Known(Set<LocalDate> days, Map<String, Set<String>> subjects) {

        public Known {
            days = Set.copyOf(days);
            subjects = Map.copyOf(subjects);
        }
    }

    /** In the order of the table; what cannot be understood is among {@code problems}. */
    public static List<ActualFigure> read(Path file, Known known, Problems problems) {
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, file.toString(), "there is no such file", "Name a table of what happened");
            return List.of();
        }
        var reader = new ActualFigures(known);
        var layout = Layout.of(name, DATE, WHAT, OF, NUMBER, SOURCE, AS_OF, NOTE);
        var figures = new ArrayList<ActualFigure>();
        InputFile.findText(InputFile.folderOf(file), name, problems)
                .flatMap(text -> CsvText.findGrid(text, name, problems))
                .ifPresent(grid -> new TableReader(problems).read(layout, grid).rows()
                        .forEach(row -> reader.figure(row).ifPresent(figures::add)));
        if (figures.isEmpty() && !problems.hasErrors()) {
            problems.file(ProblemCode.NOTHING_HAPPENED, name, "no rows", "no day is told of", "Add a row for each figure that was counted");
        }
        return List.copyOf(figures);
    }

    private Optional<ActualFigure> figure(Row row) {
        var day = day(row);
        var what = row.text(WHAT, "");
        var of = row.text(OF, "");
        var number = row.findWhole(NUMBER);
        var source = row.text(SOURCE, "");
        var asOf = row.text(AS_OF, "");
        if (!what.isEmpty()) {
            check(row, what, of);
        }
        if (row.isBroken() || day.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        if (!told.add(List.of(day.get().toString(), what, of, source, asOf))) {
            row.problem(ProblemCode.COUNTED_TWICE, SOURCE, "this source has counted this for this day and time already",
                    "Keep the row that holds, or say in “as of” when each was counted");
            return Optional.empty();
        }
        return Optional.of(new ActualFigure(day.get(), what, of, number.get(), source, asOf, row.text(NOTE, "")));
    }

    private Optional<LocalDate> day(Row row) {
        var text = row.text(DATE, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(text);
            if (known.days().contains(day)) {
                return Optional.of(day);
            }
            var days = new TreeSet<>(known.days());
            row.problem(ProblemCode.DAY_NOT_REHEARSED, DATE, "the rehearsal does not tell of this day",
                    "Name a day from " + days.first() + " to " + days.last() + ", or rehearse a scenario that has it");
        } catch (DateTimeException e) {
            row.problem(ProblemCode.NOT_A_TIME, DATE, "this is no date", "Write it as 2023-11-24");
        }
        return Optional.empty();
    }

    private void check(Row row, String what, String of) {
        var subjects = known.subjects().get(what);
        if (subjects == null) {
            row.problem(ProblemCode.UNKNOWN_WORD, WHAT, "this word is not known here",
                    "Use one of: " + String.join(", ", new TreeSet<>(known.subjects().keySet())));
        } else if (subjects.isEmpty() ? !of.isEmpty() : !subjects.contains(of)) {
            row.problem(ProblemCode.NOT_REHEARSED, OF, of.isEmpty() ? "nothing" : of, "the rehearsal tells of no such " + what,
                    subjects.isEmpty() ? "Leave it blank: " + what + " are told of as a whole"
                            : "Use one of: " + String.join(", ", new TreeSet<>(subjects)));
        }
    }
}
