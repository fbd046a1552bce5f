package org.respite.formats.osm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.quantity.Mode.CAR;
import static org.respite.model.quantity.Mode.TRUCK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.formats.Problem;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Road;

/**
 * Damage drawn on a crossroads changes the roads that it lies on, and the tables stay as they are.
 *
 * <pre>
 *                3
 *                │ 11
 *   1 ────10──── 2 ────12──── 4      each 1,000 m
 *                │ 13
 *                5
 * </pre>
 */
class OverlayTest {

    private static final String STREET = "highway=primary|maxspeed=40";

    @TempDir
    Path temp;

    private LittleMap crossroads() {
        return new LittleMap()
                .node(1, -1000, 0).node(2, 0, 0).node(3, 0, 1000).node(4, 1000, 0).node(5, 0, -1000)
                .way(10, STREET, 1, 2).way(11, STREET, 2, 3).way(12, STREET, 2, 4).way(13, STREET, 2, 5);
    }

    private Path drawn(String name, String... features) {
        try {
            return Files.writeString(temp.resolve(name),
                    "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param metres east and north by turns */
    private static String feature(String type, String properties, double... metres) {
        var points = new StringBuilder();
        for (int i = 0; i < metres.length; i += 2) {
            points.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, "[%.7f,%.7f]", LittleMap.degrees(metres[i]),
                    LittleMap.degrees(metres[i + 1])));
        }
        var coordinates = switch (type) {
            case "Point" -> points.toString();
            case "LineString" -> "[" + points + "]";
            default -> "[[" + points + "]]";
        };
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":{\"type\":\"" + type + "\",\"coordinates\":"
                + coordinates + "}}";
    }

    private static List<String> closed(LittleMap.Made made) {
        return made.roads().stream().filter(r -> !r.closures().list().isEmpty()).map(r -> r.id().value()).sorted().toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Point | {\"closed\":\"yes\"} | 500,5 | w12 w12-back",
        "Point | {\"closed\":true,\"within metres\":3} | 500,5 | ",
        "LineString | {\"closed\":\"yes\"} | -900,4,900,4 | w10 w10-back w12 w12-back",
        "LineString | {\"closed\":\"yes\",\"across\":\"yes\"} | -500,-500,500,500 | w10 w10-back w11 w11-back w12 w12-back w13 w13-back",
        "LineString | {\"closed\":\"yes\",\"across\":\"yes\"} | -300,500,300,400 | w11 w11-back",
        "LineString | {\"closed\":\"yes\"} | -300,500,300,400 | ",
        "Polygon | {\"closed\":\"yes\"} | 200,-50,400,-50,400,50,200,50,200,-50 | w12 w12-back",
    })
    void aClosureClosesTheRoadsThatItLiesOn(String type, String properties, String metres, String roads) {
        var numbers = List.of(metres.strip().split(",")).stream().mapToDouble(Double::parseDouble).toArray();
        var far = feature("Point", "{\"closed\":\"yes\"}", 0, 995);
        var made = crossroads().overlay(drawn("damage.geojson", feature(type.strip(), properties, numbers), far)).into(temp);
        var expected = roads == null ? "" : roads.strip();
        var all = new TreeSet<>(List.of("w11", "w11-back"));
        all.addAll(expected.isEmpty() ? List.of() : List.of(expected.split(" ")));
        assertThat(closed(made)).containsExactlyElementsOf(all);
    }

    @Test
    void aClosureHasItsTimesAndIsAModification() throws IOException {
        var made = crossroads().overlay(drawn("bridge-down.geojson", feature("Point",
                "{\"closed\":\"yes\",\"from\":\"2024-05-10T08:00\",\"to\":\"2024-05-10T12:00\",\"source\":\"survey\"}", 500, 0)))
                .into(temp);
        var closures = road(made, "w12").closures().list();
        assertThat(closures).singleElement().satisfies(window -> {
            assertThat(window.from()).isEqualTo(new Moment(8 * 3600));
            assertThat(window.to()).isEqualTo(new Moment(12 * 3600));
        });
        assertThat(made.scenario().modifications()).hasSize(2);
        assertThat(Files.readString(made.folder().resolve("closures.csv")).lines()).as("the tables stay as they are").hasSize(2);
        assertThat(Files.readString(made.folder().resolve("scenario.yaml"))).contains("bridge-down.yaml");
    }

    /** A quarter of the road at half the speed: 100 s become 75 + 50. */
    @Test
    void aSlowerPartMakesTheRoadSlowerByItsShare() {
        var made = crossroads().overlay(drawn("mud.geojson", feature("Polygon", "{\"speed-share\":0.5,\"capacity_share\":0.4}",
                250, -50, 500, -50, 500, 50, 250, 50, 250, -50))).into(temp);
        assertThat(road(made, "w12").times().get(CAR)).isEqualTo(Duration.ofSeconds(125));
        assertThat(road(made, "w12-back").times().get(TRUCK)).isEqualTo(Duration.ofSeconds(125));
        assertThat(road(made, "w12").capacityPerHour()).isEqualTo(600);
        assertThat(road(made, "w10").times().get(CAR)).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void whatIsDrawnLaterAddsToWhatWasDrawnBefore() {
        var first = drawn("first.geojson", feature("Point", "{\"capacity per hour\": 1000}", 500, 0));
        var second = drawn("second.geojson", feature("Point", "{\"capacity share\": 0.5, \"speed\": 500}", 500, 0),
                feature("Point", "{\"capacity share\": 0.5}", 500, 0));
        assertThat(crossroads().overlay(first).overlay(second).problems(temp)).singleElement().satisfies(problem ->
                assertThat(problem.message()).contains("feature 1: “speed” needs a number"));
        var better = drawn("second.geojson", feature("Point", "{\"capacity share\": 0.5, \"speed\": 3.6}", 500, 0));
        var road = road(crossroads().overlay(first).overlay(better).into(temp), "w12");
        assertThat(road.capacityPerHour()).isEqualTo(500);
        assertThat(road.times().get(CAR).toSeconds()).as("40 m at 1 m/s, the rest as before").isBetween(134L, 138L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{} | neither", "{\"closed\":\"perhaps\"} | neither yes nor no", "{\"capacity share\":1.5} | needs a number",
        "{\"speed\":20,\"from\":\"2024-05-10\"} | only a closure can have times",
    })
    void aFeatureThatCannotBeUnderstoodIsAProblem(String properties, String message) {
        assertThat(crossroads().overlay(drawn("bad.geojson", feature("Point", properties, 500, 0))).problems(temp))
                .extracting(Problem::code, Problem::message)
                .anySatisfy(t -> assertThat(t.toList().toString()).contains("S716", message.strip()));
    }

    @Test
    void anOverlayOfAnotherCountryIsAProblem() {
        assertThat(crossroads().overlay(drawn("far.geojson", feature("Point", "{\"closed\":\"yes\"}", 50_000, 0))).problems(temp))
                .singleElement().satisfies(problem -> assertThat(problem.message()).contains("nothing in it lies on a road"));
    }

    private static Road road(LittleMap.Made made, String id) {
        return made.roads().stream().filter(r -> r.id().value().equals(id)).findFirst().orElseThrow();
    }
}
