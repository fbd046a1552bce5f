package org.respite.formats.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.table.Column;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;
import org.respite.model.quantity.GeoPoint;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Outlines and courses as a sheet of points, in the order in which the pencil goes. An outline has polygons, a polygon
 * has rings: the outer edge, then its holes.
 */
final class DrawingSheet {

    static final Column LATITUDE = Column.required("latitude", "#geo+lat");
    static final Column LONGITUDE = Column.required("longitude", "#geo+lon");
    static final Column OUTLINE = Column.column("outline", "#geo+outline");
    static final Column POLYGON = Column.column("polygon", "#geo+polygon");
    static final Column RING = Column.column("ring", "#geo+ring");
    static final Column NAME = Column.column("name", "#adm2+name");

    private final Drawing drawing;
    private final Problems problems;

    private DrawingSheet(Drawing drawing, Problems problems) {
        this.drawing = drawing;
        this.problems = problems;
    }

    /** The property by which a feature names what it draws. */
    static String property(Drawing drawing) {
        return switch (drawing) {
            case ZONES -> "zone";
            case ROADS -> "road";
            case BOUNDARIES -> "code";
        };
    }

    static Column id(Drawing drawing) {
        return switch (drawing) {
            case ZONES -> Column.required("zone", "#loc+zone");
            case ROADS -> Column.required("road", "#loc+road");
            case BOUNDARIES -> Column.required("code", "#adm2+code");
        };
    }

    static Layout layout(Drawing drawing) {
        return switch (drawing) {
            case ZONES -> Layout.of(drawing.file(), id(drawing), OUTLINE, POLYGON, RING, LATITUDE, LONGITUDE);
            case ROADS -> Layout.of(drawing.file(), id(drawing), LATITUDE, LONGITUDE);
            case BOUNDARIES -> Layout.of(drawing.file(), id(drawing), NAME, OUTLINE, POLYGON, RING, LATITUDE, LONGITUDE);
        };
    }

    static List<GeoFile.Feature> read(Drawing drawing, Grid grid, Problems problems) {
        return new DrawingSheet(drawing, problems).features(grid);
    }

    /** A point with the rows that it may stand beside: of the same outline, polygon and ring. */
    private record Point(String id, String name, int outline, int polygon, int ring, GeoPoint at, int row) {

        boolean sameOutline(Point other) {
            return id.equals(other.id) && outline == other.outline;
        }

        boolean sameRing(Point other) {
            return sameOutline(other) && polygon == other.polygon && ring == other.ring;
        }
    }

    private List<GeoFile.Feature> features(Grid grid) {
        var result = new ArrayList<GeoFile.Feature>();
        var points = new ArrayList<Point>();
        for (var row : new TableReader(problems).read(layout(drawing), grid).rows()) {
            var point = point(row);
            if (row.isBroken()) {
                continue;
            }
            if (!points.isEmpty() && !points.getLast().sameOutline(point)) {
                addFeature(points, result);
                points.clear();
            }
            points.add(point);
        }
        addFeature(points, result);
        return result;
    }

    private Point point(Row row) {
        return new Point(row.text(id(drawing), ""), row.text(NAME, ""), row.count(OUTLINE, 1), row.count(POLYGON, 1),
                row.count(RING, 1), new GeoPoint(row.degrees(LATITUDE, 90), row.degrees(LONGITUDE, 180)), row.number());
    }

    private void addFeature(List<Point> points, List<GeoFile.Feature> features) {
        if (points.isEmpty()) {
            return;
        }
        var first = points.getFirst();
        var properties = JsonNodeFactory.instance.objectNode();
        properties.put(property(drawing), first.id());
        if (!first.name().isEmpty()) {
            properties.put("name", first.name());
        }
        var polygons = new ArrayList<List<List<GeoPoint>>>();
        var line = List.<GeoPoint>of();
        if (drawing == Drawing.ROADS) {
            line = points.stream().map(Point::at).toList();
            require(line.size() >= 2, first, "a road's course has fewer than 2 points");
        } else {
            polygons.addAll(polygons(points));
        }
        features.add(new GeoFile.Feature("", OptionalInt.of(first.row()), properties, polygons, line));
    }

    private List<List<List<GeoPoint>>> polygons(List<Point> points) {
        var polygons = new ArrayList<List<List<GeoPoint>>>();
        for (int from = 0; from < points.size();) {
            var first = points.get(from);
            int to = from;
            while (to < points.size() && points.get(to).sameRing(first)) {
                to++;
            }
            var ring = points.subList(from, to).stream().map(Point::at).toList();
            require(ring.size() >= 4 && ring.getFirst().equals(ring.getLast()), first,
                    "an outline needs at least four points and ends where it begins");
            if (from == 0 || first.polygon() != points.get(from - 1).polygon()) {
                polygons.add(new ArrayList<>());
            }
            polygons.getLast().add(ring);
            from = to;
        }
        return polygons;
    }

    private void require(boolean holds, Point point, String message) {
        if (!holds) {
            problems.add(ProblemCode.BAD_GEOJSON, drawing.file(), OptionalInt.of(point.row()),
                    Optional.of(id(drawing).header()), point.id(), message, "Add the missing points");
        }
    }
}
