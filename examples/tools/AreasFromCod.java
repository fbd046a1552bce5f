import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes boundaries.geojson and zones.geojson of the example from the OCHA boundaries (COD-AB, level 2).
 *
 * <p>Run: {@code java AreasFromCod.java codab_pse_admin2.geojson OUT_DIR}. Corners are rounded to 0.001 degree (about
 * 100 m), so that neighbours keep a common border. The zones divide the strip at Wadi Gaza, that is at the border
 * between the governorates Gaza and Deir al-Balah.
 */
final class AreasFromCod {

    private static final Map<String, String> ZONE_OF = new TreeMap<>(Map.of(
            "PS0255", "north", "PS0260", "north", "PS0265", "south", "PS0270", "south", "PS0275", "south"));

    void main(String[] args) throws Exception {
        var boundaries = new ArrayList<String>();
        var zones = new LinkedHashMap<String, List<String>>();
        var areas = Ground.areas(Path.of(args[0]), "adm2_pcode");
        var names = Ground.areas(Path.of(args[0]), "adm2_name").keySet().stream().toList();
        var codes = areas.keySet().stream().toList();
        for (var entry : ZONE_OF.entrySet()) {
            var name = names.get(codes.indexOf(entry.getKey()));
            var rings = areas.get(entry.getKey()).stream().map(AreasFromCod::rounded).toList();
            boundaries.add(feature("\"code\": \"%s\", \"name\": \"%s\"".formatted(entry.getKey(), name), rings));
            zones.computeIfAbsent(entry.getValue(), z -> new ArrayList<>()).addAll(rings);
        }
        var zoneFeatures = new ArrayList<String>();
        zones.forEach((zone, rings) -> zoneFeatures.add(feature("\"zone\": \"%s\"".formatted(zone), rings)));
        write(Path.of(args[1], "boundaries.geojson"), boundaries);
        write(Path.of(args[1], "zones.geojson"), zoneFeatures);
    }

    private static String rounded(List<Ground.Point> ring) {
        var positions = new ArrayList<String>();
        for (var point : ring) {
            var text = String.format(Locale.ROOT, "[%.3f, %.3f]", point.longitude(), point.latitude());
            if (positions.isEmpty() || !positions.getLast().equals(text)) {
                positions.add(text);
            }
        }
        return "[[" + String.join(", ", positions) + "]]";
    }

    private static String feature(String properties, List<String> polygons) {
        return """
                {"type": "Feature", "properties": {%s}, "geometry": {"type": "MultiPolygon", "coordinates": [%s]}}"""
                .formatted(properties, String.join(",\n", polygons));
    }

    private static void write(Path file, List<String> features) throws Exception {
        Files.writeString(file, """
                {"type": "FeatureCollection", "features": [
                %s
                ]}
                """.formatted(String.join(",\n", features)));
    }
}
