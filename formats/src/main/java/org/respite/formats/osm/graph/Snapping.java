package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.respite.formats.osm.file.OsmHandler;
import org.respite.formats.osm.tags.Remarks;
import org.respite.formats.osm.tags.WeekHours;
import org.respite.model.quantity.Mode;

/**
 * Joins places to the network: to the nearest spot of a road that trucks may use, or any where there is none for trucks. A
 * place within {@link #ON_THE_ROAD} metres lies on the road, which is cut there; one further off gets a connector of the
 * distance as the crow flies, on which vehicles go at 20 km/h and people at 4.
 */
public final class Snapping {

    /** Metres within which a place is taken to lie on the road itself. */
    public static final double ON_THE_ROAD = 30;

    /** Metres within which a spot on a road counts as the junction at its end. */
    private static final double AT_THE_END = 10;

    private static final double METRES_A_DEGREE = 111_195;
    private static final double CONNECTOR_SPEED = 20 / 3.6;
    private static final double CONNECTOR_SPEED_ON_FOOT = 4 / 3.6;
    private static final double CONNECTOR_CAPACITY = 300;

    private final Network network;
    private final Remarks remarks;
    private final List<Stretch> result = new ArrayList<>();
    private final STRtree index = new STRtree();

    private Snapping(Network network, Remarks remarks) {
        this.network = network;
        this.remarks = remarks;
        boolean forTrucks = network.stretches.stream().anyMatch(Snapping::carriesTrucks);
        for (int i = 0; i < network.stretches.size(); i++) {
            var stretch = network.stretches.get(i);
            if (stretch.course().size() > 1 && (!forTrucks || carriesTrucks(stretch))) {
                index.insert(envelope(stretch.course()), i);
            }
        }
        index.build();
    }

    /** What is to be joined. */
    public record Wanted(String id, double latitude, double longitude) {}

    /** A place and how far it lies from the nearest road; empty where none is near. */
    public record Found(Wanted place, Optional<Double> metres) {}

    /** The network with the places that were found, and what became of each. */
    public record Snapped(Network network, List<Found> found) {}

    private record Hit(Wanted place, int stretch, Course.Spot spot, double metres) {}

    /** @param most metres to the nearest road; a place further off is not joined */
    public static Snapped snap(Network network, List<Wanted> places, double most, Remarks remarks) {
        return new Snapping(network, remarks).snap(places, most);
    }

    private Snapped snap(List<Wanted> places, double most) {
        var found = new ArrayList<Found>();
        var hits = new HashMap<Integer, List<Hit>>();
        for (var place : places) {
            var hit = nearest(place, most);
            found.add(new Found(place, hit.map(Hit::metres)));
            hit.ifPresent(h -> hits.computeIfAbsent(h.stretch, i -> new ArrayList<>()).add(h));
        }
        for (int i = 0; i < network.stretches.size(); i++) {
            cut(network.stretches.get(i), hits.getOrDefault(i, List.of()));
        }
        return new Snapped(network.with(result), found);
    }

    private Optional<Hit> nearest(Wanted place, double most) {
        double high = most / METRES_A_DEGREE;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(place.latitude)));
        var box = new Envelope(place.longitude - wide, place.longitude + wide, place.latitude - high, place.latitude + high);
        var near = new ArrayList<Hit>();
        for (var candidate : index.query(box)) {
            int stretch = (Integer) candidate;
            var spot = network.stretches.get(stretch).course().nearest(place.latitude, place.longitude);
            near.add(new Hit(place, stretch, spot, spot.metresTo(place.latitude, place.longitude)));
        }
        return near.stream()
                .filter(hit -> hit.metres <= most)
                .min(Comparator.comparingDouble(Hit::metres).thenComparingInt(Hit::stretch));
    }

    private void cut(Stretch stretch, List<Hit> hits) {
        var from = stretch.course().size() > 1 ? Optional.of(stretch.course().start()) : Optional.<Course.Spot>empty();
        int start = stretch.from();
        var ordered = hits.stream().sorted(Comparator.comparing(Hit::spot).thenComparing(hit -> hit.place.id())).toList();
        for (var hit : ordered) {
            var spot = hit.spot;
            int end = stretch.to();
            int at;
            if (stretch.course().between(from.orElseThrow(), spot).metres() < AT_THE_END) {
                at = start;
            } else if (stretch.course().between(spot, stretch.course().end()).metres() < AT_THE_END) {
                at = end;
            } else {
                at = network.points.add("w" + stretch.firstWay() + "@" + hit.place.id(), spot.latitude(), spot.longitude());
                result.add(stretch.part(start, at, stretch.course().between(from.orElseThrow(), spot)));
                start = at;
                from = Optional.of(spot);
            }
            place(hit, at, stretch);
        }
        result.add(start == stretch.from() ? stretch
                : stretch.part(start, stretch.to(), stretch.course().between(from.orElseThrow(), stretch.course().end())));
    }

    /** The place is the point, or is joined to it. */
    private void place(Hit hit, int at, Stretch stretch) {
        var place = hit.place;
        if (hit.metres <= ON_THE_ROAD && !network.points.isPlace(at) && !network.turns.contains(at)) {
            network.points.becomes(at, place.id, place.latitude, place.longitude);
            return;
        }
        int own = network.points.place(place.id, place.latitude, place.longitude);
        var point = network.points.get(at);
        double metres = Course.metres(point.latitude(), point.longitude(), place.latitude, place.longitude);
        var seconds = new EnumMap<Mode, Double>(Mode.class);
        for (var side : List.of(stretch.ahead(), stretch.back())) {
            side.seconds().keySet().forEach(mode -> seconds.put(mode,
                    Math.max(1, metres / (mode == Mode.FOOT ? CONNECTOR_SPEED_ON_FOOT : CONNECTOR_SPEED))));
        }
        var side = new Side(seconds, CONNECTOR_CAPACITY, WeekHours.NEVER);
        var course = new Course(units(place.latitude), units(place.longitude), units(point.latitude()), units(point.longitude()));
        result.add(new Stretch(stretch.firstWay(), stretch.firstWay(), "way to " + place.id, own, at, course, metres, side, side));
        remarks.guessed("connector", "a place beside the road", "a connector as the crow flies, " + Math.round(CONNECTOR_CAPACITY)
                + " passenger-car units an hour", "place/" + place.id);
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * OsmHandler.UNITS);
    }

    private static boolean carriesTrucks(Stretch stretch) {
        return stretch.ahead().isOpen(Mode.TRUCK) || stretch.back().isOpen(Mode.TRUCK);
    }

    private static Envelope envelope(Course course) {
        var box = new Envelope();
        for (int i = 0; i < course.size(); i++) {
            box.expandToInclude(course.longitude(i), course.latitude(i));
        }
        return box;
    }
}
