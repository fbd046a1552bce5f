package org.respite.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.respite.formats.osm.OsmImport;
import org.respite.formats.osm.OsmOptions;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Vehicle;

/** Imports the map, the towns and the overlay that an example of the reference page puts into a folder. */
final class OsmExamples {

    private OsmExamples() {}

    static List<Problem> problems(ScenarioFolder folder) {
        return problems(folder, Optional.empty());
    }

    static List<Problem> problems(ScenarioFolder folder, Optional<String> area) {
        var options = new OsmOptions(area, existing(folder, "towns.csv"), existing(folder, "damage.geojson"), RoadClass.STEPS,
                OsmOptions.FARTHEST, Vehicle.TRUCK);
        var result = OsmImport.run(folder.path().resolve("map.osm"), folder.path().resolveSibling("made"), options,
                LocalDate.of(2024, 5, 6), ZoneOffset.UTC);
        return result instanceof OsmImport.Refused(var problems) ? problems : List.of();
    }

    private static List<Path> existing(ScenarioFolder folder, String name) {
        var file = folder.path().resolve(name);
        return Files.exists(file) ? List.of(file) : List.of();
    }
}
