package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.respite.formats.hxl.ColumnFate;
import org.respite.formats.hxl.ImportReport;

/** Tables of others are brought in, and every column is accounted for: taken, guessed with a reason, or left. */
class HxlImportTest {

    @TempDir
    Path temp;

    @Test
    void aListOfWhoDoesWhatWhereGivesItsPlacesOnceAndItsCountsAsFigures() throws IOException {
        var report = imported(resource("3w.csv"));

        assertThat(lines("places.csv")).hasSize(2 + 3)
                .anySatisfy(line -> assertThat(line).startsWith("XX0101,River District,").contains(",XX0101,", "3w.csv, row 4"));
        assertThat(lines("figures.csv")).hasSize(2 + 4).anySatisfy(line -> assertThat(line)
                .contains("People targeted (#targeted)", "WASH", "River District", "1200,,,persons", "row 4"));
        assertThat(report.toFill()).containsExactly("places.csv: kind, latitude, longitude");
        assertThat(fate(report, "District").kind()).isEqualTo(ColumnFate.Kind.GUESSED);
        assertThat(fate(report, "Reported").kind()).isEqualTo(ColumnFate.Kind.LEFT);
        assertThat(report.sources().getFirst().columns()).allSatisfy(column ->
                assertThat(column.kind() == ColumnFate.Kind.MAPPED || !column.why().isBlank()).isTrue());
    }

    @Test
    void theCodeOfAProvinceNamesNoPlaceInIt() throws IOException {
        var report = imported(write("3w.csv", """
                Admin1 Name,Admin1 Pcode,Admin 3 Name,Cluster,People targeted,Latitude,Longitude
                North,XX01,Alba,WASH,1200,10.1,20.1
                North,XX01,Bora,WASH,800,10.2,20.2
                """));
        assertThat(lines("places.csv")).hasSize(2 + 2)
                .anySatisfy(line -> assertThat(line).contains("Alba").contains("10.1,20.1"))
                .anySatisfy(line -> assertThat(line).contains("Bora").contains("10.2,20.2"));
        assertThat(fate(report, "Admin1 Pcode").kind()).isEqualTo(ColumnFate.Kind.LEFT);
    }

    @Test
    void namesOfPersonsAreNeverCopied() throws IOException {
        var report = imported(resource("3w.csv"));
        assertThat(fate(report, "Focal point").why()).contains("who a person is");
        try (var files = Files.list(temp.resolve("out"))) {
            assertThat(files).allSatisfy(file -> assertThat(file).content().doesNotContain("A. Person"));
        }
    }

    @Test
    void aContactIsNotCopiedWhateverItsColumnIsTaggedAs() throws IOException {
        var report = imported(write("sites.csv", """
                Site,Person,Phone number,Kind,Y,X
                #loc+code,#loc+name+contact,#loc+name,#loc+type,#geo+lat,#geo+lon
                M1,Somebody,0123,warehouse,31.25,34.25
                """));
        assertThat(lines("places.csv")).allSatisfy(line -> assertThat(line).doesNotContain("Somebody").doesNotContain("0123"));
        assertThat(fate(report, "Person").kind()).isEqualTo(ColumnFate.Kind.LEFT);
        assertThat(fate(report, "Phone number").kind()).isEqualTo(ColumnFate.Kind.LEFT);
    }

    @Test
    void theNameOfAGroupIsNotThatOfAPerson() throws IOException {
        imported(write("groups.csv", """
                #affected+group,#affected+group+name,#loc+home,#activity+purpose,#affected,#indicator+share+expected,#modality+mode
                g1,Families of the camp,camp,leave,400,0.5,foot
                """));
        assertThat(lines("groups.csv")).last().asString().startsWith("g1,Families of the camp,camp,leave,400");
    }

    @Test
    void aTableThatIsOneOfOursIsTakenColumnByColumn() throws IOException {
        var report = imported(write("sites.csv", """
                Sites,,,,,
                Nom,ID,Kind,Y,X,Phone
                #loc+name+i_en,#loc+code,#loc+type,#geo+lat+v_gps,#geo+lon,#contact+phone
                Old mill,M1,warehouse,31.25,34.25,0123
                New mill,M2,warehouse,31.5,34.5,0456
                """));
        assertThat(lines("places.csv"))
                .anySatisfy(line -> assertThat(line).startsWith("M1,Old mill,warehouse,31.25,34.25,").contains("sites.csv, row 4"));
        assertThat(fate(report, "ID").kind()).isEqualTo(ColumnFate.Kind.MAPPED);
        assertThat(fate(report, "Y").why()).contains("says more than ours");
        assertThat(fate(report, "Phone").kind()).isEqualTo(ColumnFate.Kind.LEFT);
        assertThat(report.toFill()).isEmpty();
    }

    @Test
    void aScenarioThatIsThereIsAddedToAndNothingInItChanges() throws IOException {
        var folder = ScenarioFolder.in(temp, "out");
        var before = folder.text("places.csv");
        var file = write("sites.csv", """
                #loc+code,#loc+type,#geo+lat,#geo+lon,#capacity+room
                rafah,town,1,1,5
                camp,shelter,31.3,34.3,800
                """);
        var report = imported(file);
        assertThat(report.written()).containsExactly(new ImportReport.Written("places.csv", 1, 1));
        var after = folder.text("places.csv").replace("\"#loc+code\"", "#loc+code");
        assertThat(after.lines().toList()).hasSize((int) before.lines().count() + 1);
        assertThat(after).contains("#capacity+room", "rafah,Rafah");
        assertThat(folder.scenario().network().places()).extracting(p -> p.id().value())
                .containsExactly("rafah", "nuseirat", "camp");
        assertThat(result(file)).isInstanceOf(HxlImport.Refused.class);
    }

