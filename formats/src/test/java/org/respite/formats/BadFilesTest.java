package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are missing, broken, hostile, or something else than their name says. */
class BadFilesTest {

    @TempDir
    Path temp;

    @Test
    void aFolderThatIsNoScenarioIsNamed() {
        assertThat(ScenarioReader.read(temp)).isInstanceOfSatisfying(ScenarioReading.Refused.class,
                r -> assertThat(r.problems()).extracting(Problem::code).containsExactly("S101"));
        assertThat(ScenarioReader.read(temp.resolve("missing"))).isInstanceOf(ScenarioReading.Refused.class);
    }

    @Test
    void aMissingTableIsNamed() {
        assertThat(ScenarioFolder.in(temp).delete("roads.csv").told()).contains("S102 roads.csv - -");
    }

    @Test
    void anEmptyTableIsNamed() {
        assertThat(ScenarioFolder.in(temp, "a").write("needs.csv", "").told()).contains("S106 needs.csv - -");
        var onlyHead = ScenarioFolder.in(temp, "b");
        onlyHead.write("places.csv", String.join("\n", onlyHead.text("places.csv").lines().limit(2).toList()));
        assertThat(onlyHead.told()).contains("S106 places.csv - -");
    }

    @Test
    void latinOneIsNamedWithTheRowOfTheFirstWrongByte() {
        var folder = ScenarioFolder.in(temp).replace("needs.csv", "nuseirat", "nuséirat");
        folder.write("needs.csv", folder.text("needs.csv").getBytes(Charset.forName("windows-1252")));
        var problem = folder.problems().getFirst();
        assertThat(ScenarioFolder.told(problem)).isEqualTo("S104 needs.csv 3 -");
        assertThat(problem.found()).contains("E9");
    }

    @Test
    void utf16AndWorkbooksAreNamed() {
        var folder = ScenarioFolder.in(temp);
        folder.write("needs.csv", ("\uFEFF" + folder.text("needs.csv")).getBytes(StandardCharsets.UTF_16LE));
        folder.write("items.csv", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(folder.told()).contains("S104 needs.csv 1 -", "S105 items.csv - -");
    }

    @Test
    void aFileOfGigabytesIsRefusedWithoutBeingRead() throws IOException {
        var folder = ScenarioFolder.in(temp);
        try (var file = new RandomAccessFile(folder.path().resolve("access.csv").toFile(), "rw")) {
            file.setLength(8L << 30);
        }
        assertThat(folder.told()).contains("S103 access.csv - -");
    }

    @Test
    void aMissingColumnIsNamedWithItsHashtag() {
        var folder = ScenarioFolder.in(temp).replace("needs.csv", "#inneed+full+day", "#comment");
        assertThat(folder.told()).containsExactly("S107 needs.csv 2 full per day");
        assertThat(folder.problems().getFirst().message()).contains("#inneed+full+day");
    }

    @Test
    void aTableWithoutHashtagsAndWithForeignNamesIsNotGuessedAt() {
        var folder = ScenarioFolder.in(temp).write("zones.csv", "Zona,Nombre\nmiddle,Centro\n");
        assertThat(folder.told()).contains("S108 zones.csv 1 -");
    }

    @Test
    void twoColumnsWithOneHashtagAreAProblem() {
        var folder = ScenarioFolder.in(temp).replace("zones.csv", "#loc+zone+name", "#loc+zone");
        assertThat(folder.told()).contains("S109 zones.csv 2 zone");
    }

    @Test
    void aRaggedRowIsNamed() {
        var folder = ScenarioFolder.in(temp).append("zones.csv", "south,South");
        assertThat(folder.told()).containsExactly("S110 zones.csv 4 -");
        assertThat(ScenarioFolder.in(temp, "b").append("zones.csv", "south,South,no,a,b,c").told())
                .containsExactly("S110 zones.csv 4 -");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsNamed() {
        var folder = ScenarioFolder.in(temp).append("zones.csv", "\"south,South,no,,");
        assertThat(folder.problems()).isNotEmpty();
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() {
        // A quoted line break does not begin a new row, a blank line does.
        var folder = ScenarioFolder.in(temp)
                .replace("zones.csv", "middle,Middle area", "middle,\"Middle\narea\"")
                .append("zones.csv", "")
                .append("zones.csv", "south,South,maybe,,");
        assertThat(folder.told()).containsExactly("S208 zones.csv 5 calm");
    }

    @Test
    void badYamlIsNamedWithItsLine() {
        assertThat(ScenarioFolder.in(temp, "a").replace("scenario.yaml", "calendar:", "calendar: [").problems())
                .anySatisfy(p -> assertThat(p.code()).isEqualTo("S111"));
        assertThat(ScenarioFolder.in(temp, "b").replace("scenario.yaml", "  end:", "  ende:").told())
                .contains("S112 scenario.yaml 7 calendar.ende", "S113 scenario.yaml 5 calendar.end");
        assertThat(ScenarioFolder.in(temp, "c").replace("scenario.yaml", "scenario/1", "scenario/2").told())
                .contains("S116 scenario.yaml 1 format");
        assertThat(ScenarioFolder.in(temp, "d").append("scenario.yaml", "name: twice").problems())
                .anySatisfy(p -> assertThat(p.code()).isIn("S111", "S302"));
    }

    @Test
    void anAliasBombInYamlDoesNoHarm() {
        var bomb = new StringBuilder("format: respite-scenario/1\nname: a\na0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a").append(i).append(": &a").append(i).append(" [*a").append(i - 1).append(", *a")
                    .append(i - 1).append("]\n");
        }
        assertThat(ScenarioFolder.in(temp).write("scenario.yaml", bomb.toString()).problems()).isNotEmpty();
        assertThat(ScenarioFolder.in(temp, "deep").write("scenario.yaml", "a: " + "[".repeat(100_000)).problems())
                .isNotEmpty();
    }

    @Test
    void brokenGeoJsonIsNamed() {
        assertThat(ScenarioFolder.in(temp, "a").write("zones.geojson", "{").told().getFirst())
                .startsWith("S114 zones.geojson 1");
        assertThat(ScenarioFolder.in(temp, "b").write("zones.geojson", "[]").told()).contains("S114 zones.geojson - -");
        assertThat(ScenarioFolder.in(temp, "c").replace("zones.geojson", "\"middle\"", "\"center\"").problems())
                .anySatisfy(p -> assertThat(p.message()).contains("feature 1"));
        assertThat(ScenarioFolder.in(temp, "d").replace("zones.geojson", "[34.33, 31.4]]]", "[34.0, 31.4]]]").told())
                .contains("S114 zones.geojson - -");
        assertThat(ScenarioFolder.in(temp, "e").replace("zones.geojson", "34.42, 31.4]", "34.42, 131.4]").told())
                .contains("S114 zones.geojson - -");
    }

    @Test
    void aTableMayNotBeALinkOutOfTheFolder() throws IOException {
        var folder = ScenarioFolder.in(temp).delete("zones.csv");
        var secret = Files.writeString(temp.resolve("secret.csv"), "password\n");
        Files.createSymbolicLink(folder.path().resolve("zones.csv"), secret);
        assertThat(folder.told()).contains("S115 zones.csv - -");
        assertThat(folder.problems().toString()).doesNotContain("password");
    }

    @Test
    void aFormulaIsNotTaken() {
        var folder = ScenarioFolder.in(temp).replace("zones.csv", "Middle area", "=HYPERLINK(1)");
        assertThat(folder.told()).containsExactly("S209 zones.csv 3 name");
    }
}
