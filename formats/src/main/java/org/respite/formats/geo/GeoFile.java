package org.respite.formats.geo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.InputFile;
import org.respite.formats.JsonPlace;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.model.quantity.GeoPoint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the features of a GeoJSON file: properties and lines of points. */
public final class GeoFile {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final Problems problems;

    private GeoFile(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * A feature.
     *
     * @param where how a problem with it begins, such as "feature 3: "; blank where a row says it
     * @param row in which it begins, where it comes from a sheet
     * @param polygons for Polygon and MultiPolygon: the rings of each, the outline first
     * @param line for LineString: its points; for Point: the one
     */
    public record Feature(
            String where,
            OptionalInt row,
            JsonNode properties,
            List<List<List<GeoPoint>>> polygons,
            List<GeoPoint> line) {

        /** The first of {@code keys} that has a value. */
        public Optional<String> findText(String... keys) {
            for (var key : keys) {
                var value = properties.get(key);
                if (value != null && value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
                    return Optional.of(value.asString().strip());
                }
            }
            return Optional.empty();
        }

        /** Records that it is of no use. */
        void report(Problems problems, String file, String found, String message, String nextStep) {
            problems.add(ProblemCode.BAD_GEOJSON, file, row, Optional.empty(), found, where + message, nextStep);
        }
    }

    /** The features of the file; none where it is missing or, with a problem, where it cannot be read. */
    public static List<Feature> read(Path folder, String name, Problems problems) {
        if (!Files.exists(folder.resolve(name))) {
            return List.of();
        }
        return InputFile.findText(folder, name, problems)
                .map(text -> new GeoFile(name, problems).features(text))
                .orElse(List.of());
    }

    private List<Feature> features(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JacksonException e) {
            problems.add(ProblemCode.BAD_GEOJSON, name, JsonPlace.row(e), JsonPlace.column(e), "", "this is not valid JSON",
                    "Export it again as GeoJSON");
            return List.of();
        }
        if (!"FeatureCollection".equals(root.path("type").asString("")) || !root.path("features").isArray()) {
            problems.file(ProblemCode.BAD_GEOJSON, name, "", "this is no GeoJSON FeatureCollection",
                    "Export it again as GeoJSON");
            return List.of();
        }
        var result = new ArrayList<Feature>();
        int number = 0;
        for (var node : root.path("features").values()) {
            number++;
            try {
                result.add(feature(number, node));
            } catch (IllegalArgumentException e) {
                problems.file(ProblemCode.BAD_GEOJSON, name, "", where(number) + e.getMessage(),
                        "Export it in WGS 84, longitude before latitude");
            }
        }
        return result;
    }

    private static Feature feature(int number, JsonNode node) {
        var geometry = node.path("geometry");
        var coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Polygon" -> feature(number, node, List.of(rings(coordinates)), List.of());
            case "MultiPolygon" -> {
                var polygons = new ArrayList<List<List<GeoPoint>>>();
                coordinates.values().forEach(polygon -> polygons.add(rings(polygon)));
                yield feature(number, node, polygons, List.of());
            }
            case "Point" -> {
                var point = JSON.createArrayNode().add(coordinates);
                yield feature(number, node, List.of(), points(point, 1));
            }
            case "LineString" -> feature(number, node, List.of(), points(coordinates, 2));
            default -> throw new IllegalArgumentException("a Polygon, MultiPolygon, LineString or Point is needed");
        };
    }

    private static Feature feature(
            int number, JsonNode node, List<List<List<GeoPoint>>> polygons, List<GeoPoint> line) {
        return new Feature(where(number), OptionalInt.empty(), node.path("properties"), polygons, line);
    }

    private static String where(int number) {
        return "feature " + number + ": ";
    }

    private static List<List<GeoPoint>> rings(JsonNode polygon) {
        var rings = new ArrayList<List<GeoPoint>>();
        for (var ring : polygon.values()) {
            var points = points(ring, 4);
            if (!points.getFirst().equals(points.getLast())) {
                throw new IllegalArgumentException("an outline does not end where it begins");
            }
            rings.add(points);
        }
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("a polygon has no outline");
        }
        return rings;
    }

    private static List<GeoPoint> points(JsonNode line, int least) {
        var points = new ArrayList<GeoPoint>();
        for (var point : line.values()) {
            if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
                throw new IllegalArgumentException("a point needs two numbers");
            }
            points.add(new GeoPoint(point.path(1).asDouble(), point.path(0).asDouble()));
        }
        if (points.size() < least) {
            throw new IllegalArgumentException("a line has fewer than " + least + " points");
        }
        return points;
    }
}
