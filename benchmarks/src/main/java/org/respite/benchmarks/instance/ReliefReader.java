package org.respite.benchmarks.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.benchmarks.instance.TogetherInstance.Crossing;
import org.respite.benchmarks.instance.TogetherInstance.Group;
import org.respite.benchmarks.instance.TogetherInstance.Item;
import org.respite.benchmarks.instance.TogetherInstance.Need;
import org.respite.benchmarks.instance.TogetherInstance.Stock;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** Reads what only instances with everything together have: groups, crossings, items, stocks, destinations, needs. */
final class ReliefReader {

    private static final List<String> TABLES = List.of("groups", "crossings", "items", "stocks", "destinations", "needs");
    private static final double MOST = 1e9;
    private static final double ALMOST = 1e-9;

    private final Path folder;
    private final Names places;
    private final Problems problems;
    private final Names crossingNames = new Names();
    private final Names itemNames = new Names();
    private final Names destinationNames = new Names();
    private final List<Integer> destinationPlaces = new ArrayList<>();

    ReliefReader(Path folder, Names places, Problems problems) {
        this.folder = folder;
        this.places = places;
        this.problems = problems;
    }

    /** Whether the folder has a table that only such instances have. */
    static boolean isThere(Path folder) {
        return TABLES.stream().anyMatch(t -> Files.exists(folder.resolve(t + ".csv")) || Files.exists(folder.resolve(t + ".csv.gz")));
    }

    /** The groups; everybody in private cars of {@code personsPerVehicle} where there is no table. */
    List<Group> groups(double personsPerVehicle) {
        var found = InstanceTable.find(folder, "groups", problems);
        if (found.isEmpty()) {
            return List.of(new Group("everybody", 1, personsPerVehicle, 1));
        }
        var names = new Names();
        var result = new ArrayList<Group>();
        for (var row : found.get().rows("group", "share_of_persons", "persons_per_vehicle", "weight")) {
            names.newIndex(row, "group");
            result.add(new Group(row.findText("group"), row.number("share_of_persons", 0, 1),
                    row.number("persons_per_vehicle", 1e-3, 1e3), row.number("weight", 0, MOST)));
        }
        if (result.stream().mapToDouble(Group::share).sum() > 1 + ALMOST) {
            problems.add(ProblemCode.OUT_OF_RANGE, found.get().file(), OptionalInt.empty(), Optional.of("share_of_persons"),
                    "", "the shares of all groups are more than 1", "Correct them");
        }
        return result;
    }

    List<Crossing> crossings() {
        var result = new ArrayList<Crossing>();
        for (var row : rows("crossings", "crossing", "place", "trucks_at_start", "inspected_trucks_per_open_slot")) {
            crossingNames.newIndex(row, "crossing");
            result.add(new Crossing(row.findText("crossing"), places.index(row.text("place")),
                    row.number("trucks_at_start", 0, MOST), row.number("inspected_trucks_per_open_slot", 0, MOST)));
        }
        return result;
    }

    List<Item> items() {
        var result = new ArrayList<Item>();
        for (var row : rows("items", "item", "value_per_tonne")) {
            itemNames.newIndex(row, "item");
            result.add(new Item(row.findText("item"), row.number("value_per_tonne", 0, MOST)));
        }
        return result;
    }

    /** After {@link #crossings} and {@link #items}. */
    List<Stock> stocks() {
        var seen = new HashSet<List<Integer>>();
        var result = new ArrayList<Stock>();
        for (var row : rows("stocks", "item", "crossing", "tonnes")) {
            int item = itemNames.known(row, "item", "items.csv");
            int crossing = crossingNames.known(row, "crossing", "crossings.csv");
            once(row, "crossing", seen.add(List.of(item, crossing)));
            result.add(new Stock(item, crossing, row.number("tonnes", 0, MOST)));
        }
        return result;
    }

    /** After {@link #items}. What several destinations at one place need is added up. */
    List<Need> needs() {
        for (var row : rows("destinations", "destination", "place")) {
            destinationNames.newIndex(row, "destination");
            destinationPlaces.add(places.index(row.text("place")));
        }
        var seen = new HashSet<List<Integer>>();
        var tonnes = new LinkedHashMap<List<Integer>, Double>();
        for (var row : rows("needs", "item", "destination", "tonnes")) {
            int item = itemNames.known(row, "item", "items.csv");
            int destination = destinationNames.known(row, "destination", "destinations.csv");
            once(row, "destination", seen.add(List.of(item, destination)));
            int place = destinationPlaces.isEmpty() ? 0 : destinationPlaces.get(destination);
            tonnes.merge(List.of(item, place), row.number("tonnes", 0, MOST), Double::sum);
        }
        return tonnes.entrySet().stream().map(e -> new Need(e.getKey().get(0), e.getKey().get(1), e.getValue())).toList();
    }

    private static void once(InstanceTable.Row row, String column, boolean isNew) {
        if (!isNew) {
            row.problem(ProblemCode.DUPLICATE, Optional.of(column), row.findText(column),
                    "this item is there twice for it", "Add the tonnes up in one row");
        }
    }

    private List<InstanceTable.Row> rows(String table, String... columns) {
        return InstanceTable.find(folder, table, problems).map(t -> t.rows(columns)).orElse(List.of());
    }
}
