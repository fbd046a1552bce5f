package org.respite.formats.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.respite.formats.ProblemCode;
import org.respite.formats.access.MovementLog.Columns;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.PastMovement;
import org.respite.model.scenario.PastMovement.Loads;

/** Reads the rows of a log of movements. A cell that is blank is not known; what is not known is not counted. */
final class MovementRows {

    private static final int MOST_SOURCES = 3;
    private static final double LONGEST_HOURS = 14 * 24;
    private static final double MOST_TIMES = 100;

    private final List<PastMovement> movements = new ArrayList<>();
    private final TreeSet<String> sources = new TreeSet<>();

    /** OCHA's classes, and what other bodies call them. */
    private enum Outcome {
        FACILITATED(Kind.FACILITATED),
        PARTLY_FACILITATED(Kind.PARTLY_FACILITATED),
        PARTIALLY_FACILITATED(Kind.PARTLY_FACILITATED),
        IMPEDED(Kind.IMPEDED),
        DENIED(Kind.DENIED),
        WITHDRAWN(Kind.WITHDRAWN),
        CANCELLED(Kind.WITHDRAWN),
        POSTPONED(Kind.WITHDRAWN);

        private final Kind kind;

        Outcome(Kind kind) {
            this.kind = kind;
        }
    }

    void read(Row row) {
        var date = date(row);
        var outcome = row.word(Columns.OUTCOME, Outcome.class).map(word -> word.kind);
        var held = held(row);
        var changed = row.find(Columns.CHANGED).map(cell -> row.yes(Columns.CHANGED, false));
        var presented = loads(row, Columns.PASSED, Columns.PRESENTED);
        var collected = loads(row, Columns.ARRIVED, Columns.COLLECTED);
        var times = times(row);
        var source = row.text(Layout.SOURCE, "");
        var origin = row.text(Columns.ORIGIN, "");
        var destination = row.text(Columns.DESTINATION, "");
        var through = row.text(Columns.THROUGH, "");
        var authority = row.text(Columns.AUTHORITY, "");
        var item = row.text(Columns.ITEM, "");
        if (!row.isBroken() && date.isPresent() && outcome.isPresent()) {
            movements.add(new PastMovement(date.get(), origin, destination, through, authority, item, outcome.get(), held, changed,
                    presented, collected, times));
            if (!source.isBlank()) {
                sources.add(source);
            }
        }
    }

    boolean isEmpty() {
        return movements.isEmpty();
    }

    List<PastMovement> movements() {
        return movements;
    }

    String source(String file) {
        if (sources.isEmpty()) {
            return file;
        }
        var first = String.join("; ", sources.stream().limit(MOST_SOURCES).toList());
        return sources.size() > MOST_SOURCES ? first + " and others" : first;
    }

    private static Optional<LocalDate> date(Row row) {
        var text = row.text(Columns.DATE, "");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text.replaceFirst("[T ].*", "")));
        } catch (DateTimeParseException e) {
            row.problem(ProblemCode.NOT_A_TIME, Columns.DATE, "this is not a day", "Write the day as 2024-01-31");
            return Optional.empty();
        }
    }

    /** No wait at all is no wait that could be typical. */
    private static OptionalDouble held(Row row) {
        double hours = row.number(Columns.HELD_HOURS, 0);
        if (hours > LONGEST_HOURS) {
            row.problem(ProblemCode.OUT_OF_RANGE, Columns.HELD_HOURS, "nothing waits for more than 14 days in one pause",
                    "Give hours; count a movement that never went as denied or withdrawn");
        }
        return hours > 0 ? OptionalDouble.of(hours) : OptionalDouble.empty();
    }

    private static Optional<Loads> loads(Row row, Column reached, Column of) {
        var some = row.findWhole(reached);
        var all = row.findWhole(of);
        if (row.find(reached).isPresent() && row.find(of).isEmpty()) {
            row.problem(ProblemCode.BLANK, of, "it is told how many loads " + reached.header() + ", but not of how many",
                    "Give that number, or leave both blank");
        }
        if (some.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        if (some.get() > all.get()) {
            row.problem(ProblemCode.CONTRADICTION, reached, "more loads " + reached.header() + " than were " + of.header(),
                    "Correct one of the two numbers");
            return Optional.empty();
        }
        return Optional.of(new Loads(some.get(), all.get()));
    }

    private static OptionalDouble times(Row row) {
        double planned = row.number(Columns.PLANNED_MINUTES, 0);
        double real = row.number(Columns.REAL_MINUTES, 0);
        if (planned <= 0 || real <= 0) {
            return OptionalDouble.empty();
        }
        if (real / planned > MOST_TIMES) {
            row.problem(ProblemCode.OUT_OF_RANGE, Columns.REAL_MINUTES, "this is more than 100 times as long as planned",
                    "Give both times in minutes");
        }
        return OptionalDouble.of(real / planned);
    }
}