    @Test
    void whatASpreadsheetWouldRunIsLeftBlankAndSaid() throws IOException {
        var report = imported(write("sites.csv", """
                #loc+code,#loc+name,#loc+type,#geo+lat,#geo+lon
                camp,"=cmd|' /C calc'!A0",shelter,31.3,34.3
                """));
        assertThat(lines("places.csv")).last().asString().startsWith("camp,,shelter");
        assertThat(report.toFill()).anySatisfy(line -> assertThat(line).contains("1 cells that a spreadsheet would run"));
    }

    @Test
    void anotherEncodingIsReadAndSaid() throws IOException {
        var file = temp.resolve("latin.csv");
        Files.write(file, "#loc+name,#adm1\nDéir,Norté\n".getBytes(Charset.forName("windows-1252")));
        var report = imported(file);
        assertThat(report.sources().getFirst().remarks()).singleElement().asString().contains("Windows-1252");
        assertThat(lines("places.csv")).last().asString().startsWith("déir,Déir");
    }

    @Test
    void jsonOfObjectsIsATableToo() throws IOException {
        imported(write("places.json", """
                [{"#loc+name": "Port A", "#item": "wheat"}, {"#loc+name": "Port B"}]
                """));
        assertThat(lines("places.csv")).hasSize(2 + 2);
        assertThat(lines("items.csv")).last().asString().startsWith("wheat,wheat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "{\"a\": 1}", "[[", "#meta+ship\nx\n"})
    void whatGivesNothingIsRefusedInWordsAndNothingIsWritten(String text) throws IOException {
        assertThat(result(write("odd.csv", text))).isInstanceOfSatisfying(HxlImport.Refused.class, refused ->
                assertThat(refused.problems()).isNotEmpty().allSatisfy(p -> assertThat(p.nextStep()).isNotBlank()));
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<?xml version=\"1.0\"?>\n<a>Site, name,\n</a>", " <html><table>District, site</table></html>"})
    void aWebPageOrXmlIsNoTable(String text) throws IOException {
        assertThat(result(write("form.csv", text))).isInstanceOfSatisfying(HxlImport.Refused.class, refused ->
                assertThat(refused.problems()).singleElement().satisfies(p -> assertThat(p.message()).contains("not a table")));
    }

    @Test
    void aFolderOfOtherThingsIsLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(temp.resolve("out")).resolve("letter.txt"), "mine");
        assertThat(result(resource("3w.csv"))).isInstanceOfSatisfying(HxlImport.Refused.class,
                refused -> assertThat(refused.problems()).extracting(Problem::code).containsExactly("S101"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "hxl_input-valid.csv", "hxl_input-valid-latin1.csv", "hxl_input-fuzzy.csv", "hxl_input-untagged.csv",
        "hxl_input-invalid.csv", "hxl_input-valid.json", "hxl_input-valid.xlsx", "hxl_input-merged.xlsx",
        "hxl_input-quality.xlsx"
    })
    void theFixturesOfTheHxlAuthorGiveTheirFourProvinces(String file) throws IOException {
        var report = imported(shared(file));
        assertThat(lines("places.csv")).hasSize(2 + 4).anySatisfy(line -> assertThat(line).startsWith("chocó,Chocó"));
        assertThat(fate(report, "Hombres").kind()).isEqualTo(ColumnFate.Kind.GUESSED);
        assertThat(lines("figures.csv")).anySatisfy(line -> assertThat(line).contains("Hombres", ",250,"))
                .anySatisfy(line -> assertThat(line).contains("Mujeres", ",300,"));
    }

    @Test
    void theVoyagesOfTheBlackSeaCorridorGiveThreePortsAndTheirGoods() throws IOException {
        var report = imported(shared("black_sea_initiative_vessel_movements_hxl.xlsx"));
        assertThat(lines("places.csv")).hasSize(2 + 3).anySatisfy(line -> assertThat(line).startsWith("odesa,Odesa"));
        assertThat(lines("items.csv")).anySatisfy(line -> assertThat(line).startsWith("corn,Corn"));
        assertThat(report.sources()).hasSize(4);
        assertThat(fate(report, "Tonnage").kind()).isEqualTo(ColumnFate.Kind.LEFT);
    }

    private HxlImport.Result result(Path file) {
        return HxlImport.run(List.of(file), temp.resolve("out"), LocalDate.of(2024, 5, 1), ZoneOffset.UTC);
    }

    private ImportReport imported(Path file) {
        return switch (result(file)) {
            case HxlImport.Done(var report) -> report;
            case HxlImport.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static ColumnFate fate(ImportReport report, String column) {
        return report.sources().stream().flatMap(s -> s.columns().stream()).filter(c -> c.column().equals(column))
                .findFirst().orElseThrow();
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(temp.resolve("out").resolve(table));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private Path resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(HxlImportTest.class.getResourceAsStream("hxl/" + name))) {
            return Files.write(temp.resolve(name), in.readAllBytes());
        }
    }

    private static Path shared(String name) {
        var shared = Repository.findShared();
        assumeTrue(shared.isPresent(), "the shared data is not beside the repository");
        return shared.orElseThrow().resolve("data/formats").resolve(name);
    }
}
