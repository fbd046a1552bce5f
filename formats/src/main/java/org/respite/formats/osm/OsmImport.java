package org.respite.formats.osm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.osm.file.OsmFile;
import org.respite.formats.osm.file.OsmFileException;
import org.respite.formats.osm.graph.Chains;
import org.respite.formats.osm.graph.Cutting;
import org.respite.formats.osm.graph.Islands;
import org.respite.formats.osm.graph.MapReading;
import org.respite.formats.osm.graph.Network;
import org.respite.formats.osm.graph.OneWayRoad;
import org.respite.formats.osm.graph.RawMap;
import org.respite.formats.osm.graph.Snapping;
import org.respite.formats.osm.graph.ThroughRoads;
import org.respite.formats.osm.graph.Turns;
import org.respite.formats.osm.overlay.Overlay;
import org.respite.formats.osm.overlay.OverlayRoad;
import org.respite.formats.osm.tags.Remarks;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.table.Layouts.Roads;

/** Brings the roads of a map of OpenStreetMap into a scenario, and says what it dropped and guessed. */
public final class OsmImport {

    private static final MapReading.Area EVERYWHERE = (latitude, longitude) -> true;

    private final OsmOptions options;
    private final Path file;
    private final String name;
    private final Problems problems = new Problems();
    private final Remarks remarks = new Remarks();

    private OsmImport(Path file, OsmOptions options) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.options = options;
    }

    /** What came of an import. */
    public sealed interface Result {}

    public record Done(OsmReport report) implements Result {}

    /** Nothing was written. */
    public record Refused(List<Problem> problems) implements Result {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Brings the roads of {@code file} into {@code folder}; a folder that is not there is begun.
     *
     * @param today for the calendar of a scenario that is begun
     */
    public static Result run(Path file, Path folder, OsmOptions options, LocalDate today, ZoneId zone) {
        var run = new OsmImport(file, options);
        try {
            return run.into(folder, today, zone);
        } catch (OsmFileException e) {
            run.problems.file(e.code(), run.name, e.found(), String.valueOf(e.getMessage()), e.nextStep());
            return run.refused();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write: " + e.getMessage(), e);
        }
    }

    private Result into(Path folder, LocalDate today, ZoneId zone) throws IOException {
        if (Files.isDirectory(file)) {
            problems.file(ProblemCode.UNREADABLE, name, file.toString(), "this is a folder, not a map",
                    "Name the map in it, a file that ends in .osm.pbf or .osm");
        } else if (!Files.isRegularFile(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, file.toString(), "there is no such file",
                    "Fetch an extract, such as those of download.geofabrik.de");
        }
        var area = options.area().map(text -> AreaText.find(text, problems)).orElse(Optional.of(EVERYWHERE));
        var target = Target.find(folder, today, zone, problems);
        var places = target.map(found -> new PlacesInput(found, problems).read(options.places())).orElse(List.of());
        var overlays = options.overlays().stream().map(this::overlay).toList();
        if (problems.hasErrors() || area.isEmpty() || target.isEmpty()) {
            return refused();
        }
        var map = MapReading.read(new OsmFile(file), name, area.get(), options.least(), remarks, problems);
        if (problems.hasErrors()) {
            return refused();
        }
        var snapped = snapped(map, places);
        if (problems.hasErrors()) {
            return refused();
        }
        var network = Chains.contracted(ThroughRoads.of(snapped.network(), remarks), remarks);
        return write(target.get(), map, network, Turns.roads(network, map, remarks), snapped, overlays);
    }

    private Snapping.Snapped snapped(RawMap map, List<Snapping.Wanted> places) {
        var network = Islands.removed(Cutting.cut(map, options.truck(), remarks), remarks);
        if (network.roadCount() == 0) {
            problems.file(ProblemCode.NO_ROADS, name, map.wayCount() + " road ways", "the area holds no roads that can be used",
                    "Check --area: west,south,east,north in degrees, inside what the file covers");
        }
        var snapped = Snapping.snap(network, places, options.farthest(), remarks);
        if (network.roadCount() > 0) {
            snapped.found().stream().filter(found -> found.metres().isEmpty()).forEach(found -> problems.file(
                    ProblemCode.FAR_FROM_ROADS, name, found.place().id() + " at " + found.place().latitude() + ", "
                            + found.place().longitude(),
                    "no road for it lies within " + Math.round(options.farthest()) + " m of this place",
                    "Correct its position, take a larger --area, or allow more with --snap-metres"));
        }
        return snapped;
    }

    private Result write(Target target, RawMap map, Network network, List<OneWayRoad> roads, Snapping.Snapped snapped,
            List<OverlayFile> overlays) throws IOException {
        var tables = new RoadTables(target, network.points(), "© OpenStreetMap contributors, ODbL 1.0, "
                + "https://www.openstreetmap.org/copyright; " + name, map.asOf());
        tables.add(roads);
        int present = target.roads().written().present();
        if (present > 0) {
            problems.file(ProblemCode.ROADS_ALREADY_THERE, Roads.TABLE.file(), present + (present == 1 ? " row" : " rows"), "the scenario has roads of these ids already",
                    "Import into a new folder, or remove the rows first");
        }
        var changes = changes(target, roads, overlays);
        if (problems.hasErrors()) {
            return refused();
        }
        var lines = remarks.lines();
        var list = target.free(RemarksTable.NAME, RemarksTable.ENDING) + RemarksTable.ENDING;
        var toName = new TargetWriter(target).write(tables.courses(), changes, list, RemarksTable.csv(lines));
        var distances = snapped.found().stream()
                .map(found -> new OsmReport.PlaceDistance(found.place().id(), found.metres().orElseThrow()))
                .toList();
        return new Done(new OsmReport(map.wayCount(), tables.rows(), tables.junctions(), distances, lines, list,
                changes.stream().map(ScenarioContent.Changes::name).toList(), toName));
    }

    /** A file of damage and closures. */
    private record OverlayFile(String name, List<GeoFile.Feature> features) {}

    private OverlayFile overlay(Path overlay) {
        var file = String.valueOf(overlay.getFileName());
        if (!Files.exists(overlay)) {
            problems.file(ProblemCode.MISSING_FILE, file, overlay.toString(), "there is no such file", "Name a GeoJSON file");
        }
        return new OverlayFile(file, GeoFile.read(InputFile.folderOf(overlay), file, problems));
    }

    private List<ScenarioContent.Changes> changes(Target target, List<OneWayRoad> roads, List<OverlayFile> overlays) {
        if (overlays.isEmpty()) {
            return List.of();
        }
        var overlay = new Overlay(roads.stream()
                .filter(road -> road.metres() > 0 && road.course().size() > 1)
                .map(road -> new OverlayRoad(RoadTables.id(road), Drawn.of(road.course()), road.metres(),
                        road.side().seconds(), RoadTables.capacity(road)))
                .toList(), remarks);
        var names = new HashSet<String>();
        var result = new ArrayList<ScenarioContent.Changes>();
        for (var drawn : overlays) {
            var plain = target.free(drawn.name.replaceFirst("(?i)\\.(geo)?json$", ""), ".yaml");
            var unique = names.add(plain) ? plain : plain + " " + (names.size() + 1);
            List<Map<String, String>> changes = overlay.changes(drawn.features, drawn.name, problems);
            result.add(new ScenarioContent.Changes(unique, changes));
        }
        return result;
    }

    private Refused refused() {
        return new Refused(problems.all());
    }
}
