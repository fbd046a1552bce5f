import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Points on the ground, in WGS 84 degrees, and what can be measured between them. */
final class Ground {

    private static final double METRES_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

    private Ground() {}

    record Point(double latitude, double longitude) {

        /** Metres to {@code other} on a plane that touches the globe between them; exact enough below 100 km. */
        double metresTo(Point other) {
            double north = latitude - other.latitude;
            double east = (longitude - other.longitude)
                    * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
            return METRES_PER_DEGREE * Math.hypot(north, east);
        }

        Point towards(Point other, double share) {
            return new Point(
                    latitude + share * (other.latitude - latitude),
                    longitude + share * (other.longitude - longitude));
        }
    }

    /** Metres from {@code p} to the stretch from {@code a} to {@code b}. */
    static double metresToStretch(Point p, Point a, Point b) {
        double scale = Math.cos(Math.toRadians(p.latitude()));
        double bx = (b.longitude() - a.longitude()) * scale;
        double by = b.latitude() - a.latitude();
        double px = (p.longitude() - a.longitude()) * scale;
        double py = p.latitude() - a.latitude();
        double length = bx * bx + by * by;
        double share = length == 0 ? 0 : Math.clamp((px * bx + py * by) / length, 0, 1);
        return p.metresTo(a.towards(b, share));
    }

    /** The line without the points that lie within {@code tolerance} metres of it (Douglas and Peucker, 1973). */
    static List<Point> simplified(List<Point> line, double tolerance) {
        int farthest = -1;
        double most = tolerance;
        for (int i = 1; i < line.size() - 1; i++) {
            double off = metresToStretch(line.get(i), line.getFirst(), line.getLast());
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (farthest < 0) {
            return line.size() < 2 ? List.copyOf(line) : List.of(line.getFirst(), line.getLast());
        }
        var result = new ArrayList<>(simplified(line.subList(0, farthest + 1), tolerance));
        result.removeLast();
        result.addAll(simplified(line.subList(farthest, line.size()), tolerance));
        return result;
    }

    /** Areas of a GeoJSON file, by a property. Outer rings only: the areas here have no holes. */
    static Map<String, List<List<Point>>> areas(Path file, String property) throws Exception {
        var areas = new LinkedHashMap<String, List<List<Point>>>();
        var collection = Json.object(Json.parse(Files.readString(file)));
        for (var each : Json.list(collection.get("features"))) {
            var feature = Json.object(each);
            var geometry = Json.object(feature.get("geometry"));
            var name = (String) Json.object(feature.get("properties")).get(property);
            var rings = areas.computeIfAbsent(name, n -> new ArrayList<>());
            for (var polygon : polygons(geometry)) {
                rings.add(line(Json.list(polygon).getFirst()));
            }
        }
        return areas;
    }

    private static List<Object> polygons(Map<String, Object> geometry) {
        var coordinates = Json.list(geometry.get("coordinates"));
        return geometry.get("type").equals("MultiPolygon") ? coordinates : List.of(coordinates);
    }

    static List<Point> line(Object coordinates) {
        return Json.list(coordinates).stream().map(Ground::point).toList();
    }

    private static Point point(Object position) {
        var numbers = Json.list(position);
        return new Point(Json.number(numbers.get(1)), Json.number(numbers.get(0)));
    }

    /** Metres from {@code p} to the area; 0 inside. */
    static double metresToArea(Point p, List<List<Point>> rings) {
        boolean inside = false;
        double nearest = Double.MAX_VALUE;
        for (var ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                var a = ring.get(i - 1);
                var b = ring.get(i);
                nearest = Math.min(nearest, metresToStretch(p, a, b));
                if ((a.latitude() > p.latitude()) != (b.latitude() > p.latitude())) {
                    double share = (p.latitude() - a.latitude()) / (b.latitude() - a.latitude());
                    inside ^= p.longitude() < a.longitude() + share * (b.longitude() - a.longitude());
                }
            }
        }
        return inside ? 0 : nearest;
    }
}
