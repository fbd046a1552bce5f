package org.respite.formats.osm.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.respite.formats.osm.graph.Course;
import org.respite.model.quantity.Mode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten driving routes of openrouteservice in Gaza tell for each part its kind of way and surface, and for each step its time.
 * The speeds of an import over the same parts give nearly the same times. Kinds are coarser than classes: a state road is
 * taken as primary, a road as tertiary, a street as residential, a track as a track.
 */
class RealRoutesTest {

    private static final Path ROUTES = Path.of("../../shared/data/gaza/ors_routes");
    private static final Map<Integer, RoadClass> CLASSES =
            Map.of(1, RoadClass.PRIMARY, 2, RoadClass.TERTIARY, 3, RoadClass.RESIDENTIAL, 5, RoadClass.TRACK);
    private static final Map<Integer, String> SURFACES = Map.of(1, "paved", 2, "unpaved", 3, "asphalt");

    /** Our time as a share of theirs. */
    private record Compared(String what, double metres, double share) {}

    @Test
    void timesOfRealRoutesAreNearThoseOfARouterThatKnowsTheRoads() {
        assumeTrue(Files.isDirectory(ROUTES), "the shared routes are not here");
        var routes = new ArrayList<Compared>();
        var steps = new ArrayList<Compared>();
        for (var file : files()) {
            route(file, routes, steps);
        }
        assertThat(routes).hasSize(10);
        System.out.println("routes " + told(routes) + "; steps of 100 m and more " + told(steps));
        assertThat(routes).allSatisfy(route -> assertThat(route.share).as(route.what).isBetween(0.75, 1.25));
        assertThat(median(routes)).isBetween(0.85, 1.15);
        assertThat(median(steps)).isBetween(0.7, 1.2);
    }

    private static void route(Path file, List<Compared> routes, List<Compared> steps) {
        var feature = json(file).path("features").path(0);
        var points = feature.path("geometry").path("coordinates");
        var properties = feature.path("properties");
        var kinds = byPoint(properties.path("extras").path("waytype"));
        var surfaces = byPoint(properties.path("extras").path("surface"));
        double all = 0;
        for (var segment : properties.path("segments").values()) {
            for (var step : segment.path("steps").values()) {
                double seconds = 0;
                double metres = 0;
                for (int i = step.path("way_points").path(0).asInt(); i < step.path("way_points").path(1).asInt(); i++) {
                    double length = Course.metres(points.path(i).path(1).asDouble(), points.path(i).path(0).asDouble(),
                            points.path(i + 1).path(1).asDouble(), points.path(i + 1).path(0).asDouble());
                    metres += length;
                    seconds += length * 3.6 / speed(kinds.getOrDefault(i, 2), surfaces.getOrDefault(i, 0));
                }
                all += seconds;
                if (metres >= 100) {
                    steps.add(new Compared(file.getFileName() + " " + step.path("name").asString(), metres,
                            seconds / step.path("duration").asDouble()));
                }
            }
        }
        var summary = properties.path("summary");
        routes.add(new Compared(String.valueOf(file.getFileName()), summary.path("distance").asDouble() * 1000,
                all / summary.path("duration").asDouble()));
    }

    private static double speed(int kind, int surface) {
        var tags = SURFACES.containsKey(surface) ? Map.of("surface", SURFACES.get(surface)) : Map.<String, String>of();
        return new Speeds(new Tags("way/0", tags), CLASSES.getOrDefault(kind, RoadClass.TERTIARY), new Remarks())
                .of(Mode.CAR, Heading.FORWARD);
    }

    private static Map<Integer, Integer> byPoint(JsonNode extra) {
        var values = new HashMap<Integer, Integer>();
        for (var value : extra.path("values").values()) {
            IntStream.range(value.path(0).asInt(), value.path(1).asInt()).forEach(i -> values.put(i, value.path(2).asInt()));
        }
        return values;
    }

    private static double median(List<Compared> some) {
        return quantile(some, 0.5);
    }

    private static double quantile(List<Compared> some, double share) {
        var sorted = some.stream().mapToDouble(Compared::share).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static String told(List<Compared> some) {
        return String.format("%d: least %.2f, lower quarter %.2f, median %.2f, upper quarter %.2f, most %.2f", some.size(),
                quantile(some, 0), quantile(some, 0.25), median(some), quantile(some, 0.75), quantile(some, 1));
    }

    private static List<Path> files() {
        try (var files = Files.list(ROUTES)) {
            return files.filter(f -> f.toString().endsWith(".geojson")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(Path file) {
        return JsonMapper.builder().build().readTree(file.toFile());
    }
}
