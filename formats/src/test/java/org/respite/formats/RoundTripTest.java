package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.model.scenario.Scenario;

/** A scenario goes from a folder into a workbook and back, and stays the same. */
class RoundTripTest {

    private static final ZoneId GAZA = ZoneId.of("Asia/Gaza");
    private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

    @TempDir
    Path temp;

    static Stream<Path> examples() throws IOException {
        return Files.list(Repository.root().resolve("examples")).filter(f -> Files.exists(f.resolve("scenario.yaml")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleIsTheSameScenarioAsAWorkbookAndAsAFolderAgain(Path folder) {
        assertSameAfterTrip(folder);
    }

    @Test
    void aScenarioWithABaseAndTwoFilesOfChangesStandsAloneInAWorkbook() throws IOException {
        ScenarioFolder.in(temp, "base").write("more.yaml", """
                format: respite-changes/1
                changes:
                  - change: add-vehicles
                    fleet: wfp-trucks
                    vehicles: 2
                """).append("scenario.yaml", "modifications: [more.yaml]");
        var top = Files.createDirectory(temp.resolve("top"));
        Files.writeString(top.resolve("scenario.yaml"), """
                format: respite-scenario/1
                name: top
                base: ../base
                notes: ["007: a note that begins like a number", "two; parts"]
                modifications: [more.yaml, "needs.yaml"]
                """);
        Files.writeString(top.resolve("more.yaml"), """
                format: respite-changes/1
                changes:
                  - change: close-road
                    road: rafah-nuseirat
                    both-ways: yes
                    from: 2023-11-24T13:00
                    to: 2023-11-24T13:30
                  - change: add-pause
                    pause: evening
                    zones: [middle]
                    from: 2023-11-24T18:00
                    to: 2023-11-24T20:00
                    agreed: no
                """);
        Files.writeString(top.resolve("needs.yaml"), """
                format: respite-changes/1
                changes:
                  - change: set-need
                    place: nuseirat
                    item: food
                    unit: kg
                    full-per-day: 98000.5
                """);
        assertSameAfterTrip(top);
    }

    @Test
    void oddTextsComeBackAsTheyWere() {
        var folder = ScenarioFolder.in(temp)
                .replace("places.csv", "rafah,Rafah,", "rafah,\"Rafah\r\n_x0041_ “gate”\",")
                .replace("needs.csv", ",100000,49000,98000,", ",\"100 000\",٤٩٠٠٠,98000.10,")
                .replace("fleets.csv", "wfp-trucks,WFP trucks", "007,1e5")
                .replace("pauses.csv", "2023-11-24T14:00", "2023-11-24 14:00:30")
                .replace("zones.csv", "made up for this example", "+972 is a number; -5 too");
        assertSameAfterTrip(folder.path());
    }

    @Test
    void columnsAndOutlinesOfAnyShapeAreKept() throws IOException {
        var folder = ScenarioFolder.in(temp)
                .write("zones.csv", "zone,remarks\n#loc+zone,#comment\nmiddle,keep me\nring,\n")
                .write("zones.geojson", """
                        {"type": "FeatureCollection", "features": [
                        {"type": "Feature", "properties": {"zone": "middle"}, "geometry": {"type": "MultiPolygon",
                         "coordinates": [[[[34.33,31.4],[34.42,31.4],[34.42,31.48],[34.33,31.4]]],
                                         [[[34.0,31.0],[34.1,31.0],[34.1,31.1],[34.0,31.0]]]]}},
                        {"type": "Feature", "properties": {"zone": "ring"}, "geometry": {"type": "Polygon",
                         "coordinates": [[[33.0,30.0],[33.9,30.0],[33.9,30.9],[33.0,30.0]],
                                         [[33.5,30.1],[33.6,30.1],[33.6,30.2],[33.5,30.1]]]}},
                        {"type": "Feature", "properties": {"zone": "middle"}, "geometry": {"type": "Polygon",
                         "coordinates": [[[32.0,30.0],[32.123456789012345,30.0],[32.9,30.9],[32.0,30.0]]]}}]}
                        """)
                .write("boundaries.geojson", """
                        {"type": "FeatureCollection", "features": [
                        {"type": "Feature", "properties": {"adm2_pcode": "PS01", "adm2_name": "One"}, "geometry":
                         {"type": "Polygon", "coordinates": [[[33.0,30.0],[33.9,30.0],[33.9,30.9],[33.0,30.0]]]}},
                        {"type": "Feature", "properties": {"code": "PS01"}, "geometry":
                         {"type": "Polygon", "coordinates": [[[31.0,30.0],[31.9,30.0],[31.9,30.9],[31.0,30.0]]]}}]}
                        """);
        var back = assertSameAfterTrip(folder.path());
        assertThat(Files.readString(back.resolve("zones.csv"))).contains("remarks", "#comment", "keep me");
    }

    @Test
    void theSameScenarioGivesTheSameBytes() throws IOException {
        var folder = Repository.root().resolve("examples/first-convoy");
        ScenarioTransfer.toWorkbook(folder, temp.resolve("a.xlsx"), false);
        ScenarioTransfer.toWorkbook(folder, temp.resolve("b.xlsx"), false);
        assertThat(temp.resolve("a.xlsx")).hasSameBinaryContentAs(temp.resolve("b.xlsx"));
    }

    @Test
    void aTextThatNoCellHoldsIsRefusedWithItsPlaceAndNotCut() {
        var folder = ScenarioFolder.in(temp).replace("zones.csv", "made up for this example", "x".repeat(32_768));
        assertThat(ScenarioTransfer.toWorkbook(folder.path(), temp.resolve("a.xlsx"), false))
                .isInstanceOfSatisfying(ScenarioReading.Refused.class, r -> assertThat(r.problems())
                        .extracting(ScenarioFolder::told).containsExactly("S103 zones.csv 3 source"));
        assertThat(temp.resolve("a.xlsx")).doesNotExist();
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        var folder = Repository.root().resolve("examples/first-convoy");
        Files.writeString(temp.resolve("a.xlsx"), "mine");
        Files.writeString(Files.createDirectory(temp.resolve("full")).resolve("mine.txt"), "mine");
        for (var reading : new ScenarioReading[] {
            ScenarioTransfer.toWorkbook(folder, temp.resolve("a.xlsx"), false),
            ScenarioTransfer.toFolder(folder, temp.resolve("full")),
            NewScenario.write(temp.resolve("a.xlsx"), DAY, GAZA, false),
            NewScenario.write(temp.resolve("full"), DAY, GAZA, false)
        }) {
            assertThat(reading).isInstanceOfSatisfying(ScenarioReading.Refused.class,
                    r -> assertThat(r.problems()).extracting(Problem::code).containsExactly("S120"));
        }
        assertThat(temp.resolve("a.xlsx")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new.xlsx", "new"})
    void whatBeginsAScenarioCanBePlannedAndSaysThatItIsASample(String name) {
        var reading = NewScenario.write(temp.resolve(name), DAY, GAZA, true);
        assertThat(reading).isInstanceOfSatisfying(ScenarioReading.Read.class, read -> {
            assertThat(read.warnings()).extracting(Problem::code).containsOnly("S511");
            assertThat(read.scenario().supply().needs()).hasSize(1);
            assertThat(read.scenario().permissions().pauses()).hasSize(1);
        });
    }

    /** Folder to workbook to folder to workbook; returns the second folder. */
    private Path assertSameAfterTrip(Path folder) {
        var book = temp.resolve("trip.xlsx");
        var back = temp.resolve("trip");
        var again = temp.resolve("again.xlsx");
        var scenario = scenario(ScenarioReader.read(folder));
        for (var reading : new ScenarioReading[] {
            ScenarioTransfer.toWorkbook(folder, book, false),
            ScenarioReader.read(book),
            ScenarioTransfer.toFolder(book, back),
            ScenarioReader.read(back),
            ScenarioTransfer.toWorkbook(back, again, true),
            ScenarioReader.read(again)
        }) {
            assertThat(scenario(reading)).isEqualTo(scenario);
            assertThat(ScenarioDigest.of(scenario(reading))).isEqualTo(ScenarioDigest.of(scenario));
        }
        return back;
    }

    private static Scenario scenario(ScenarioReading reading) {
        return switch (reading) {
            case ScenarioReading.Read(var scenario, var _) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
