package org.respite.formats.osm;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.respite.formats.osm.graph.Course;

/** A course as it is drawn: at most about two metres beside the road (Douglas and Peucker 1973). */
final class Drawn {

    private static final double TOLERANCE_DEGREES = 0.00002;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Drawn() {}

    static List<Coordinate> of(Course course) {
        var line = new Coordinate[course.size()];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(course.longitude(i), course.latitude(i));
        }
        return List.of(DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(line), TOLERANCE_DEGREES).getCoordinates());
    }
}
