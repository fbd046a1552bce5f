package org.respite.formats.book;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.Layouts.Fleets;
import org.respite.formats.table.Layouts.Groups;
import org.respite.formats.table.Layouts.Places;
import org.respite.formats.table.Layouts.Quotas;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;

/** What a cell can be chosen from: closed words, or the names that another sheet gives. */
final class Choices {

    private static final List<String> YES_NO = List.of("yes", "no");

    private static final Map<Column, List<String>> WORDS = Map.of(
            Places.KIND, words(Place.Kind.values()),
            Fleets.MODE, words(Mode.TRUCK, Mode.BUS, Mode.AMBULANCE, Mode.CAR),
            Groups.PURPOSE, words(PeopleGroup.Purpose.values()),
            Quotas.COUNTS, List.of("trucks", "item", "group", "persons"));

    /** Which table names what a unit of the dictionary asks for. */
    private static final Map<String, Layout> NAMED_BY = Map.of(
            "place", Layouts.Places.TABLE,
            "road", Layouts.Roads.TABLE,
            "crossing", Layouts.Crossings.TABLE,
            "item", Layouts.Items.TABLE,
            "group", Layouts.Groups.TABLE,
            "fleet", Layouts.Fleets.TABLE);

    private Choices() {}

    /** The words of a column; none where any text will do. */
    static List<String> words(Column column, String unit) {
        return unit.equals("yes or no") ? YES_NO : WORDS.getOrDefault(column, List.of());
    }

    /** The name of the cells that hold the names to choose from. */
    static Optional<String> findNames(String unit) {
        return Optional.ofNullable(NAMED_BY.get(unit)).map(Choices::names);
    }

    /** The name of the cells in which a table names its things; empty for a table that no other refers to. */
    static Optional<String> findNames(Layout layout) {
        return NAMED_BY.containsValue(layout) ? Optional.of(names(layout)) : Optional.empty();
    }

    private static String names(Layout layout) {
        return "names_of_" + layout.name();
    }

    private static List<String> words(Enum<?>... constants) {
        return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', ' ')).toList();
    }
}
