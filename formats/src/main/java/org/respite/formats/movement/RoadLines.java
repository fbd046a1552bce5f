package org.respite.formats.movement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.respite.formats.plan.Known;
import org.respite.formats.report.Rounded;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;

/** The course of roads and of ways over them, true to about 10 m: thousands of movements share few roads. */
final class RoadLines {

    /** In degrees, about 10 m. */
    private static final double TOLERANCE = 1e-4;

    private static final int DIGITS = 5;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Known known;
    private final Map<Id.Road, List<GeoPoint>> lines = new HashMap<>();

    RoadLines(Known known) {
        this.known = known;
    }

    /** One line along the roads, without a point twice in a row; may have fewer than two points. */
    List<GeoPoint> along(List<Id.Road> roads) {
        var way = new ArrayList<GeoPoint>();
        for (var road : roads) {
            for (var point : lines.computeIfAbsent(road, this::line)) {
                if (way.isEmpty() || !way.getLast().equals(point)) {
                    way.add(point);
                }
            }
        }
        return way;
    }

    private List<GeoPoint> line(Id.Road id) {
        return known.find(id).map(this::course).map(RoadLines::simplified).orElse(List.of());
    }

    /** The road's shape, or the straight line where it has none. */
    private List<GeoPoint> course(Road road) {
        if (road.shape().size() > 1) {
            return road.shape();
        }
        return Stream.of(road.from(), road.to()).flatMap(p -> known.find(p).stream()).map(Place::location).toList();
    }

    private static List<GeoPoint> simplified(List<GeoPoint> course) {
        if (course.size() < 2) {
            return course;
        }
        var line = GEOMETRY.createLineString(course.stream()
                .map(p -> new Coordinate(p.longitude(), p.latitude()))
                .toArray(Coordinate[]::new));
        return Arrays.stream(DouglasPeuckerSimplifier.simplify(line, TOLERANCE).getCoordinates())
                .map(c -> new GeoPoint(Rounded.of(c.y, DIGITS), Rounded.of(c.x, DIGITS)))
                .toList();
    }
}
