package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;

/** What is on record of the months after November 2023 is measured as the example shows. */
class IndicatorsCommandTest {

    private static final Path EXAMPLE = Examples.folder("after-the-pause");

    @TempDir
    Path temp;

    private static Run indicators(Object... more) {
        var words = new ArrayList<Object>(List.of("indicators", "--record", EXAMPLE.resolve("record.jsonl"), "--terms",
                Examples.folder("truce-2023-11").resolve("tokyo.terms"), "--scenario", Examples.folder("gaza-2023-11"), "--areas",
                EXAMPLE.resolve("areas.geojson"), "--at", "2025-01-25"));
        words.addAll(List.of(more));
        return Run.of(words.toArray());
    }

    @Test
    void theExampleIsMeasuredAsItsPageShows() throws IOException {
        assertThat(indicators().out()).isEqualTo(Files.readString(EXAMPLE.resolve("indicators.txt")));
    }

    @Test
    void machinesReadTheSameFigures() {
        var lines = indicators("--json").json().path("lines").values();
        var trucks = lines.stream().filter(l -> l.path("what").asString("").equals("truck, admitted")).findFirst().orElseThrow();
        assertThat(trucks.path("state").asString("")).isEqualTo("rival");
        assertThat(trucks.path("low").asInt()).isEqualTo(1_097);
        assertThat(trucks.path("best").isNull()).isTrue();
        assertThat(trucks.path("high").asInt()).isEqualTo(1_209);
    }

    @Test
    void theTableHasHashtagsAndNoFigureWhereNothingIsKnown() {
        var rows = indicators("--csv").out().lines().toList();
        assertThat(rows.get(1)).contains("#meta+row").contains("#indicator+value+best");
        assertThat(rows).anyMatch(r -> r.startsWith("all,forces,,,2025-01-25,2025-01-25,unknown,,,,"));
    }

    @Test
    void whatBecameKnownLaterIsLeftOut() {
        assertThat(indicators("--known", "2024-01-01").out()).contains("187 to 199 truck").doesNotContain("from Rafah");
    }

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().matches("T40[123]"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aMistakeInTheAreasIsToldAsThePageSays(Section section) throws IOException {
        var territory = feature("\"kind\": \"territory\"", "[34, 31], [35, 31], [35, 32], [34, 31]");
        var features = switch (section.code()) {
            case "T401" -> List.of(feature("\"kind\": \"restricted\", \"from\": \"2023-11-10\", \"source\": \"OCHA\"",
                    "[34, 31], [35, 31], [35, 32], [34, 31]"));
            case "T402" -> List.of(territory, feature("\"kind\": \"restricted\", \"from\": \"2023-11-10\"",
                    "[34, 31], [35, 31], [35, 32], [34, 31]"));
            default -> List.of(territory, feature("\"kind\": \"restricted\", \"from\": \"2023-11-10\", \"source\": \"OCHA\"",
                    "[31, 34], [31, 35], [32, 35], [31, 34]"));
        };
        var file = Files.writeString(temp.resolve("areas.geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(", ", features) + "]}");
        var run = Run.of("indicators", "--record", EXAMPLE.resolve("record.jsonl"), "--areas", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(ProblemsPage.oneLine(run.err())).contains(section.message());
    }

    private static String feature(String properties, String points) {
        return "{\"type\": \"Feature\", \"properties\": {" + properties + "}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [["
                + points + "]]}}";
    }
}
