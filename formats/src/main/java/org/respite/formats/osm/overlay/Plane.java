package org.respite.formats.osm.overlay;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.respite.formats.geo.GeoFile;
import org.respite.model.quantity.GeoPoint;

/** The ground in metres, flat: true to a thousandth within some hundred kilometres of its middle latitude. */
record Plane(double shrink) {

    private static final double METRES_A_DEGREE = 111_195;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    static Plane around(List<OverlayRoad> roads) {
        double middle = roads.stream().flatMap(road -> road.line().stream()).mapToDouble(c -> c.y).average().orElseThrow();
        return new Plane(Math.cos(Math.toRadians(middle)));
    }

    LineString line(List<Coordinate> degrees) {
        return GEOMETRY.createLineString(degrees.stream().map(c -> at(c.x, c.y)).toArray(Coordinate[]::new));
    }

    Geometry shape(GeoFile.Feature feature) {
        if (feature.polygons().isEmpty()) {
            var points = feature.line().stream().map(this::at).toArray(Coordinate[]::new);
            return points.length == 1 ? GEOMETRY.createPoint(points[0]) : GEOMETRY.createLineString(points);
        }
        return GEOMETRY.createMultiPolygon(feature.polygons().stream().map(this::polygon).toArray(Polygon[]::new)).buffer(0);
    }

    private Polygon polygon(List<List<GeoPoint>> rings) {
        return GEOMETRY.createPolygon(ring(rings.getFirst()), rings.stream().skip(1).map(this::ring).toArray(LinearRing[]::new));
    }

    private LinearRing ring(List<GeoPoint> points) {
        return GEOMETRY.createLinearRing(points.stream().map(this::at).toArray(Coordinate[]::new));
    }

    private Coordinate at(GeoPoint point) {
        return at(point.longitude(), point.latitude());
    }

    private Coordinate at(double longitude, double latitude) {
        return new Coordinate(longitude * METRES_A_DEGREE * shrink, latitude * METRES_A_DEGREE);
    }
}
