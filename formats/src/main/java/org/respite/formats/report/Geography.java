package org.respite.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;

/**
 * The map: outlines, zones, roads, places and corridors. In a shared edition only crossings are places, and roads are
 * nameless lines drawn to about 100 m.
 *
 * @param flows what moves on the roads, slot by slot; empty in a shared edition
 */
record Geography(
        List<Outline> boundaries,
        List<Area> zones,
        List<Spot> places,
        List<Line> roads,
        List<Route> corridors,
        List<RoadFlow> flows) {

    /** An administrative outline; rings are longitude, latitude, longitude, latitude … */
    record Outline(String name, List<List<Double>> rings) {}

    /** A zone; {@code open} holds seconds from, to, from, to … */
    record Area(String name, boolean calm, List<Long> open, List<List<Double>> rings) {}

    /** A place; {@code site} is its position among the sites, or −1 where needs are not told by place. */
    record Spot(
            String name, String kind, double longitude, double latitude, int site, boolean shelter, boolean estimate) {}

    /** One direction of a road; {@code estimate}: its course is a guess; {@code closed} holds seconds from, to, from, to … */
    record Line(String name, List<Double> points, boolean estimate, List<Long> closed) {}

    /** A corridor over the roads at these positions. */
    record Route(String name, List<Integer> roads, List<String> modes, List<Long> open) {}

    static Geography of(Subject subject) {
        boolean exact = subject.edition.isExact();
        int digits = exact ? 5 : 3;
        var coarse = Coarse.of(subject);
        var network = subject.scenario.network();
        var pauses = subject.scenario.permissions().pauses();
        var roads = network.roads();
        return new Geography(
                subject.scenario.boundaries().stream().map(b -> new Outline(b.name(), rings(b.rings(), 5))).toList(),
                network.zones().stream()
                        .map(z -> new Area(
                                z.name(),
                                z.calm(),
                                coarse.windows(pauses.stream()
                                        .filter(p -> p.zones().contains(z.id()))
                                        .flatMap(p -> p.windows().list().stream())
                                        .toList()),
                                rings(z.rings(), digits)))
                        .toList(),
                exact ? places(subject) : crossings(subject),
                roads.stream()
                        .map(r -> new Line(
                                exact ? r.name() : "",
                                points(course(subject, r), digits),
                                isConnector(r),
                                exact ? coarse.windows(r.closures().list()) : List.of()))
                        .toList(),
                subject.scenario.permissions().corridors().stream()
                        .map(c -> new Route(
                                c.name(),
                                roads.stream().filter(r -> c.roads().contains(r.id())).map(roads::indexOf).toList(),
                                c.modes().stream().sorted().map(m -> m.name()).toList(),
                                coarse.windows(c.windows().list())))
                        .toList(),
                exact ? RoadFlow.of(subject) : List.of());
    }

    private static List<Spot> places(Subject subject) {
        return subject.scenario.network().places().stream()
                .map(p -> spot(p, p.name(), subject.sites.site(p.id())))
                .toList();
    }

    private static List<Spot> crossings(Subject subject) {
        return subject.scenario.network().crossings().stream()
                .flatMap(c -> subject.known.find(c.inside()).map(p -> spot(p, c.name(), -1)).stream())
                .toList();
    }

    private static Spot spot(Place place, String name, int site) {
        return new Spot(
                name,
                site < 0 ? Place.Kind.CROSSING.name() : place.kind().name(),
                Rounded.of(place.location().longitude(), site < 0 ? 3 : 5),
                Rounded.of(place.location().latitude(), site < 0 ? 3 : 5),
                site,
                place.shelter(),
                place.provenance().isEstimate());
    }

    /** Whether the course itself is a guess: nothing of the row is known, or it is an estimate without a shape. */
    private static boolean isConnector(Road road) {
        return road.provenance().estimate().strip().equals("all")
                || road.provenance().isEstimate() && road.shape().size() < 2;
    }

    /** The road's shape, or the straight line where it has none. */
    private static List<GeoPoint> course(Subject subject, Road road) {
        if (road.shape().size() > 1) {
            return road.shape();
        }
        return Stream.of(road.from(), road.to())
                .flatMap(id -> subject.known.find(id).stream())
                .map(Place::location)
                .toList();
    }

    private static List<List<Double>> rings(List<List<GeoPoint>> rings, int digits) {
        return rings.stream().map(r -> points(r, digits)).toList();
    }

    private static List<Double> points(List<GeoPoint> line, int digits) {
        var flat = new ArrayList<Double>();
        for (var point : Thinned.line(line)) {
            double longitude = Rounded.of(point.longitude(), digits);
            double latitude = Rounded.of(point.latitude(), digits);
            int size = flat.size();
            if (size < 2 || flat.get(size - 2) != longitude || flat.get(size - 1) != latitude) {
                flat.add(longitude);
                flat.add(latitude);
            }
        }
        return flat;
    }
}
