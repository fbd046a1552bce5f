package org.respite.formats.osm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario that has places is given roads to them, and keeps what it had. */
class ExistingScenarioTest {

    private static final String PLACES = """
            name of the place,place,kind,latitude,longitude,our remark
            ,#loc+code,#loc+type,#geo+lat,#geo+lon,
            Depot,depot,warehouse,0,0,beside the mill
            Town,town,town,0,0.02,
            """;

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void begin() throws IOException {
        folder = Files.createDirectory(temp.resolve("scenario"));
        Files.writeString(folder.resolve("places.csv"), PLACES);
        settings("");
    }

    private void settings(String more) throws IOException {
        Files.writeString(folder.resolve("scenario.yaml"), """
                format: respite-scenario/1
                name: scenario # ours
                calendar: {time-zone: UTC, start: 2024-05-10T06:00, end: 2024-05-12T06:00, as-of: 2024-05-06T06:00}
                """ + more);
    }

    private LittleMap map() {
        return new LittleMap().node(1, 0, 0).node(2, LittleMap.metres(0.01), 300).node(3, LittleMap.metres(0.02), 0)
                .way(10, "highway=primary|access:conditional=no @ (Sa 07:00-09:00)", 1, 2, 3);
    }

    @Test
    void roadsLeadToThePlacesThatAreThere() throws IOException {
        assertThat(map().run(temp, folder)).isInstanceOf(OsmImport.Done.class);
        var scenario = LittleMap.scenario(folder);
        assertThat(scenario.network().roads()).extracting(r -> r.from() + "-" + r.to()).containsExactly("depot-town", "town-depot");
        assertThat(Files.readString(folder.resolve("places.csv"))).contains("Depot,depot,warehouse,0,0,beside the mill");
        assertThat(Files.readString(folder.resolve("scenario.yaml"))).contains("# ours").doesNotContain("modifications");
        assertThat(Files.readString(folder.resolve("closures.csv"))).as("Saturday is in the horizon")
                .contains("w10,yes,2024-05-11,2024-05-11,07:00-09:00");
        assertThat(folder.resolve("needs.csv")).doesNotExist();
    }

    @Test
    void whoImportsTwiceIsToldAndNothingChanges() throws IOException {
        map().run(temp, folder);
        var before = Files.readString(folder.resolve("roads.csv"));
        assertThat(map().run(temp, folder)).isInstanceOfSatisfying(OsmImport.Refused.class,
                refused -> assertThat(refused.problems()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo("S715")));
        assertThat(folder.resolve("roads.csv")).content().isEqualTo(before);
    }

    @Test
    void anOverlayIsNamedInSettingsThatHaveNone() throws IOException {
        var overlay = Files.writeString(temp.resolve("damage.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"closed": "yes"},
                  "geometry": {"type": "Point", "coordinates": [0, 0]}}]}
                """);
        map().overlay(overlay).run(temp, folder);
        assertThat(LittleMap.scenario(folder).modifications()).hasSize(2);
    }

    @Test
    void settingsThatHaveModificationsAreTheirUsers() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), "format: respite-changes/1\nchanges: []\n");
        settings("modifications:\n  - ours.yaml\n");
        var overlay = Files.writeString(temp.resolve("ours.geojson"), """
                {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"closed": "yes"},
                  "geometry": {"type": "Point", "coordinates": [0, 0]}}]}
                """);
        assertThat(map().overlay(overlay).run(temp, folder)).isInstanceOfSatisfying(OsmImport.Done.class,
                done -> assertThat(done.report().toName()).containsExactly("ours-2.yaml"));
        assertThat(folder.resolve("ours-2.yaml")).exists();
        assertThat(folder.resolve("ours.yaml")).content().contains("changes: []");
    }

    @Test
    void aPlaceFarFromEveryRoadRefusesTheImport() throws IOException {
        Files.writeString(folder.resolve("places.csv"), PLACES + "Camp,camp,shelter,1,1,\nPost,post,hospital,2,2,\n");
        assertThat(map().run(temp, folder)).isInstanceOfSatisfying(OsmImport.Refused.class,
                refused -> assertThat(refused.problems()).hasSize(2).allSatisfy(p -> assertThat(p.code()).isEqualTo("S714")));
        assertThat(folder.resolve("roads.csv")).doesNotExist();
    }
}
