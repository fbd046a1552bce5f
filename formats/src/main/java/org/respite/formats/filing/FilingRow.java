package org.respite.formats.filing;

import static org.respite.formats.filing.FilingTable.Columns;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Clock;
import org.respite.formats.table.Column;
import org.respite.formats.table.Row;
import org.respite.model.quantity.Id;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Status;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;

/**
 * One row on its way to an entry. A cell that is wrong is recorded and taken as blank, so that the others are read too;
 * an entry is built only of a row in which nothing is wrong.
 */
final class FilingRow {

    private final Row row;
    private final FilingSettings settings;

    FilingRow(Row row, FilingSettings settings) {
        this.row = row;
        this.settings = settings;
    }

    Row row() {
        return row;
    }

    /** Free text, which may not hold what tells who a person is. */
    String words(Column column) {
        var text = row.text(column, "");
        refusePersonal(column, text);
        return text;
    }

    /** Who did, said or takes something: an organisation, which is no way to reach a person either. */
    Optional<Actor> actor(Column column) {
        refusePersonal(column, row.text(column, ""));
        return find(column, Actor::new);
    }

    List<Actor> actors(Column column) {
        refusePersonal(column, row.text(column, ""));
        return list(column, Actor::new);
    }

    private void refusePersonal(Column column, String text) {
        PersonalText.find(text).ifPresent(found -> row.problem(ProblemCode.PERSONAL_TEXT, column, found,
                "this looks like a way to reach a person", "Leave it out here and put it into the vault"));
    }

    /** A cell with a meaning of its own; what that refuses is a problem of the cell. Empty where it is blank or wrong. */
    <T> Optional<T> find(Column column, Function<String, T> meaning) {
        var text = row.text(column, "");
        return text.isEmpty() ? Optional.empty() : meant(column, text, meaning);
    }

    <T> List<T> list(Column column, Function<String, T> meaning) {
        var result = new ArrayList<T>();
        for (var text : row.list(column)) {
            meant(column, text, meaning).ifPresent(result::add);
        }
        return result;
    }

    Optional<Head> head() {
        var id = find(Columns.ID, EntryId::new);
        var filedBy = find(Columns.FILED_BY, Actor::new).or(settings::filedBy);
        filedBy.ifPresent(actor -> refusePersonal(Columns.FILED_BY, actor.name()));
        if (filedBy.isEmpty()) {
            row.problem(ProblemCode.BLANK, Columns.FILED_BY, "nobody is named who files this and answers for it",
                    "Fill it in, or name one for all rows with --filed-by");
        }
        var known = row.find(Columns.KNOWN).isPresent() ? instant(Columns.KNOWN, Clock.Side.START) : Optional.of(settings.now());
        known.filter(instant -> instant.isAfter(settings.now())).ifPresent(_ -> row.problem(ProblemCode.OUT_OF_RANGE,
                Columns.KNOWN, "this time has not come yet", "Leave the cell blank where it reaches the record now"));
        var replaces = find(Columns.REPLACES, EntryId::new);
        return id.isPresent() && filedBy.isPresent() && known.isPresent() && !row.isBroken()
                ? Optional.of(new Head(id.get(), filedBy.get(), known.get(), replaces))
                : Optional.empty();
    }

    /** From {@code from} to the column {@code to}: a date alone is all of its day, a time alone an instant. */
    Optional<When> when(Column from) {
        if (row.find(from).isEmpty() && !from.isRequired()) {
            return Optional.empty();
        }
        var zone = zone();
        var start = instant(from, Clock.Side.START);
        boolean wholeDay = row.find(from).filter(text -> text.length() <= "2023-11-24".length()).isPresent();
        var end = row.find(Columns.TO).isPresent()
                ? instant(Columns.TO, Clock.Side.END)
                : wholeDay ? instant(from, Clock.Side.END) : start;
        if (zone.isEmpty() || start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        boolean isInstant = row.find(Columns.TO).isEmpty() || row.find(Columns.TO).equals(row.find(from));
        if (end.get().isBefore(start.get()) || (end.equals(start) && !isInstant)) {
            row.problem(ProblemCode.WINDOW_REVERSED, Columns.TO, "it ends before it starts", "Correct one of the two times");
            return Optional.empty();
        }
        return Optional.of(new When(start.get(), end.get(), zone.get()));
    }

    /** A number alone is exact; “low” alone is “at least”; “high” may say unknown. */
    Optional<Amount> amount() {
        boolean unbounded = row.find(Columns.HIGH).filter("unknown"::equalsIgnoreCase).isPresent();
        var low = row.findWhole(Columns.LOW);
        var best = row.findWhole(Columns.BEST);
        var high = unbounded ? Optional.<Long>empty() : row.findWhole(Columns.HIGH);
        var unit = row.text(Columns.UNIT, "");
        if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            row.problem(ProblemCode.BLANK, Columns.UNIT, "a number needs a unit", "Write what is counted, such as person");
            return Optional.empty();
        }
        var top = unbounded ? high : high.or(() -> best);
        return meant(Columns.LOW, unit, name -> new Amount(
                low.or(() -> best).orElse(0L), optional(best), optional(top), name));
    }

