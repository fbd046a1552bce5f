package org.respite.formats.geo;

import java.util.List;
import org.respite.model.quantity.GeoPoint;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes features as GeoJSON. */
public final class GeoJsonText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GeoJsonText() {}

    /** A feature collection, a line a feature. */
    public static String of(List<GeoFile.Feature> features) {
        var lines = features.stream().map(GeoJsonText::feature).toList();
        return "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", lines) + "\n]}\n";
    }

    private static String feature(GeoFile.Feature feature) {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("type", "Feature");
        json.set("properties", feature.properties());
        var geometry = json.putObject("geometry");
        if (feature.polygons().isEmpty()) {
            geometry.put("type", "LineString");
            points(geometry.putArray("coordinates"), feature.line());
        } else if (feature.polygons().size() == 1) {
            geometry.put("type", "Polygon");
            rings(geometry.putArray("coordinates"), feature.polygons().getFirst());
        } else {
            geometry.put("type", "MultiPolygon");
            var polygons = geometry.putArray("coordinates");
            feature.polygons().forEach(polygon -> rings(polygons.addArray(), polygon));
        }
        return JSON.writeValueAsString(json);
    }

    private static void rings(ArrayNode array, List<List<GeoPoint>> rings) {
        rings.forEach(ring -> points(array.addArray(), ring));
    }

    private static void points(ArrayNode array, List<GeoPoint> points) {
        points.forEach(point -> array.addArray().add(point.longitude()).add(point.latitude()));
    }
}
