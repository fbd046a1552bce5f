package org.respite.formats.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Boundary;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Figure;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Zone;

/**
 * An invented coastal strip, large enough to look at a report with everything in it.
 *
 * <pre>
 *        Northtown ── Hilltop          guarded "north"
 *            │           │
 *         Midway ──── Riverbend        guarded "south"
 *            │           │
 *        Southtown ── Orchard
 *            │
 *          Yard ═ Gate (crossing) ─ Screening ─ Depot     outside
 * </pre>
 */
final class StripWorld {

    static final int DAYS = 4;
    static final List<String> TOWNS = List.of("Northtown", "Hilltop", "Midway", "Riverbend", "Southtown", "Orchard");
    /** One small place more in each district, so that each has three that need food. */
    static final List<String> VILLAGES = List.of("Farside", "Ferry", "Quarry");
    static final String HOSPITAL = "St Luke Hospital";
    private static final Provenance REPORTED = new Provenance("Field survey 7", "2 May", "");
    private static final Provenance BASE = new Provenance("seen behind the old mill", "2 May", "");
    private static final Provenance ESTIMATED = new Provenance("Planner's estimate", "2 May", "capacity times");

    private StripWorld() {}

    static Scenario scenario() {
        var world = new WorldBuilder()
                .name("strip", "A pause of four days on the Strip <test & \"quotes\">")
                .start("Europe/Athens", "2024-05-06T00:00")
                .hours(24 * DAYS)
                .rules(r -> r.safetyMargin(Duration.ofMinutes(30)).exposureCap(Duration.ofHours(3)))
                .zone(zone("north", "North zone", 31.46, 31.60))
                .zone(zone("south", "South zone", 31.26, 31.46))
                .boundaries(List.of(
                        area("S1", "Upper district", 31.46, 31.60),
                        area("S2", "Middle district", 31.36, 31.46),
                        area("S3", "Lower district", 31.26, 31.36)))
                .pause(new Pause(
                        new Id.Pause("p1"), "Relief and releases", List.of(new Id.Zone("north"), new Id.Zone("south")),
                        WorldTime.windows("07:00", "96:00"), true, List.of("Party A", "Party B"), REPORTED))
                .item("food", i -> i.name("Food").unit("kg").gramsPerUnit(1000).provenance(REPORTED))
                .item("water", i -> i.name("Drinking water").unit("l").gramsPerUnit(1000))
                .item("fuel", i -> i.name("Diesel").unit("l").gramsPerUnit(850).restrictedClass("fuel"))
                .evidence(access(), figures(), List.of("All names and figures here are invented."))
                .modifications("Main road between Midway and Riverbend closed on the second day");
        places(world);
        roads(world);
        supply(world);
        people(world);
        return world.build();
    }

    private static void places(WorldBuilder world) {
        double[][] at = {{31.56, 34.53}, {31.53, 34.57}, {31.43, 34.40}, {31.42, 34.46}, {31.31, 34.27}, {31.30, 34.34}};
        for (int i = 0; i < TOWNS.size(); i++) {
            var point = new GeoPoint(at[i][0], at[i][1]);
            var code = i < 2 ? "S101" : i < 4 ? "S201" : "S301";
            var zone = i < 2 ? "north" : "south";
            world.place(TOWNS.get(i), p -> p.kind(Place.Kind.TOWN).location(point).administrativeCode(code).zone(zone)
                    .provenance(REPORTED));
        }
        for (int i = 0; i < VILLAGES.size(); i++) {
            var point = new GeoPoint(at[2 * i + 1][0] - 0.01, at[2 * i + 1][1] + 0.02);
            var zone = i == 0 ? "north" : "south";
            var code = "S" + (i + 1) + "02";
            world.place(VILLAGES.get(i), p -> p.kind(Place.Kind.TOWN).location(point).administrativeCode(code).zone(zone)
                    .provenance(REPORTED));
        }
        world.place(HOSPITAL, p -> p.kind(Place.Kind.HOSPITAL).location(new GeoPoint(31.545, 34.545)).zone("north")
                        .permittedClasses("fuel"))
                .place("School 12", p -> p.kind(Place.Kind.SHELTER).location(new GeoPoint(31.33, 34.29)).zone("south").shelter())
                .place("Yard", p -> p.kind(Place.Kind.CROSSING).location(new GeoPoint(31.255, 34.255)).zone("south")
                        .transshipment())
                .place("Gate", p -> p.kind(Place.Kind.CROSSING).location(new GeoPoint(31.248, 34.25)))
                .place("Screening", p -> p.kind(Place.Kind.INSPECTION).location(new GeoPoint(31.10, 34.30)).provenance(ESTIMATED))
                .place("Depot", p -> p.kind(Place.Kind.WAREHOUSE).location(new GeoPoint(31.13, 34.05)).provenance(ESTIMATED));
    }

