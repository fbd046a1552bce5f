package org.respite.formats.report;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.respite.model.quantity.GeoPoint;

/** Lines with no more points than a page can show. */
final class Thinned {

    private static final int ENOUGH_POINTS = 64;
    private static final double SHARE_OF_EXTENT = 1 / 1500.0;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Thinned() {}

    /** Short lines as they are; long ones with detail below a 1,500th of their extent taken out. */
    static List<GeoPoint> line(List<GeoPoint> line) {
        if (line.size() <= ENOUGH_POINTS) {
            return line;
        }
        var whole = GEOMETRY.createLineString(line.stream()
                .map(p -> new Coordinate(p.longitude(), p.latitude()))
                .toArray(Coordinate[]::new));
        var extent = whole.getEnvelopeInternal();
        double tolerance = Math.max(extent.getWidth(), extent.getHeight()) * SHARE_OF_EXTENT;
        return Arrays.stream(DouglasPeuckerSimplifier.simplify(whole, tolerance).getCoordinates())
                .map(c -> new GeoPoint(c.y, c.x))
                .toList();
    }
}