    Optional<Where> where() {
        var place = find(Columns.PLACE, Id.Place::new);
        var zone = find(Columns.ZONE, Id.Zone::new);
        if (place.isPresent() && zone.isPresent()) {
            row.problem(ProblemCode.CONTRADICTION, Columns.ZONE, "a place and a zone are given", "Keep the one that the source names");
            return Optional.empty();
        }
        return place.<Where>map(Where.AtPlace::new).or(() -> zone.map(Where.InZone::new));
    }

    /** Empty where the row says nothing about it. */
    Optional<Verification> verification() {
        var status = row.word(Columns.STATUS, Status.class);
        var by = actors(Columns.STATUS_BY);
        var method = words(Columns.METHOD);
        if (by.isEmpty() && status.filter(word -> word != Status.ALLEGED).isPresent()) {
            row.problem(ProblemCode.BLANK, Columns.STATUS_BY, "nobody is named who tested, disputes or took back",
                    "Name who did; leave “status” blank where nobody has");
            return Optional.empty();
        }
        return status.flatMap(word -> meant(Columns.STATUS, method, text -> new Verification(word, by, text)));
    }

    Optional<Attribution> attribution() {
        var degree = row.word(Columns.DEGREE, Attribution.Degree.class);
        var by = actors(Columns.DEGREE_BY);
        return degree.flatMap(word -> meant(Columns.DEGREE, "", _ -> new Attribution(word, by)));
    }

    /** What is built of the parts of the row; what the entry itself refuses is a problem of the row. */
    <T> Optional<T> built(Supplier<T> entry) {
        if (row.isBroken()) {
            return Optional.empty();
        }
        return meant(Columns.ID, row.text(Columns.ID, ""), _ -> entry.get());
    }

    private Optional<ZoneId> zone() {
        var named = find(Columns.TIME_ZONE, name -> {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("there is no such time zone", e);
            }
        });
        if (row.find(Columns.TIME_ZONE).isEmpty() && settings.zone().isEmpty()) {
            row.problem(ProblemCode.BLANK, Columns.TIME_ZONE, "nothing says by whose clock this time is read",
                    "Fill it in, such as Asia/Gaza, or name one for all rows with --zone");
        }
        return named.or(settings::zone);
    }

    private Optional<Instant> instant(Column column, Clock.Side side) {
        var text = row.text(column, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var zone = row.find(Columns.TIME_ZONE).isPresent() ? zone() : settings.zone();
        return switch (new Clock(zone.orElse(ZoneOffset.UTC), Instant.EPOCH, Duration.ZERO, true).read(text, side)) {
            case Clock.At(var instant) -> Optional.of(instant.truncatedTo(ChronoUnit.SECONDS));
            case Clock.Wrong(var code, var message, var nextStep) -> {
                row.problem(code, column, message, nextStep);
                yield Optional.empty();
            }
        };
    }

    private <T> Optional<T> meant(Column column, String text, Function<String, T> meaning) {
        try {
            return Optional.of(meaning.apply(text));
        } catch (IllegalArgumentException e) {
            row.problem(ProblemCode.BAD_CELL, column, String.valueOf(e.getMessage()), "Write it as docs/reference/report-tables.md says");
            return Optional.empty();
        }
    }

    private static OptionalLong optional(Optional<Long> number) {
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
