package org.respite.formats.osm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.osm.file.OsmHandler;
import org.respite.formats.osm.graph.MapReading;
import org.respite.model.quantity.GeoPoint;

/** The area that is asked for: a box, or the polygons of a GeoJSON file. */
final class AreaText {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final Pattern BOX = Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)(?:\\s*,\\s*(-?\\d+(?:\\.\\d+)?)){3}\\s*");
    private static final String OPTION = "--area";

    private AreaText() {}

    /** Empty, with a problem, where it is neither. */
    static Optional<MapReading.Area> find(String text, Problems problems) {
        return BOX.matcher(text).matches() ? box(text, problems) : polygons(Path.of(text), problems);
    }

    private static Optional<MapReading.Area> box(String text, Problems problems) {
        var parts = text.split(",");
        double west = Double.parseDouble(parts[0]);
        double south = Double.parseDouble(parts[1]);
        double east = Double.parseDouble(parts[2]);
        double north = Double.parseDouble(parts[3]);
        if (west >= east || south >= north || west < -180 || east > 180 || south < -90 || north > 90) {
            problems.file(ProblemCode.BAD_AREA, OPTION, text, "this is no box in degrees",
                    "Write west,south,east,north, such as -8.69,41.13,-8.55,41.19");
            return Optional.empty();
        }
        return Optional.of((latitude, longitude) -> longitude >= west * OsmHandler.UNITS && longitude <= east * OsmHandler.UNITS
                && latitude >= south * OsmHandler.UNITS && latitude <= north * OsmHandler.UNITS);
    }

    private static Optional<MapReading.Area> polygons(Path file, Problems problems) {
        var name = String.valueOf(file.getFileName());
        if (!file.toFile().exists() && name.endsWith("json")) {
            problems.file(ProblemCode.MISSING_FILE, OPTION, file.toString(), "there is no such file", "Check its name and folder");
            return Optional.empty();
        }
        if (!file.toFile().isFile()) {
            problems.file(ProblemCode.BAD_AREA, OPTION, file.toString(), "this is neither a box nor a file",
                    "Write west,south,east,north, or name a GeoJSON file");
            return Optional.empty();
        }
        var polygons = GeoFile.read(InputFile.folderOf(file), name, problems).stream()
                .flatMap(feature -> feature.polygons().stream())
                .map(AreaText::polygon)
                .toArray(Polygon[]::new);
        if (polygons.length == 0) {
            problems.file(ProblemCode.BAD_AREA, name, "", "the file holds no polygon", "Draw the area as a polygon");
            return Optional.empty();
        }
        var area = GEOMETRY.createMultiPolygon(polygons);
        var box = area.getEnvelopeInternal();
        var locator = new IndexedPointInAreaLocator(area);
        return Optional.of((latitude, longitude) -> isIn(locator, box, longitude / OsmHandler.UNITS, latitude / OsmHandler.UNITS));
    }

    private static boolean isIn(IndexedPointInAreaLocator locator, Envelope box, double longitude, double latitude) {
        return box.contains(longitude, latitude) && locator.locate(new Coordinate(longitude, latitude)) != Location.EXTERIOR;
    }

    private static Polygon polygon(List<List<GeoPoint>> rings) {
        var holes = rings.stream().skip(1).map(AreaText::ring).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(ring(rings.getFirst()), holes);
    }

    private static LinearRing ring(List<GeoPoint> points) {
        return GEOMETRY.createLinearRing(points.stream()
                .map(point -> new Coordinate(point.longitude(), point.latitude()))
                .toArray(Coordinate[]::new));
    }
}
