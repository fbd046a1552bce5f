package org.respite.benchmarks.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;

/** What is wrong with an instance is told at once, with the place where it stands. */
class BadInstanceTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "roads.csv | ,1,10, | ,1.5,10, | S205 roads.csv, row 2, column travel_slots",
        "roads.csv | ,1,10, | ,-1,10, | S204 roads.csv, row 2, column travel_slots",
        "roads.csv | ,1,10, | ,1,many, | S202 roads.csv, row 2, column persons_per_slot",
        "roads.csv | town,bridge | ,bridge | S201 roads.csv, row 2, column from",
        "roads.csv | travel_slots | slots | S107 roads.csv, row 1, column travel_slots",
        "roads.csv | arc | from | S109 roads.csv, row 1, column from",
        "roads.csv | 4,river | 4,river,sea | S110 roads.csv, row 3",
        "windows.csv | 2,6 | 6,2 | S401 windows.csv, row 2, column to_slot",
        "instance.yaml | slots: 12 | slots: 12000000 | S204 instance.yaml, row 3, column horizon_slots",
        "instance.yaml | minutes: 15 | minutes: 0.0301 | S205 instance.yaml, row 2, column slot_minutes",
        "instance.yaml | of_day: [0, 6] | of_day: [6, 0] | S204 instance.yaml, row 7, column inspection_open_slots_of_day",
        "instance.yaml | sheltered: true | sheltered: false | S208 instance.yaml, row 9, column places_are_sheltered",
        "instance.yaml | slot / 4 | hour | S208 instance.yaml, row 5, column vehicle_capacity_per_slot",
        "exits.csv | exit | exit\\nexit | S302 exits.csv, row 3, column place",
        "groups.csv | bus,0.5 | bus,0.6 | S204 groups.csv, column share_of_persons",
        "groups.csv | bus, | car, | S302 groups.csv, row 3, column group",
        "stocks.csv | fuel,gate | water,gate | S301 stocks.csv, row 3, column item",
        "stocks.csv | fuel,gate | flour,gate | S302 stocks.csv, row 3, column crossing",
        "needs.csv | 6.5 | -6.5 | S204 needs.csv, row 3, column tonnes",
        "needs.csv | fuel,market | fuel,harbour | S301 needs.csv, row 3, column destination",
    })
    void aWrongValueIsToldWithItsCell(String file, String old, String with, String told) {
        var folder = file.equals("roads.csv") ? InstanceFolder.people(temp) : InstanceFolder.together(temp);
        var problems = folder.replace(file, old, with.replace("\\n", "\n")).problems();
        assertThat(problems).extracting(Problem::toString).anySatisfy(line -> assertThat(line).startsWith(told + ": "));
    }

    @Test
    void everyProblemOfEveryFileIsToldAtOnce() {
        var folder = InstanceFolder.together(temp)
                .replace("roads.csv", "town,bridge,1", "town,bridge,soon")
                .replace("origins.csv", "20", "-20")
                .replace("needs.csv", "30", "much")
                .delete("exits.csv");
        assertThat(folder.problems()).extracting(Problem::file)
                .containsExactlyInAnyOrder("roads.csv", "origins.csv", "needs.csv", "exits.csv");
    }

    @Test
    void aFolderThatIsNotThereIsNoInstance() {
        var problems = new InstanceFolder(temp.resolve("nowhere")).problems();
        assertThat(problems).extracting(Problem::code).containsExactly("S101");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(new InstanceFolder(temp).problems()).extracting(Problem::file)
                .containsExactlyInAnyOrder("instance.yaml", "roads.csv", "origins.csv", "exits.csv");
    }

    @Test
    void aTablePackedAndPlainIsAContradiction() {
        var folder = InstanceFolder.people(temp).write("roads.csv.gz", InstanceFolder.packed(new byte[0]));
        assertThat(folder.problems()).extracting(Problem::code).contains("S403");
    }

    @Test
    void aBrokenPackedFileIsUnreadable() {
        var folder = InstanceFolder.people(temp).delete("roads.csv").write("roads.csv.gz", "no gzip");
        assertThat(folder.problems()).extracting(Problem::code).containsExactly("S105");
    }

    @Test
    void aPackedFileThatUnpacksBeyondEveryBoundIsRefused() throws IOException {
        var bomb = InstanceFolder.packed(new byte[(int) InputFile.LARGEST + 1]);
        assertThat(bomb.length).isLessThan(1 << 20);
        var folder = InstanceFolder.people(temp).delete("roads.csv").write("roads.csv.gz", bomb);
        assertThat(folder.problems()).extracting(Problem::code).containsExactly("S103");
    }

    @Test
    void goodsOnRoadsInSecondsAreRefused() {
        var folder = InstanceFolder.together(temp)
                .write("roads.csv", "from,to,travel_seconds,vehicles_per_hour\ntown,exit,12.5,600\n").delete("windows.csv");
        assertThat(folder.problems()).extracting(Problem::code).contains("S403");
    }
}
