package org.respite.formats.source;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.table.Column;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.Layouts.Fleets;
import org.respite.formats.table.Layouts.Items;
import org.respite.formats.table.Layouts.Needs;
import org.respite.formats.table.Layouts.Pauses;
import org.respite.formats.table.Layouts.Places;
import org.respite.formats.table.Layouts.Roads;
import org.respite.formats.table.Layouts.Stocks;
import org.respite.formats.table.Layouts.Zones;
import org.respite.formats.table.PlainTable;

/**
 * The least that can be planned: a depot, a town, a road, a pause, food and five trucks. Places and figures are made up,
 * and each row says so.
 */
public final class SampleContent {

    /** Days from the making of the plan to the pause: longer than the notice of convoys. */
    private static final int DAYS_AHEAD = 4;

    private SampleContent() {}

    /** The sample, with all columns that a table can have. */
    public static ScenarioContent of(String name, LocalDate today, ZoneId zone) {
        var tables = new LinkedHashMap<Layout, PlainTable>();
        for (var layout : Layouts.ALL) {
            tables.put(layout, table(layout, rows(today.plusDays(DAYS_AHEAD)).getOrDefault(layout, List.of())));
        }
        return new ScenarioContent(settings(name, today, zone), tables, Map.of(), List.of());
    }

    /** All columns that a table can have, and no row. */
    public static ScenarioContent withoutRows(String name, LocalDate today, ZoneId zone) {
        var tables = new LinkedHashMap<Layout, PlainTable>();
        Layouts.ALL.forEach(layout -> tables.put(layout, table(layout, List.of())));
        return new ScenarioContent(settings(name, today, zone), tables, Map.of(), List.of());
    }

    private static Map<String, List<String>> settings(String name, LocalDate today, ZoneId zone) {
        var settings = new LinkedHashMap<String, List<String>>();
        settings.put("format", List.of("respite-scenario/1"));
        settings.put("name", List.of(name));
        settings.put("title", List.of(name));
        settings.put("calendar.time-zone", List.of(zone.getId()));
        settings.put("calendar.start", List.of(today.plusDays(DAYS_AHEAD) + "T00:00"));
        settings.put("calendar.end", List.of(today.plusDays(DAYS_AHEAD + 1) + "T00:00"));
        settings.put("calendar.as-of", List.of(today + "T06:00"));
        return settings;
    }

    private static Map<Layout, List<Map<Column, String>>> rows(LocalDate day) {
        var rows = new HashMap<Layout, List<Map<Column, String>>>();
        rows.put(Places.TABLE, List.of(
                Map.of(Places.PLACE, "depot", Places.NAME, "Sample depot", Places.KIND, "warehouse",
                        Places.LATITUDE, "0.05", Places.LONGITUDE, "0.05"),
                Map.of(Places.PLACE, "town", Places.NAME, "Sample town", Places.KIND, "distribution site",
                        Places.LATITUDE, "0.2", Places.LONGITUDE, "0.15", Places.ZONE, "town-area",
                        Places.DISTRIBUTION_HOURS, "08:00-18:00")));
        rows.put(Roads.TABLE, List.of(
                Map.of(Roads.ROAD, "depot-town", Roads.FROM, "depot", Roads.TO, "town", Roads.BOTH_WAYS, "yes",
                        Roads.METRES, "25000", Roads.TRUCK_MINUTES, "60", Roads.CAPACITY_PER_HOUR, "600")));
        rows.put(Items.TABLE, List.of(
                Map.of(Items.ITEM, "food", Items.NAME, "Food rations", Items.UNIT, "kg", Items.KG_PER_UNIT, "1",
                        Items.LITRES_PER_UNIT, "2")));
        rows.put(Stocks.TABLE, List.of(
                Map.of(Stocks.STOCK, "depot-food", Stocks.PLACE, "depot", Stocks.ITEM, "food", Stocks.UNIT, "kg",
                        Stocks.QUANTITY, "100000", Stocks.OWNER, "organisation A")));
        rows.put(Fleets.TABLE, List.of(fleet()));
        rows.put(Needs.TABLE, List.of(
                Map.of(Needs.PLACE, "town", Needs.ITEM, "food", Needs.UNIT, "kg", Needs.PERSONS, "50000",
                        Needs.SURVIVAL_PER_DAY, "24500", Needs.FULL_PER_DAY, "49000", Needs.DISTRIBUTED_PER_HOUR, "12000")));
        rows.put(Zones.TABLE, List.of(Map.of(Zones.ZONE, "town-area", Zones.CALM, "no")));
        rows.put(Pauses.TABLE, List.of(
                Map.of(Pauses.PAUSE, "first", Pauses.PURPOSE, "aid in", Pauses.ZONES, "town-area",
                        Pauses.FROM, day + "T08:00", Pauses.TO, day + "T16:00", Pauses.AGREED, "yes")));
        return rows;
    }

    private static Map<Column, String> fleet() {
        var fleet = new HashMap<Column, String>();
        fleet.put(Fleets.FLEET, "trucks");
        fleet.put(Fleets.OWNER, "organisation A");
        fleet.put(Fleets.MODE, "truck");
        fleet.put(Fleets.BASE, "depot");
        fleet.put(Fleets.VEHICLES, "5");
        fleet.put(Fleets.PAYLOAD_KG, "12000");
        fleet.put(Fleets.VOLUME_M3, "30");
        fleet.put(Fleets.RANGE_KM, "300");
        fleet.put(Fleets.LOADING_MINUTES, "45");
        fleet.put(Fleets.UNLOADING_MINUTES, "45");
        fleet.put(Fleets.ITEMS, "food");
        return fleet;
    }

    private static PlainTable table(Layout layout, List<Map<Column, String>> rows) {
        var columns = layout.columns().stream().filter(c -> !c.isForEachLanguage()).toList();
        var empty = PlainTable.empty(columns);
        var lines = new ArrayList<Grid.Line>();
        for (var row : rows) {
            lines.add(new Grid.Line(lines.size() + 1, columns.stream().map(c -> cell(row, c)).toList()));
        }
        return new PlainTable(empty.headers(), empty.hashtags(), lines);
    }

    private static String cell(Map<Column, String> row, Column column) {
        if (column.equals(Layout.SOURCE)) {
            return Layout.SAMPLE;
        }
        return column.equals(Layout.ESTIMATE) ? "all" : row.getOrDefault(column, "");
    }
}
