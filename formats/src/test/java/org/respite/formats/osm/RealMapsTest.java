package org.respite.formats.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Vehicle;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Scenario;

/** Real extracts, read from the shared data; without them these tests are skipped. */
class RealMapsTest {

    private static final Path MAPS = Path.of("../../shared/data/osm");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"herrenberg-barrier-gates.osm.pbf, 16", "bridge_construction.osm.pbf, 394", "andorra.osm.pbf, 1613"})
    void everyRoadOfARealMapCanBeReachedAndLeftAgain(String map, int ways) {
        var done = imported(map, Optional.empty());
        assertThat(done.report().ways()).isEqualTo(ways);
        var scenario = LittleMap.scenario(temp.resolve("made"));
        assertThat(scenario.network().roads()).isNotEmpty().allSatisfy(road -> {
            assertThat(road.capacityPerHour()).isPositive();
            assertThat(road.times()).isNotEmpty();
        });
        assertThat(parts(scenario)).as("parts of the network of trucks, each at least a twentieth").isLessThanOrEqualTo(20);
    }

    @Test
    void aBollardAndClosedGatesOfARealMapStopVehicles() {
        var done = imported("herrenberg-barrier-gates.osm.pbf", Optional.empty());
        assertThat(done.report().remarks()).extracting(line -> line.remark().topic() + " " + line.remark().found())
                .contains("barrier bollard", "barrier gate of which nothing is told");
    }

    @Test
    void aSeasonThatHoursCannotSayKeepsARealWayClosed() {
        var done = imported("gh_conditional-restrictions.osm.xml", Optional.empty());
        assertThat(done.report().remarks()).anySatisfy(line -> assertThat(line.remark().found()).contains("jan15-aug15"));
    }

    private OsmImport.Done imported(String map, Optional<String> area) {
        assumeTrue(Files.exists(MAPS.resolve(map)), "the shared maps are not here");
        var options = new OsmOptions(area, List.of(), List.of(), RoadClass.STEPS, OsmOptions.FARTHEST, Vehicle.TRUCK);
        return switch (OsmImport.run(MAPS.resolve(map), temp.resolve("made"), options, LocalDate.of(2024, 5, 6), ZoneOffset.UTC)) {
            case OsmImport.Done done -> done;
            case OsmImport.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    /** Parts of the road network of trucks that do not touch one another. */
    private static int parts(Scenario scenario) {
        var next = new HashMap<String, HashSet<String>>();
        scenario.network().roads().stream().filter(r -> r.times().containsKey(Mode.TRUCK)).forEach(r -> {
            next.computeIfAbsent(r.from().value(), k -> new HashSet<>()).add(r.to().value());
            next.computeIfAbsent(r.to().value(), k -> new HashSet<>()).add(r.from().value());
        });
        int parts = 0;
        var seen = new HashSet<String>();
        for (var start : next.keySet()) {
            if (seen.add(start)) {
                parts++;
                var open = new ArrayDeque<>(List.of(start));
                while (!open.isEmpty()) {
                    next.get(open.pop()).stream().filter(seen::add).forEach(open::push);
                }
            }
        }
        return parts;
    }
}