    private static void roads(WorldBuilder world) {
        String[][] pairs = {
            {"Northtown", "Hilltop"}, {"Northtown", "Midway"}, {"Hilltop", "Riverbend"}, {"Midway", "Riverbend"},
            {"Midway", "Southtown"}, {"Riverbend", "Orchard"}, {"Southtown", "Orchard"}, {"Southtown", "School 12"},
            {"Northtown", HOSPITAL}, {"Southtown", "Yard"},
            {"Hilltop", "Farside"}, {"Riverbend", "Ferry"}, {"Orchard", "Quarry"}
        };
        for (var pair : pairs) {
            world.bothWays(pair[0], pair[1], 25, r -> r.name("Road " + pair[0] + "–" + pair[1])
                    .zone(pair[0].equals("Northtown") || pair[0].equals("Hilltop") ? "north" : "south")
                    .metres(9000).provenance(REPORTED));
        }
        world.bothWays("Gate", "Screening", 40, r -> r.name("Gate connector").provenance(ESTIMATED))
                .bothWays("Screening", "Depot", 60, r -> r.name("Depot connector").provenance(ESTIMATED))
                .corridor(new Corridor(
                        new Id.Corridor("c1"), "Coast corridor",
                        List.of(new Id.Road("Northtown-Midway"), new Id.Road("Midway-Southtown")),
                        Set.of(Mode.FOOT, Mode.BUS), daily(9, 16), List.of("Party A"), REPORTED))
                .inspection("Screening", 20, Duration.ofMinutes(30))
                .crossing("gate", "Gate", "Yard", c -> c.name("Southgate").inspections("Screening").bays(8)
                        .transfer(Duration.ofHours(1)).personsPerHour(100).itemsLetThrough("food", "water", "fuel"));
    }

    private static void supply(WorldBuilder world) {
        long[] persons = {210_000, 90_000, 160_000, 70_000, 240_000, 60_000};
        for (int i = 0; i < TOWNS.size(); i++) {
            long n = persons[i];
            world.need(TOWNS.get(i), "food", n, 0.5 * n, 0.98 * n, d -> d.distributedPerHour(20_000).provenance(REPORTED))
                    .need(TOWNS.get(i), "water", n, 7.5 * n, 15.0 * n, d -> d.distributedPerHour(90_000));
        }
        for (var village : VILLAGES) {
            world.need(village, "food", 5_000, 2_500, 4_900, d -> d.distributedPerHour(2_000).provenance(REPORTED))
                    .need(village, "water", 5_000, 37_500, 75_000, d -> d.distributedPerHour(9_000));
        }
        world.need(HOSPITAL, "fuel", 900, 750, 2_000, d -> d.distributedPerHour(500))
                .need("School 12", "fuel", 4_000, 0, 300, d -> d.distributedPerHour(100))
                .stock("Depot", "food", 4_000_000)
                .stock("Depot", "water", 2_000_000)
                .stock("Depot", "fuel", 60_000)
                .fleet("cross", "Depot", 60, f -> f.name("Trucks of the Relief Union").owner("Relief Union").provenance(ESTIMATED))
                .fleet("local", "Southtown", 40, f -> f.name("Local trucks").owner("Food Agency").provenance(BASE))
                .fleet("buses", "Northtown", 12, f -> f.name("Buses").owner("Red Star").buses(50))
                .fleet("carrier", "Midway", 3, f -> f.name("Neutral carrier").owner("Neutral Committee").buses(40));
        for (int day = 0; day < DAYS; day++) {
            world.quota(new Quota(
                    new Id.Crossing("gate"), Window.ofSeconds(day * 86_400L, (day + 1) * 86_400L), new Quota.Trucks(), 60,
                    REPORTED));
        }
    }

