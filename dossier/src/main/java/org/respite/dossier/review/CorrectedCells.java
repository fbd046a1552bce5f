package org.respite.dossier.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.respite.dossier.language.When;
import org.respite.dossier.statements.Speaker;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Row;

/** Cells that correct what several kinds of items have: who, and when. */
final class CorrectedCells {

    static final Column ROLE = Column.column("role", "#contact+role+corrected");
    static final Column NAME = Column.column("name", "#contact+name+corrected");
    static final Column FROM = Column.column("from", "#date+start+corrected");
    static final Column UNTIL = Column.column("until", "#date+end+corrected");

    private static final String NONE = "none";

    private CorrectedCells() {}

    static boolean isNone(String text) {
        return text.equalsIgnoreCase(NONE);
    }

    /** The text of a cell; blank where it says that there is none, and {@code read} where it says nothing. */
    static String text(Row row, Column column, String read) {
        var text = row.text(column, read);
        return isNone(text) ? "" : text;
    }

    /** Who speaks. Whoever writes another party writes its role and name too: the ones that were read belong to the first. */
    static Speaker speaker(Row row, Column party, Listed parties, Speaker read) {
        var other = row.find(party).flatMap(text -> parties.find(row, party, text));
        boolean same = other.filter(id -> !id.equals(read.party())).isEmpty();
        return new Speaker(other.orElse(read.party()), text(row, ROLE, same ? read.role() : ""), text(row, NAME, same ? read.name() : ""));
    }

    /** Whom the report names for something, which may be nobody. */
    static Optional<Speaker> cited(Row row, Column party, Listed parties, Optional<Speaker> read) {
        if (row.find(party).filter(CorrectedCells::isNone).isPresent()) {
            return Optional.empty();
        }
        if (read.isEmpty() && row.find(party).isEmpty()) {
            return read;
        }
        return Optional.of(speaker(row, party, parties, read.orElse(new Speaker("", "", "")))).filter(s -> !s.party().isEmpty());
    }

    /** The days; where only the first is written it is one day. */
    static Optional<When> when(Row row, Optional<When> read) {
        if (row.find(FROM).filter(CorrectedCells::isNone).isPresent()) {
            return Optional.empty();
        }
        var from = day(row, FROM);
        var until = day(row, UNTIL);
        if (from.isEmpty() && until.isEmpty()) {
            return read;
        }
        var first = from.or(() -> read.map(When::first)).or(() -> until).orElseThrow();
        var last = until.orElse(first);
        if (last.isBefore(first)) {
            row.problem(ProblemCode.BAD_DATE, UNTIL, "this is before the first day, " + first, "Correct “from” or “until”");
        }
        return Optional.of(new When(first, last, When.Basis.PERSON));
    }

    /** A day; spreadsheets write the hour behind it. */
    static Optional<LocalDate> day(Row row, Column column) {
        try {
            return row.find(column).map(text -> LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException e) {
            row.problem(ProblemCode.NOT_A_TIME, column, "this is not a day", "Write it as 2023-11-03");
            return Optional.empty();
        }
    }
}
