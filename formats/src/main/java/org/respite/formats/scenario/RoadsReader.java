package org.respite.formats.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.respite.formats.ProblemCode;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.geo.RoadShapes;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layouts.Closures;
import org.respite.formats.table.Layouts.Roads;
import org.respite.formats.table.Row;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Zone;

/** Reads roads with their closures and courses; a road that leads both ways becomes two. */
final class RoadsReader {

    private static final Map<Mode, Column> TIMES = new TreeMap<>(Map.of(
            Mode.TRUCK, Roads.TRUCK_MINUTES,
            Mode.BUS, Roads.BUS_MINUTES,
            Mode.AMBULANCE, Roads.AMBULANCE_MINUTES,
            Mode.CAR, Roads.CAR_MINUTES,
            Mode.FOOT, Roads.FOOT_MINUTES));

    private final Input in;
    private final Map<Id.Place, Place> places;
    private final Set<Id.Zone> guarded;

    RoadsReader(Input in, List<Place> places, List<Zone> zones) {
        this.in = in;
        this.places = PlacesReader.byId(places);
        this.guarded = zones.stream().filter(z -> !z.calm()).map(Zone::id).collect(Collectors.toSet());
    }

    /** @param courses as the scenario draws them */
    List<Road> roads(List<GeoFile.Feature> courses) {
        var closures = closures();
        var shapes = RoadShapes.of(courses, in.names().roads(), Drawing.ROADS.file(), in.problems());
        var result = new ArrayList<Road>();
        for (var row : in.rows(Roads.TABLE)) {
            boolean bothWays = row.yes(Roads.BOTH_WAYS, false);
            road(row, closures, shapes).ifPresent(road -> {
                result.add(road);
                if (bothWays) {
                    result.add(back(road, closures, shapes));
                }
            });
        }
        return result;
    }

    private Optional<Road> road(Row row, Map<String, Windows> closures, Map<String, List<GeoPoint>> shapes) {
        var id = row.text(Roads.ROAD, "");
        var name = row.text(Roads.NAME, id);
        var from = row.reference(Roads.FROM, in.names().places());
        var to = row.reference(Roads.TO, in.names().places());
        long metres = row.whole(Roads.METRES, 0);
        var times = times(row);
        double capacity = row.number(Roads.CAPACITY_PER_HOUR, 0);
        double background = row.number(Roads.BACKGROUND_PER_HOUR, 0);
        var provenance = row.provenance();
        if (!from.isEmpty() && from.equals(to)) {
            row.problem(ProblemCode.CONTRADICTION, Roads.TO, "the road ends where it begins", "Name another place");
        }
        if (times.isEmpty() && !row.isBroken()) {
            row.problem(ProblemCode.CONTRADICTION, Roads.TRUCK_MINUTES, "no mode has a time on this road",
                    "Give the minutes of at least one mode, or remove the road");
        }
        if (row.isBroken()) {
            row.text(Roads.ZONE, "");
            return Optional.empty();
        }
        var zone = zone(row, new Id.Place(from), new Id.Place(to));
        if (row.isBroken()) {
            return Optional.empty();
        }
        return Optional.of(new Road(new Id.Road(id), name, new Id.Place(from), new Id.Place(to), metres, times, capacity,
                background, zone, closures.getOrDefault(id, Windows.NEVER), shapes.getOrDefault(id, List.of()),
                provenance));
    }

    private static Road back(Road road, Map<String, Windows> closures, Map<String, List<GeoPoint>> shapes) {
        var id = road.id().value() + KnownNames.BACK;
        return new Road(new Id.Road(id), road.name(), road.to(), road.from(), road.metres(), road.times(),
                road.capacityPerHour(), road.backgroundPerHour(), road.zone(), closures.getOrDefault(id, Windows.NEVER),
                shapes.getOrDefault(id, road.shape().reversed()), road.provenance());
    }

    /** The times that the row gives; a road takes at least a second. */
    static Map<Mode, Duration> times(Row row) {
        var times = new EnumMap<Mode, Duration>(Mode.class);
        TIMES.forEach((mode, column) -> row.findSecondsOfMinutes(column)
                .ifPresent(seconds -> times.put(mode, Duration.ofSeconds(Math.max(1, seconds)))));
        return times;
    }

    private Optional<Id.Zone> zone(Row row, Id.Place from, Id.Place to) {
        var text = row.text(Roads.ZONE, "");
        if (text.equalsIgnoreCase(PlacesReader.NO_ZONE) && !in.names().zones().has(text)) {
            return Optional.empty();
        }
        if (!text.isEmpty()) {
            var zone = row.reference(Roads.ZONE, in.names().zones());
            return zone.isEmpty() ? Optional.empty() : Optional.of(new Id.Zone(zone));
        }
        var first = zoneOf(from);
        var second = zoneOf(to);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            if (guarded.contains(first.get()) && guarded.contains(second.get())) {
                row.problem(ProblemCode.UNCLEAR_ZONE, Roads.ZONE, "",
                        "the road leads from zone “" + first.get() + "” into zone “" + second.get() + "”",
                        "Name its zone, or split it where the zones meet");
            }
            return guarded.contains(first.get()) ? first : second;
        }
        return first.isPresent() ? first : second;
    }

    private Optional<Id.Zone> zoneOf(Id.Place id) {
        var place = places.get(id);
        return place == null ? Optional.empty() : place.zone();
    }

    private Map<String, Windows> closures() {
        var result = new HashMap<String, Windows>();
        for (var row : in.rows(Closures.TABLE)) {
            var road = row.reference(Closures.ROAD, in.names().roads());
            boolean bothWays = row.yes(Closures.BOTH_WAYS, false);
            var windows = in.times().windows(row, Closures.FROM, Closures.TO, Closures.DAILY_HOURS);
            if (bothWays && !row.isBroken() && !in.names().roads().has(road + KnownNames.BACK)) {
                row.problem(ProblemCode.UNKNOWN_NAME, Closures.BOTH_WAYS, "there is no road “" + road + "-back”",
                        "Write no, or let the road lead both ways");
            }
            if (!row.isBroken()) {
                result.merge(road, windows, Windows::union);
                if (bothWays) {
                    result.merge(road + KnownNames.BACK, windows, Windows::union);
                }
            }
        }
        return result;
    }
}
