package org.respite.formats.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.Names;
import org.respite.formats.table.Row;
import org.respite.formats.table.Table;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Stock;
import org.respite.model.scenario.Zone;

/** The names that the tables give to things; a name given twice is a problem. */
record KnownNames(
        Names places,
        Names roads,
        Names zones,
        Names crossings,
        Names inspections,
        Names items,
        Names stocks,
        Names fleets,
        Names groups,
        Names handOvers,
        Names pauses,
        Names corridors) {

    /** What is added to the id of a road that leads both ways, for the way back. */
    static final String BACK = "-back";

    static KnownNames of(Map<Layout, Table> tables) {
        var names = new KnownNames(
                names(tables, "place", Layouts.Places.TABLE, Layouts.Places.PLACE),
                new Names("road", Layouts.Roads.TABLE.file()),
                names(tables, "zone", Layouts.Zones.TABLE, Layouts.Zones.ZONE),
                names(tables, "crossing", Layouts.Crossings.TABLE, Layouts.Crossings.CROSSING),
                names(tables, "inspection", Layouts.Inspections.TABLE, Layouts.Inspections.PLACE),
                names(tables, "item", Layouts.Items.TABLE, Layouts.Items.ITEM),
                names(tables, "stock", Layouts.Stocks.TABLE, Layouts.Stocks.STOCK),
                names(tables, "fleet", Layouts.Fleets.TABLE, Layouts.Fleets.FLEET),
                names(tables, "group", Layouts.Groups.TABLE, Layouts.Groups.GROUP),
                names(tables, "hand-over", Layouts.HandOvers.TABLE, Layouts.HandOvers.HANDOVER),
                names(tables, "pause", Layouts.Pauses.TABLE, Layouts.Pauses.PAUSE),
                names(tables, "corridor", Layouts.Corridors.TABLE, Layouts.Corridors.CORRIDOR));
        addRoads(tables, names.roads);
        return names;
    }

    /** The names that a scenario has; {@code file} is where a missing one can be added. */
    static KnownNames of(Scenario scenario, String file) {
        return new KnownNames(
                names("place", file, scenario.network().places().stream().map(Place::id)),
                names("road", file, scenario.network().roads().stream().map(Road::id)),
                names("zone", file, scenario.network().zones().stream().map(Zone::id)),
                names("crossing", file, scenario.network().crossings().stream().map(Crossing::id)),
                names("inspection", file, scenario.network().inspections().stream().map(Inspection::place)),
                names("item", file, scenario.supply().items().stream().map(Item::id)),
                names("stock", file, scenario.supply().stocks().stream().map(Stock::id)),
                names("fleet", file, scenario.supply().fleets().stream().map(Fleet::id)),
                names("group", file, scenario.people().groups().stream().map(PeopleGroup::id)),
                names("hand-over", file, scenario.people().handOvers().stream().map(HandOver::id)),
                names("pause", file, scenario.permissions().pauses().stream().map(Pause::id)),
                names("corridor", file, scenario.permissions().corridors().stream().map(Corridor::id)));
    }

    /** All that a figure of access can speak of. */
    Names things() {
        var things = new Names("zone, road, place, crossing, corridor, pause, fleet, group, hand-over or item", "its table");
        Stream.of(zones, roads, places, crossings, corridors, pauses, fleets, groups, handOvers, items)
                .flatMap(names -> names.all().stream())
                .forEach(name -> things.add(name, 0));
        return things;
    }

    private static Names names(String kind, String file, Stream<? extends Id> ids) {
        var names = new Names(kind, file);
        ids.forEach(id -> names.add(id.value(), 0));
        return names;
    }

    private static void addRoads(Map<Layout, Table> tables, Names roads) {
        for (var row : rows(tables, Layouts.Roads.TABLE)) {
            var id = row.newId(Layouts.Roads.ROAD, roads);
            if (!id.isEmpty() && row.yes(Layouts.Roads.BOTH_WAYS, false)) {
                roads.add(id + BACK, row.number()).ifPresent(before -> row.problem(ProblemCode.DUPLICATE,
                        Layouts.Roads.ROAD, "the way back, “" + id + BACK + "”, is already in row " + before,
                        "Give one of them another id"));
            }
        }
    }

    static List<Row> rows(Map<Layout, Table> tables, Layout layout) {
        var table = tables.get(layout);
        return table == null ? List.of() : table.rows();
    }

    private static Names names(Map<Layout, Table> tables, String kind, Layout layout, Column column) {
        var names = new Names(kind, layout.file());
        rows(tables, layout).forEach(row -> row.newId(column, names));
        return names;
    }
}