    private static void people(WorldBuilder world) {
        world.group("leavers", "Northtown", Families.singles(18_000), g -> g.name("Families in the north who wish to go")
                        .persons(60_000).share(new PeopleGroup.Share(0.2, 0.3, 0.5)).destinations("Southtown", "School 12")
                        .purpose(PeopleGroup.Purpose.LEAVE).provenance(ESTIMATED))
                .group("returners", "Southtown", Families.singles(4_000), g -> g.name("Displaced people who wish to return")
                        .destinations("Midway").purpose(PeopleGroup.Purpose.RETURN))
                .group("foreign", "Southtown", Families.singles(1_300), g -> g.name("Foreign nationals on the lists")
                        .exits("gate").purpose(PeopleGroup.Purpose.EXIT))
                .group("patients", HOSPITAL, Families.singles(7), g -> g.name("Patients at St Luke")
                        .exits("gate").purpose(PeopleGroup.Purpose.MEDICAL))
                .group("silent", "Hilltop", Families.singles(2_500), g -> g.name("People not asked yet").basis("")
                        .destinations("Southtown").purpose(PeopleGroup.Purpose.LEAVE));
        for (int day = 0; day < DAYS; day++) {
            world.handOver(new HandOver(
                    new Id.HandOver("h" + day), "Persons held", day == 3 ? 11 : 13, new Id.Place("Midway"), new Id.Place("Yard"),
                    new Id.Fleet("carrier"), WorldTime.window((day * 24 + 14) + ":00", (day * 24 + 20) + ":00"), true, REPORTED));
        }
    }

    private static Zone zone(String id, String name, double south, double north) {
        return new Zone(new Id.Zone(id), name, false, List.of(ring(south, north)), REPORTED);
    }

    private static Boundary area(String code, String name, double south, double north) {
        return new Boundary(code, name, List.of(ring(south, north)));
    }

    /** A slice of the strip, which runs from south-west to north-east. */
    private static List<GeoPoint> ring(double south, double north) {
        return List.of(
                new GeoPoint(south, 34.20 + (south - 31.26) * 0.9),
                new GeoPoint(south, 34.32 + (south - 31.26) * 0.9),
                new GeoPoint(north, 34.34 + (north - 31.26) * 0.9),
                new GeoPoint(north, 34.20 + (north - 31.26) * 0.9),
                new GeoPoint(south, 34.20 + (south - 31.26) * 0.9));
    }

    private static Windows daily(int from, int to) {
        var windows = new ArrayList<Window>();
        for (int day = 0; day < DAYS; day++) {
            windows.add(new Window(
                    new Moment((day * 24L + from) * 3600), new Moment((day * 24L + to) * 3600)));
        }
        return new Windows(windows);
    }

    private static List<AccessFigure> access() {
        var source = new Provenance("Movement desk, monthly table", "Feb 2024", "");
        return List.of(
                new AccessFigure("missions to the north", "facilitated", 10, OptionalLong.of(61), "movements asked", "Jan 2024", source),
                new AccessFigure("missions to the north", "denied", 34, OptionalLong.of(61), "movements asked", "Jan 2024", source),
                new AccessFigure("Southgate", "median", 58, OptionalLong.empty(), "trucks a day", "Oct 2023 – May 2024", source));
    }

    private static List<Figure> figures() {
        return List.of(
                new Figure("", "Persons held", "241", "persons", true, "", new Provenance("Party A", "3 May", "")),
                new Figure("", "Persons held", "more than 200", "persons", false, "", new Provenance("Agency", "2 May", "")));
    }
}
