package org.respite.formats.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.respite.formats.Problems;
import org.respite.formats.table.Names;
import org.respite.model.quantity.GeoPoint;

/** The outlines of zones, and which zones hold a point. */
public final class ZoneMap {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Map<String, List<List<GeoPoint>>> rings = new TreeMap<>();
    private final Map<String, List<PreparedGeometry>> areas = new TreeMap<>();

    private ZoneMap() {}

    /** The zones drawn by {@code features}; each must be among {@code zones}. */
    public static ZoneMap of(List<GeoFile.Feature> features, Names zones, String file, Problems problems) {
        var map = new ZoneMap();
        for (var feature : features) {
            var zone = feature.findText("zone").orElse("");
            if (!zones.has(zone)) {
                feature.report(problems, file, zone, "its property “zone” names no zone",
                        zones.nextStep(zone));
            } else if (feature.polygons().isEmpty()) {
                feature.report(problems, file, zone, "a zone needs a Polygon or MultiPolygon",
                        "Draw its outline");
            } else {
                feature.polygons().forEach(polygon -> map.add(zone, polygon));
            }
        }
        return map;
    }

    /** The outlines of a zone, those of its holes included; none where it is not drawn. */
    public List<List<GeoPoint>> rings(String zone) {
        return rings.getOrDefault(zone, List.of());
    }

    /** The zones that hold {@code point}, their outlines included. */
    public List<String> zonesAt(GeoPoint point) {
        var at = GEOMETRY.createPoint(coordinate(point));
        return areas.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(area -> area.covers(at)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void add(String zone, List<List<GeoPoint>> polygon) {
        rings.computeIfAbsent(zone, z -> new ArrayList<>()).addAll(polygon);
        var holes = polygon.stream().skip(1).map(ZoneMap::ring).toArray(LinearRing[]::new);
        Polygon area = GEOMETRY.createPolygon(ring(polygon.getFirst()), holes);
        areas.computeIfAbsent(zone, z -> new ArrayList<>()).add(PreparedGeometryFactory.prepare(area));
    }

    private static LinearRing ring(List<GeoPoint> points) {
        return GEOMETRY.createLinearRing(points.stream().map(ZoneMap::coordinate).toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(GeoPoint point) {
        return new Coordinate(point.longitude(), point.latitude());
    }
}
