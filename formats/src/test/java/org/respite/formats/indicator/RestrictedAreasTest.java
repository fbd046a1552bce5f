package org.respite.formats.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.formats.Problem;
import org.respite.formats.Problems;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Line;
import org.respite.model.indicator.Line.State;
import org.respite.model.quantity.GeoPoint;

/** A territory of one degree by one, and stripes of it that people may not enter. */
class RestrictedAreasTest {

    private static final LocalDate LAST = LocalDate.of(2023, 11, 30);

    @TempDir
    Path temp;

    /** From west to east in tenths of the territory. */
    private static String stripe(int west, int east, String properties) {
        return """
                {"type": "Feature", "properties": {%s}, "geometry": {"type": "Polygon", "coordinates":
                [[[34.%d, 31], [34.%d, 31], [34.%d, 32], [34.%d, 32], [34.%d, 31]]]}}"""
                .formatted(properties, west, east, east, west, west);
    }

    private static String restricted(int west, int east, String source, String more) {
        return stripe(west, east, "\"kind\": \"restricted\", \"from\": \"2023-11-10\", \"source\": \"" + source + "\"" + more);
    }

    private static final String TERRITORY = """
            {"type": "Feature", "properties": {"kind": "territory"}, "geometry": {"type": "Polygon", "coordinates":
            [[[34, 31], [35, 31], [35, 32], [34, 32], [34, 31]]]}}""";

    private Optional<RestrictedAreas> read(Problems problems, String... features) {
        try {
            var file = temp.resolve("areas.geojson");
            Files.writeString(file, "{\"type\": \"FeatureCollection\", \"features\": [" + String.join(",", features) + "]}");
            return RestrictedAreas.read(file, problems);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Line> shares(String... features) {
        return read(new Problems(), features).orElseThrow().lines(LAST, List.of()).stream()
                .filter(l -> l.unit().equals("per cent"))
                .toList();
    }

    private List<String> problems(String... features) {
        var problems = new Problems();
        assertThat(read(problems, features)).isEmpty();
        return problems.all().stream().map(Problem::code).toList();
    }

    private static Estimate percent(String low, String high) {
        return Estimate.between(new BigDecimal(low), new BigDecimal(high));
    }

    @Test
    void areasThatOverlapAreCountedOnce() {
        var line = shares(TERRITORY, restricted(1, 4, "OCHA", ""), restricted(3, 5, "OCHA", "")).getFirst();
        assertThat(line.value()).contains(percent("40.0", "40.0"));
        assertThat(line.from()).isEqualTo(LocalDate.of(2023, 11, 10));
        assertThat(line.until()).isEqualTo(LAST);
    }

    @Test
    void whatASourceIsNotSureOfCountsForTheMostAlone() {
        assertThat(shares(TERRITORY, restricted(1, 3, "OCHA", ""), restricted(3, 5, "OCHA", ", \"certainty\": \"possible\""))
                        .getFirst().value())
                .contains(percent("20.0", "40.0"));
    }

    @Test
    void twoSourcesStandSideBySideAndTheirAreasAreNotJoined() {
        var line = shares(TERRITORY, restricted(1, 3, "OCHA", ""), restricted(5, 9, "a paper", "")).getFirst();
        assertThat(line.state()).isEqualTo(State.RIVAL);
        assertThat(line.value()).contains(percent("20.0", "40.0"));
        assertThat(line.figures()).hasSize(2);
    }

    @Test
    void anAreaThatIsOpenedAgainIsRestrictedNoMoreFromTheNextDayOn() {
        var lines = shares(TERRITORY, restricted(1, 3, "OCHA", ""), restricted(3, 5, "OCHA", ", \"until\": \"2023-11-19\""));
        assertThat(lines).extracting(l -> l.value().orElseThrow()).containsExactly(percent("40.0", "40.0"), percent("20.0", "20.0"));
        assertThat(lines.getLast().from()).isEqualTo(LocalDate.of(2023, 11, 20));
    }

    @Test
    void beforeAnythingIsDrawnItIsNotKnown() {
        assertThat(shares(TERRITORY)).extracting(Line::state).containsExactly(State.UNKNOWN);
    }

    @Test
    void aShareNeedsATerritory() {
        assertThat(problems(restricted(1, 3, "OCHA", ""))).containsExactly("T401");
    }

    @Test
    void everyFaultOfAFeatureIsToldAtOnce() {
        assertThat(problems(TERRITORY, stripe(1, 3, "\"kind\": \"closed\""), stripe(1, 3, "\"kind\": \"restricted\", \"from\": \"soon\"")))
                .containsExactly("T402", "T402", "T402");
    }

    @Test
    void anAreaElsewhereIsNoPartOfTheTerritory() {
        assertThat(problems(TERRITORY, """
                {"type": "Feature", "properties": {"kind": "restricted", "from": "2023-11-10", "source": "OCHA"}, "geometry":
                {"type": "Polygon", "coordinates": [[[31, 34], [32, 34], [32, 35], [31, 34]]]}}""")).containsExactly("T403");
    }

    @Test
    void anOutlineThatCrossesItselfIsRefused() {
        assertThat(problems(TERRITORY, """
                {"type": "Feature", "properties": {"kind": "restricted", "from": "2023-11-10", "source": "OCHA"}, "geometry":
                {"type": "Polygon", "coordinates": [[[34, 31], [35, 32], [35, 31], [34, 32], [34, 31]]]}}""")).containsExactly("T402");
    }

    /** The whole ellipsoid has 510,065,622 square kilometres; a degree by a degree at the equator 12,308.8 (Snyder). */
    @Test
    void areasAreThoseOfTheGroundWhereverTheyLie() {
        var world = List.of(new GeoPoint(-90, -180), new GeoPoint(-90, 180), new GeoPoint(90, 180), new GeoPoint(90, -180),
                new GeoPoint(-90, -180));
        var degree = List.of(new GeoPoint(0, 0), new GeoPoint(0, 1), new GeoPoint(1, 1), new GeoPoint(1, 0), new GeoPoint(0, 0));
        assertThat(EqualArea.squareMetres(List.of(world)) / 1e6).isCloseTo(510_065_622, within(10.0));
        assertThat(EqualArea.squareMetres(List.of(degree)) / 1e6).isCloseTo(12_308.8, within(0.5));
    }

    @Test
    void aHoleIsNoArea() {
        var outer = List.of(new GeoPoint(0, 0), new GeoPoint(0, 2), new GeoPoint(2, 2), new GeoPoint(2, 0), new GeoPoint(0, 0));
        var hole = List.of(new GeoPoint(0.5, 0.5), new GeoPoint(0.5, 1.5), new GeoPoint(1.5, 1.5), new GeoPoint(1.5, 0.5),
                new GeoPoint(0.5, 0.5));
        double whole = EqualArea.squareMetres(List.of(outer));
        assertThat(EqualArea.squareMetres(List.of(outer, hole))).isCloseTo(whole * 0.75, within(whole * 0.001));
    }
}
