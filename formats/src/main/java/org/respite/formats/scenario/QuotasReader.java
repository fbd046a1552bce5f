package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layouts.Quotas;
import org.respite.formats.table.Row;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Calendar;
import org.respite.model.scenario.Quota;

/** Reads quotas; a daily one becomes one for each calendar day. */
final class QuotasReader {

    private final Input in;
    private final SupplyReader supply;
    private final Optional<Calendar> calendar;

    QuotasReader(Input in, SupplyReader supply, Optional<Calendar> calendar) {
        this.in = in;
        this.supply = supply;
        this.calendar = calendar;
    }

    /** The words of the column {@code counts}. */
    enum Counts {
        TRUCKS,
        ITEM,
        GROUP,
        PERSONS
    }

    List<Quota> quotas() {
        var result = new ArrayList<Quota>();
        for (var row : in.rows(Quotas.TABLE)) {
            var crossing = row.reference(Quotas.CROSSING, in.names().crossings());
            var subject = row.word(Quotas.COUNTS, Counts.class).flatMap(counts -> subject(row, counts));
            subject.ifPresent(s -> in.figures().fill(row, Quotas.MOST, crossing + ", " + counted(s), unit(s)));
            long most = row.whole(Quotas.MOST, 0);
            var window = in.times().window(row, Quotas.FROM, Quotas.TO);
            boolean daily = row.yes(Quotas.DAILY, false);
            var provenance = row.provenance();
            if (!row.isBroken() && subject.isPresent() && window.isPresent()) {
                for (var part : daily ? days(window.get()) : List.of(window.get())) {
                    result.add(new Quota(new Id.Crossing(crossing), part, subject.get(), most, provenance));
                }
            }
        }
        return result;
    }

    private Optional<Quota.Subject> subject(Row row, Counts counts) {
        return switch (counts) {
            case TRUCKS -> Optional.of(new Quota.Trucks());
            case PERSONS -> Optional.of(new Quota.AllPersons());
            case ITEM -> {
                var item = needed(row, Quotas.ITEM) ? row.reference(Quotas.ITEM, in.names().items()) : "";
                if (needed(row, Quotas.UNIT)) {
                    supply.checkUnit(row, item, Quotas.UNIT);
                }
                yield item.isEmpty() ? Optional.empty() : Optional.of(new Quota.OfItem(new Id.Item(item)));
            }
            case GROUP -> {
                var group = needed(row, Quotas.GROUP) ? row.reference(Quotas.GROUP, in.names().groups()) : "";
                yield group.isEmpty() ? Optional.empty() : Optional.of(new Quota.OfGroup(new Id.Group(group)));
            }
        };
    }

    private static String counted(Quota.Subject subject) {
        return switch (subject) {
            case Quota.Trucks() -> "trucks";
            case Quota.AllPersons() -> FigureCells.PERSONS;
            case Quota.OfGroup(var group) -> group.value();
            case Quota.OfItem(var item) -> item.value();
        };
    }

    private String unit(Quota.Subject subject) {
        return switch (subject) {
            case Quota.Trucks() -> "trucks";
            case Quota.AllPersons(), Quota.OfGroup(var _) -> FigureCells.PERSONS;
            case Quota.OfItem(var item) -> supply.unit(item.value());
        };
    }

    private static boolean needed(Row row, Column column) {
        if (row.find(column).isEmpty()) {
            row.problem(ProblemCode.BLANK, column, "what is counted needs this column", "Fill it in");
            return false;
        }
        return true;
    }

    private List<Window> days(Window whole) {
        return calendar.stream()
                .flatMap(c -> c.days().stream())
                .filter(day -> day.overlaps(whole.from(), whole.to()))
                .map(day -> new Window(later(day.from(), whole.from()), earlier(day.to(), whole.to())))
                .toList();
    }

    private static Moment later(Moment a, Moment b) {
        return a.isAfter(b) ? a : b;
    }

    private static Moment earlier(Moment a, Moment b) {
        return a.isBefore(b) ? a : b;
    }
}
