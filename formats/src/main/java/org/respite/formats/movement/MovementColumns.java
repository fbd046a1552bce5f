package org.respite.formats.movement;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.respite.formats.movement.Notice.Load;
import org.respite.formats.movement.Notice.Stop;
import org.respite.formats.report.Rounded;
import org.respite.model.scenario.Item;

/** The columns of the movement list: what a notification form asks for, in its order. */
final class MovementColumns {

    /** The most characters that a cell of a workbook holds. */
    private static final int LONGEST_TEXT = 32_767;

    /** What a cell holds. */
    sealed interface Cell {}

    /** A text, never a formula; empty for a cell that a person fills in. */
    record Text(String text) implements Cell {}

    /** A whole number. */
    record Count(long count) implements Cell {}

    /** A coordinate in WGS 84. */
    record Degrees(double degrees) implements Cell {}

    /** A local time. */
    record Time(LocalDateTime time) implements Cell {}

    /** A column; width in characters. */
    record Column(String title, double width, Function<Notice, Cell> value) {}

    private final MovementSet set;
    private final List<Column> columns = new ArrayList<>();

    private MovementColumns(MovementSet set) {
        this.set = set;
    }

    static List<Column> of(MovementSet set) {
        var columns = new MovementColumns(set);
        columns.who();
        columns.where();
        columns.load();
        columns.clearance();
        return List.copyOf(columns.columns);
    }

    private void who() {
        text("Reference", 11, Notice::reference);
        text("Mission", 20, n -> n.mission().words());
        text("Organisation", 24, Notice::organisation);
        text("Fleet or group", 28, Notice::carrier);
        text("Vehicle type", 11, n -> n.mode().name().toLowerCase(Locale.ROOT));
        add("Vehicles", 9, n -> new Count(n.vehicleCount()));
        if (set.operational()) {
            text("Vehicle numbers in the fleet", 14, Notice::vehicles);
        }
        text("Escort", 16, Notice::escort);
    }

    private void where() {
        var times = set.times();
        add("Departure (local)", 16, n -> new Time(times.at(n.first().from())));
        site("From", Notice::first);
        add("Arrival (local)", 16, n -> new Time(times.at(n.goal().from())));
        site("To", Notice::goal);
        add("End of the movement (local)", 16, n -> new Time(times.at(n.last().to().plus(n.spread()))));
        text("Ends at", 22, n -> n.last().place().name());
        text("Time zone", 24, n -> times.zone(n.first().from()));
        add("Last vehicle follows within (minutes)", 12, n -> new Count(n.spread().toMinutes()));
        text("Route and stops (local times of the first vehicle)", 60, this::route);
        text("Corridors", 22, n -> String.join("; ", n.corridors()));
        text("Crossings", 16, n -> String.join("; ", n.crossings()));
        text("Inspection", 16, n -> String.join("; ", n.inspections()));
    }

    private void load() {
        add("Persons carried (most at once)", 12, n -> new Count(n.persons()));
        for (var item : set.scenario().supply().items()) {
            add(item.name() + " (" + item.unit() + ")", 12, n -> quantity(n, item));
        }
        add("Cargo weight (kg)", 12, n -> new Count(n.kilograms()));
    }

    private void clearance() {
        var times = set.times();
        text("Notify", 30, n -> String.join("; ", n.toNotify()));
        add("Notice given by (local)", 16,
                n -> n.notified().<Cell>map(t -> new Time(times.at(t))).orElse(new Text("")));
        text("Clearance", 14, Notice::clearance);
        if (set.operational()) {
            for (var title : List.of("Acknowledged (received; no permission)", "Cleared by, at", "Contact: role",
                    "Contact: telephone or call sign", "Crew and staff (number)", "Plates", "Drivers")) {
                text(title, 16, _ -> "");
            }
        }
        text("Check value", 18, n -> set.seal(n).check());
    }

    private void site(String title, Function<Notice, Stop> stop) {
        text(title, 22, n -> stop.apply(n).place().name());
        text(title + ": P-code", 10, n -> stop.apply(n).place().administrativeCode().orElse(""));
        add(title + ": latitude", 10, n -> degrees(stop.apply(n).place().location().latitude()));
        add(title + ": longitude", 10, n -> degrees(stop.apply(n).place().location().longitude()));
    }

    private static Cell degrees(double degrees) {
        return new Degrees(Rounded.of(degrees, 5));
    }

    private static Cell quantity(Notice notice, Item item) {
        return notice.cargo().stream()
                .filter(l -> l.item().id().equals(item.id()))
                .map(Load::quantity)
                .<Cell>map(Count::new)
                .findFirst()
                .orElse(new Text(""));
    }

    private String route(Notice notice) {
        return TimedStop.of(notice, set.times()).stream()
                .map(s -> s.from() + " " + s.stop().place().name()
                        + (s.until().isEmpty() ? "" : " (" + s.stop().what() + ", until " + s.until() + ")"))
                .collect(Collectors.joining(" → "));
    }

    private void text(String title, double width, Function<Notice, String> value) {
        add(title, width, n -> new Text(cut(value.apply(n))));
    }

    private void add(String title, double width, Function<Notice, Cell> value) {
        columns.add(new Column(title, width, value));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
