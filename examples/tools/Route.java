import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A driving route as openrouteservice gives it, cut into stretches of at most {@value #STRETCH} metres. */
record Route(String file, List<Sample> samples) {

    private static final double STRETCH = 20;

    /**
     * A point of the route.
     *
     * @param metres driven from the route's start
     * @param seconds driven from the route's start: those of each step, shared out by length
     * @param street name of the step that leads here; "-" where the map has none
     * @param wayType of the stretch that leads here: 1 state road, 2 road, 3 street, as openrouteservice counts
     */
    record Sample(Ground.Point at, double metres, double seconds, String street, int wayType) {}

    static List<Route> readAll(Path folder) throws IOException {
        var routes = new ArrayList<Route>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".geojson")).sorted().toList()) {
                var collection = Json.object(Json.parse(Files.readString(file)));
                for (var feature : Json.list(collection.get("features"))) {
                    var geometry = Json.object(Json.object(feature).get("geometry"));
                    if (geometry.get("type").equals("LineString")) {
                        var properties = Json.object(Json.object(feature).get("properties"));
                        routes.add(new Route(file.getFileName().toString(), samples(geometry, properties)));
                    }
                }
            }
        }
        return routes;
    }

    private static List<Sample> samples(Map<String, Object> geometry, Map<String, Object> properties) {
        var line = Ground.line(geometry.get("coordinates"));
        int[] wayTypes = wayTypes(properties, line.size());
        var samples = new ArrayList<Sample>();
        samples.add(new Sample(line.getFirst(), 0, 0, "-", wayTypes[0]));
        for (var segment : Json.list(properties.get("segments"))) {
            for (var each : Json.list(Json.object(segment).get("steps"))) {
                var step = Json.object(each);
                var ends = Json.list(step.get("way_points"));
                int from = (int) Json.number(ends.get(0));
                int to = (int) Json.number(ends.get(1));
                double secondsPerMetre = Json.number(step.get("duration")) / Math.max(1, length(line, from, to));
                for (int i = from + 1; i <= to; i++) {
                    addStretch(samples, line.get(i), secondsPerMetre, (String) step.get("name"), wayTypes[i - 1]);
                }
            }
        }
        return samples;
    }

    private static void addStretch(
            List<Sample> samples, Ground.Point to, double secondsPerMetre, String street, int wayType) {
        var start = samples.getLast();
        double metres = start.at().metresTo(to);
        int parts = Math.max(1, (int) Math.ceil(metres / STRETCH));
        for (int part = 1; part <= parts; part++) {
            double share = (double) part / parts;
            samples.add(new Sample(
                    start.at().towards(to, share),
                    start.metres() + share * metres,
                    start.seconds() + share * metres * secondsPerMetre,
                    street,
                    wayType));
        }
    }

    private static double length(List<Ground.Point> line, int from, int to) {
        double metres = 0;
        for (int i = from + 1; i <= to; i++) {
            metres += line.get(i - 1).metresTo(line.get(i));
        }
        return metres;
    }

    private static int[] wayTypes(Map<String, Object> properties, int points) {
        var types = new int[points];
        var wayType = Json.object(Json.object(properties.get("extras")).get("waytype"));
        for (var each : Json.list(wayType.get("values"))) {
            var range = Json.list(each);
            int from = (int) Json.number(range.get(0));
            int to = (int) Json.number(range.get(1));
            Arrays.fill(types, from, Math.min(points, to + 1), (int) Json.number(range.get(2)));
        }
        return types;
    }
}
