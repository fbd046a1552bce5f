package org.respite.formats.indicator;

import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.respite.model.quantity.GeoPoint;

/**
 * Lambert's cylindrical equal-area projection of the ellipsoid WGS 84: equal areas on the ground are equal areas here, in
 * square metres, wherever they lie. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), equations 3-12
 * and 10-14 to 10-15 with the equator as standard parallel. Shapes and distances are not kept; sides of polygons are taken as
 * straight here, which for sides of some kilometres changes nothing that could be told.
 */
final class EqualArea {

    private static final double SEMI_MAJOR_METRES = 6_378_137.0;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double E2 = FLATTENING * (2 - FLATTENING);
    private static final double E = Math.sqrt(E2);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private EqualArea() {}

    /** @param polygons rings of each, the outline first */
    static List<Polygon> polygons(List<List<List<GeoPoint>>> polygons) {
        return polygons.stream().map(EqualArea::polygon).toList();
    }

    static Geometry union(Collection<? extends Geometry> parts) {
        return parts.isEmpty() ? GEOMETRY.createPolygon() : OverlayNGRobust.union(List.copyOf(parts));
    }

    static Geometry common(Geometry a, Geometry b) {
        return OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION);
    }

    private static Polygon polygon(List<List<GeoPoint>> rings) {
        var holes = rings.stream().skip(1).map(EqualArea::ring).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(ring(rings.getFirst()), holes);
    }

    private static LinearRing ring(List<GeoPoint> points) {
        return GEOMETRY.createLinearRing(points.stream().map(EqualArea::project).toArray(Coordinate[]::new));
    }

    private static Coordinate project(GeoPoint point) {
        double sine = Math.sin(Math.toRadians(point.latitude()));
        double authalic = (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
        return new Coordinate(SEMI_MAJOR_METRES * Math.toRadians(point.longitude()), SEMI_MAJOR_METRES * authalic / 2);
    }

    /** Square metres of rings as they are kept by zones: outlines, and holes that lie in them. */
    static double squareMetres(List<List<GeoPoint>> rings) {
        return rings.stream()
                .map(ring -> GeometryFixer.fix(GEOMETRY.createPolygon(ring(ring))))
                .reduce((a, b) -> OverlayNGRobust.overlay(a, b, OverlayNG.SYMDIFFERENCE))
                .map(Geometry::getArea)
                .orElse(0.0);
    }
}
