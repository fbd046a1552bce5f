package org.respite.benchmarks.instance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.respite.benchmarks.instance.ExactInstance.SecondRoad;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/**
 * Reads an instance's folder; docs/reference/benchmarks.md describes it. Every problem of every file is found before
 * anything is refused.
 */
public final class InstanceReader {

    private static final double MOST_PERSONS = 1e9;
    private static final double MOST_CAPACITY = 1e9;
    private static final int MOST_TRAVEL = 1_000_000;

    private final Path folder;
    private final Problems problems = new Problems();
    private final List<String> notes = new ArrayList<>();
    private final Names places = new Names();
    private final Names zones = new Names();

    private InstanceReader(Path folder) {
        this.folder = folder;
    }

    /** Reads the folder. */
    public static InstanceReading read(Path folder) {
        return new InstanceReader(folder).read();
    }

    /** Whether the folder says that it is an instance. */
    public static boolean isInstance(Path folder) {
        return Files.exists(folder.resolve(InstanceSettings.FILE));
    }

    private InstanceReading read() {
        if (!Files.isDirectory(folder)) {
            problems.file(ProblemCode.NOT_A_SCENARIO, folder.toString(), "", "there is no such folder",
                    "Name the folder that holds instance.yaml");
            return new InstanceReading.Refused(problems.all());
        }
        var settings = InstanceSettings.find(folder, problems);
        var roads = InstanceTable.findNeeded(folder, "roads", problems);
        if (settings.isEmpty() || roads.isEmpty()) {
            InstanceTable.findNeeded(folder, "origins", problems);
            InstanceTable.findNeeded(folder, "exits", problems);
            return new InstanceReading.Refused(problems.all());
        }
        var instance = instance(settings.get(), roads.get());
        return problems.hasErrors()
                ? new InstanceReading.Refused(problems.all())
                : new InstanceReading.Read(instance, notes);
    }

    private Instance instance(InstanceSettings settings, InstanceTable roads) {
        settings.refuseUnsupported();
        var grid = settings.grid();
        var windows = new WindowsReader(folder, grid, problems);
        boolean together = ReliefReader.isThere(folder) || settings.isWorthMaximised();
        if (roads.has("travel_seconds") || roads.has("vehicles_per_hour")) {
            var exact = secondRoads(roads);
            if (together) {
                problems.file(ProblemCode.CONTRADICTION, roads.file(), "travel_seconds",
                        "goods move on roads with whole slots only", "Give travel_slots and persons_per_slot, or leave the goods out");
            }
            return new ExactInstance(
                    common(settings, grid), exact, windows.spans(), settings.personsPerVehicle(), settings.penalty(grid));
        }
        var slotRoads = slotRoads(roads);
        var openings = windows.openings(zones, settings.marginSlots());
        for (var zone : zones.all()) {
            if (openings.byZone().get(zones.index(zone)).isEmpty()) {
                notes.add("zone " + zone + " has no window: its roads are never open");
            }
        }
        var network = new SlotNetwork(slotRoads, openings, grid.slots());
        return together
                ? together(settings, grid, network)
                : new PeopleInstance(common(settings, grid), network, settings.penalty(grid));
    }

    private Instance together(InstanceSettings settings, SlotGrid grid, SlotNetwork network) {
        var relief = new ReliefReader(folder, places, problems);
        double perVehicle = settings.personsPerRoadVehicle();
        var groups = relief.groups(perVehicle);
        var crossings = relief.crossings();
        var items = relief.items();
        var stocks = relief.stocks();
        var needs = relief.needs();
        return new TogetherInstance(common(settings, grid), network, perVehicle, groups, crossings, items, stocks, needs,
                settings.truckTonnes(), settings.inspectionOpen(grid));
    }

    private List<SlotRoad> slotRoads(InstanceTable table) {
        var roads = new ArrayList<SlotRoad>();
        for (var row : table.rows("from", "to", "travel_slots", "persons_per_slot")) {
            var zone = row.findText("zone");
            roads.add(new SlotRoad(
                    places.index(row.text("from")),
                    places.index(row.text("to")),
                    row.whole("travel_slots", 0, MOST_TRAVEL),
                    row.number("persons_per_slot", 0, MOST_CAPACITY),
                    zone.isEmpty() ? Openings.NO_ZONE : zones.index(zone)));
        }
        return roads;
    }

    private List<SecondRoad> secondRoads(InstanceTable table) {
        var roads = new ArrayList<SecondRoad>();
        for (var row : table.rows("from", "to", "travel_seconds", "vehicles_per_hour")) {
            roads.add(new SecondRoad(
                    places.index(row.text("from")),
                    places.index(row.text("to")),
                    row.number("travel_seconds", 0, 1e9),
                    row.number("vehicles_per_hour", 0, MOST_CAPACITY)));
        }
        return roads;
    }

    /** Origins and exits; after the roads, so that a place on none of them can be told. */
    private Common common(InstanceSettings settings, SlotGrid grid) {
        int onRoads = places.size();
        var origins = new ArrayList<Origin>();
        for (var row : needed("origins", "place", "persons")) {
            origins.add(new Origin(place(row, onRoads), row.number("persons", 0, MOST_PERSONS)));
        }
        var exits = new LinkedHashSet<Integer>();
        for (var row : needed("exits", "place")) {
            int exit = place(row, onRoads);
            if (!exits.add(exit)) {
                row.problem(ProblemCode.DUPLICATE, Optional.of("place"), row.findText("place"), "the exit is there twice",
                        "Remove one of the rows");
            }
        }
        return new Common(settings.name(folder), grid, places.all(), origins, List.copyOf(exits));
    }

    private List<InstanceTable.Row> needed(String table, String... columns) {
        return InstanceTable.findNeeded(folder, table, problems).map(t -> t.rows(columns)).orElse(List.of());
    }

    private int place(InstanceTable.Row row, int onRoads) {
        var name = row.text("place");
        int place = places.index(name);
        if (place >= onRoads) {
            notes.add("place " + name + " lies on no road");
        }
        return place;
    }
}
