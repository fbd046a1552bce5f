package org.respite.formats.osm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.respite.formats.Problem;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Vehicle;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** A map drawn in metres at the equator, where a degree is as long either way, and what an import makes of it. */
final class LittleMap {

    private static final double METRES_A_DEGREE = Math.toRadians(1) * 6_371_008.8;

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final StringBuilder xml = new StringBuilder();
    private final StringBuilder places = new StringBuilder("place,kind,latitude,longitude\n");
    private final List<Path> overlays = new ArrayList<>();
    private boolean hasPlaces;
    private Optional<String> area = Optional.empty();
    private RoadClass least = RoadClass.STEPS;
    private Vehicle truck = Vehicle.TRUCK;

    /** @param tags as {@code key=value}, separated by bars */
    LittleMap node(long id, double east, double north, String tags) {
        xml.append(String.format(Locale.ROOT, "<node id='%d' lat='%.7f' lon='%.7f'>", id, degrees(north), degrees(east)));
        tags(tags);
        xml.append("</node>\n");
        return this;
    }

    LittleMap node(long id, double east, double north) {
        return node(id, east, north, "");
    }

    LittleMap way(long id, String tags, long... nodes) {
        xml.append("<way id='").append(id).append("'>");
        for (var node : nodes) {
            xml.append("<nd ref='").append(node).append("'/>");
        }
        tags(tags);
        xml.append("</way>\n");
        return this;
    }

    LittleMap turn(long id, String restriction, long from, long via, long to) {
        xml.append("<relation id='").append(id).append("'><member type='way' ref='").append(from).append("' role='from'/>")
                .append("<member type='node' ref='").append(via).append("' role='via'/>")
                .append("<member type='way' ref='").append(to).append("' role='to'/>");
        tags("type=restriction|" + restriction);
        xml.append("</relation>\n");
        return this;
    }

    LittleMap place(String id, double east, double north) {
        hasPlaces = true;
        places.append(String.format(Locale.ROOT, "%s,town,%.7f,%.7f%n", id, degrees(north), degrees(east)));
        return this;
    }

    LittleMap area(String text) {
        area = Optional.of(text);
        return this;
    }

    LittleMap downTo(RoadClass lowest) {
        least = lowest;
        return this;
    }

    LittleMap truck(double tonnes, double height) {
        truck = new Vehicle(tonnes, Vehicle.TRUCK.axle(), height, Vehicle.TRUCK.width(), Vehicle.TRUCK.length());
        return this;
    }

    LittleMap overlay(Path file) {
        overlays.add(file);
        return this;
    }

    static double degrees(double metres) {
        return metres / METRES_A_DEGREE;
    }

    static double metres(double degrees) {
        return degrees * METRES_A_DEGREE;
    }

    String xml() {
        return "<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n" + xml + "</osm>\n";
    }

    /** The import into a new folder under {@code temp}. */
    Made into(Path temp) {
        var folder = temp.resolve("made-" + NUMBER.incrementAndGet());
        return switch (run(temp, folder)) {
            case OsmImport.Done(var report) -> new Made(folder, report, scenario(folder));
            case OsmImport.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    List<Problem> problems(Path temp) {
        return switch (run(temp, temp.resolve("refused"))) {
            case OsmImport.Done(var report) -> throw new AssertionError("made: " + report);
            case OsmImport.Refused(var problems) -> problems;
        };
    }

    OsmImport.Result run(Path temp, Path folder) {
        try {
            var file = Files.writeString(temp.resolve("map.osm"), xml());
            var files = hasPlaces ? List.of(Files.writeString(temp.resolve("towns.csv"), places)) : List.<Path>of();
            var options = new OsmOptions(area, files, overlays, least, OsmOptions.FARTHEST, truck);
            return OsmImport.run(file, folder, options, LocalDate.of(2024, 5, 6), ZoneOffset.UTC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario scenario(Path folder) {
        return switch (ScenarioReader.read(folder)) {
            case ScenarioReading.Read(var scenario, var _) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private void tags(String tags) {
        for (var tag : tags.isEmpty() ? new String[0] : tags.split("\\|")) {
            int at = tag.indexOf('=');
            xml.append("<tag k='").append(tag, 0, at).append("' v='").append(tag.substring(at + 1).replace("'", "&apos;")
                    .replace("<", "&lt;").replace("\"", "&quot;")).append("'/>");
        }
    }

    /** What an import made. */
    record Made(Path folder, OsmReport report, Scenario scenario) {

        List<Road> roads() {
            return scenario.network().roads();
        }

        /** The road from place to place, of which there is one. */
        Road road(String from, String to) {
            var found = roads().stream().filter(r -> r.from().value().equals(from) && r.to().value().equals(to)).toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " roads from " + from + " to " + to + " among " + told());
            }
            return found.getFirst();
        }

        /** Each road as {@code from-to}, in order. */
        List<String> told() {
            return roads().stream().map(r -> r.from() + "-" + r.to()).sorted().toList();
        }

        /** Each road that a mode may use. */
        List<String> told(Mode mode) {
            return roads().stream().filter(r -> r.times().containsKey(mode)).map(r -> r.from() + "-" + r.to()).sorted().toList();
        }

        /** What was dropped or guessed, as {@code topic: found -> taken}. */
        List<String> remarks() {
            return report.remarks().stream()
                    .map(line -> line.remark().topic() + ": " + line.remark().found() + " -> " + line.remark().taken())
                    .toList();
        }
    }
}
