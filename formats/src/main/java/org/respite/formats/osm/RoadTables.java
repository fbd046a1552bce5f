package org.respite.formats.osm;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.osm.graph.Course;
import org.respite.formats.osm.graph.OneWayRoad;
import org.respite.formats.osm.graph.Points;
import org.respite.formats.osm.tags.WeekHours;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts.Closures;
import org.respite.formats.table.Layouts.Places;
import org.respite.formats.table.Layouts.Roads;
import org.respite.formats.table.SpreadsheetText;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Mode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Adds roads to the tables of a scenario: the junctions as places, the roads, their hours as closures, their courses. */
final class RoadTables {

    /** What is added to the id of a road for its way back. */
    static final String BACK = "-back";

    private static final String ESTIMATES =
            "truck minutes;bus minutes;ambulance minutes;car minutes;foot minutes;capacity per hour";
    private static final Map<Mode, Column> MINUTES = Map.of(
            Mode.TRUCK, Roads.TRUCK_MINUTES,
            Mode.BUS, Roads.BUS_MINUTES,
            Mode.AMBULANCE, Roads.AMBULANCE_MINUTES,
            Mode.CAR, Roads.CAR_MINUTES,
            Mode.FOOT, Roads.FOOT_MINUTES);

    private final Target target;
    private final Points points;
    private final Map<Column, String> provenance;
    private final List<GeoFile.Feature> courses = new ArrayList<>();
    private int junctions;
    private int rows;

    /** @param asOf blank where it is not known */
    RoadTables(Target target, Points points, String source, String asOf) {
        this.target = target;
        this.points = points;
        this.provenance = Map.of(Layout.SOURCE, source, Layout.AS_OF, asOf);
    }

    void add(List<OneWayRoad> roads) {
        addJunctions(roads);
        var pairs = new LinkedHashMap<String, List<OneWayRoad>>();
        roads.forEach(road -> pairs.computeIfAbsent(road.id(), id -> new ArrayList<>()).add(road));
        for (var pair : pairs.values()) {
            var first = pair.getFirst();
            boolean bothWays = pair.size() == 2 && isMirrored(first, pair.getLast());
            for (var road : bothWays ? List.of(first) : pair) {
                addRoad(road, bothWays);
            }
        }
    }

    int junctions() {
        return junctions;
    }

    int rows() {
        return rows;
    }

    /** The courses of the roads that were added. */
    List<GeoFile.Feature> courses() {
        return courses;
    }

    private void addJunctions(List<OneWayRoad> roads) {
        var used = new HashSet<Integer>();
        roads.forEach(road -> used.addAll(List.of(road.from(), road.to())));
        var table = target.places();
        used.stream().filter(point -> !points.isPlace(point)).sorted(Comparator.naturalOrder()).forEach(i -> {
            var point = points.get(i);
            var row = new HashMap<>(provenance);
            row.put(Places.PLACE, point.id());
            row.put(Places.KIND, "junction");
            row.put(Places.LATITUDE, degrees(point.latitude()));
            row.put(Places.LONGITUDE, degrees(point.longitude()));
            table.add(row);
            junctions++;
        });
    }

    private void addRoad(OneWayRoad road, boolean bothWays) {
        var id = id(road);
        var row = new HashMap<>(provenance);
        row.put(Roads.ROAD, id);
        row.put(Roads.NAME, plain(road.name()));
        row.put(Roads.FROM, points.get(road.from()).id());
        row.put(Roads.TO, points.get(road.to()).id());
        row.put(Roads.BOTH_WAYS, bothWays ? "yes" : "no");
        row.put(Roads.METRES, String.valueOf(Math.round(road.metres())));
        MINUTES.forEach((mode, column) -> {
            var seconds = road.side().seconds().get(mode);
            row.put(column, seconds == null ? "" : minutes(seconds));
        });
        row.put(Roads.CAPACITY_PER_HOUR, String.valueOf(capacity(road)));
        row.put(Layout.ESTIMATE, ESTIMATES);
        target.roads().add(row);
        rows++;
        addClosures(id, bothWays, road.side().closed());
        if (road.course().size() > 1 && road.metres() > 0) {
            var properties = JsonNodeFactory.instance.objectNode();
            properties.put("road", id);
            courses.add(new GeoFile.Feature("", OptionalInt.empty(), properties, List.of(), line(road.course())));
        }
    }

    /** Hours that are the same every day need no dates; others are told for each day of the horizon. */
    private void addClosures(String road, boolean bothWays, WeekHours closed) {
        var days = closed.days();
        var hours = Set.copyOf(days.values());
        if (days.size() == DayOfWeek.values().length && hours.size() == 1) {
            addClosure(road, bothWays, "", hours.iterator().next());
            return;
        }
        for (var day = target.first(); !day.isAfter(target.last()); day = day.plusDays(1)) {
            if (days.containsKey(day.getDayOfWeek())) {
                addClosure(road, bothWays, day.toString(), days.getOrDefault(day.getDayOfWeek(), ""));
            }
        }
    }

    private void addClosure(String road, boolean bothWays, String day, String hours) {
        var row = new HashMap<>(provenance);
        row.put(Closures.ROAD, road);
        row.put(Closures.BOTH_WAYS, bothWays ? "yes" : "no");
        row.put(Closures.FROM, day);
        row.put(Closures.TO, day);
        row.put(Closures.DAILY_HOURS, hours);
        target.closures().add(row);
    }

    static String id(OneWayRoad road) {
        return road.isBack() ? road.id() + BACK : road.id();
    }

    static long capacity(OneWayRoad road) {
        return Math.round(road.side().capacity());
    }

    /** Minutes to the thousandth, which is read as the same second. */
    static String minutes(double seconds) {
        long thousandths = Math.round(Math.max(1, Math.round(seconds)) * 1000 / 60.0);
        return thousandths / 1000 + "." + String.valueOf(1000 + thousandths % 1000).substring(1);
    }

    private static boolean isMirrored(OneWayRoad ahead, OneWayRoad back) {
        return ahead.from() == back.to() && ahead.to() == back.from() && capacity(ahead) == capacity(back)
                && ahead.side().closed().equals(back.side().closed())
                && ahead.side().seconds().keySet().equals(back.side().seconds().keySet())
                && ahead.side().seconds().entrySet().stream().allMatch(time ->
                        minutes(time.getValue()).equals(minutes(back.side().seconds().getOrDefault(time.getKey(), 0.0))));
    }

    /** As spreadsheets and terminals bear it. */
    private static String plain(String name) {
        var clean = name.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]", " ").strip();
        var text = clean.length() > 120 ? clean.substring(0, 120) : clean;
        return SpreadsheetText.isRun(text) ? "" : text;
    }

    private static String degrees(double degrees) {
        return String.valueOf(Math.round(degrees * 1e6) / 1e6);
    }

    private static List<GeoPoint> line(Course course) {
        return Drawn.of(course).stream().map(c -> new GeoPoint(Math.round(c.y * 1e6) / 1e6, Math.round(c.x * 1e6) / 1e6)).toList();
    }
}
