package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One wrong value a time: the problem names its code, file, row and column. */
class BadValuesTest {

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            needs.csv     | ,98000,           | ,,                  | S201 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,many,              | S202 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,98 t,              | S202 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,"98,5",            | S203 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,"98,500",          | S203 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,-98000,            | S204 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,0,                 | S204 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,1e9,               | S202 needs.csv 3 full per day
            needs.csv     | ,98000,           | ,48000,             | S403 needs.csv 3 survival per day
            needs.csv     | ,100000,          | ,100000.5,          | S205 needs.csv 3 persons
            needs.csv     | nuseirat,food,kg  | nuseirat,food,t     | S303 needs.csv 3 unit
            needs.csv     | nuseirat,food,kg  | nuseirat,foods,kg   | S301 needs.csv 3 item
            stocks.csv    | ,kg,200000        | ,l,200000           | S303 stocks.csv 3 unit
            stocks.csv    | ,200000,,WFP      | ,200000,2023-12-01,WFP | S402 stocks.csv 3 available from
            stocks.csv    | rafah-food,       | =1+2,               | S209 stocks.csv 3 stock
            roads.csv     | rafah,nuseirat,yes | rafah,nowhere,yes  | S301 roads.csv 3 to
            roads.csv     | rafah,nuseirat,yes | rafah,rafah,yes    | S403 roads.csv 3 to
            roads.csv     | ,yes,27540        | ,perhaps,27540      | S208 roads.csv 3 both ways
            roads.csv     | ,60,600,          | ,,600,              | S403 roads.csv 3 truck minutes
            pauses.csv    | 2023-11-24T14:00  | 2023-11-24T09:00    | S401 pauses.csv 3 to
            pauses.csv    | 2023-11-24T10:00,2023-11-24T14:00 | 2023-12-24T10:00,2023-12-24T14:00 | S402 pauses.csv 3 from
            pauses.csv    | 2023-11-24T14:00  | 24.11.2023 14:00    | S206 pauses.csv 3 to
            pauses.csv    | 2023-11-24T14:00  | 2023-11-31T14:00    | S206 pauses.csv 3 to
            pauses.csv    | ,food in,middle   | ,food in,midle      | S301 pauses.csv 3 zones
            corridors.csv | 09:00-16:00       | 9 to 4              | S207 corridors.csv 3 daily hours
            corridors.csv | ,truck,           | ,lorry,             | S208 corridors.csv 3 modes
            places.csv    | 31.45743          | 131.45743           | S204 places.csv 4 latitude
            places.csv    | distribution site | distribution        | S208 places.csv 4 kind
            places.csv    | nuseirat,Nuseirat | rafah,Nuseirat      | S302 places.csv 4 place
            fleets.csv    | ,truck,rafah      | ,foot,rafah         | S208 fleets.csv 3 mode
            fleets.csv    | ,5,12000,30,      | ,5,12000,,          | S403 fleets.csv 3 volume m3
            items.csv     | ,kg,1,2,          | ,kg,1,,             | S201 items.csv 3 litres per unit
            items.csv     | ,kg,1,2,          | ,kg,0,2,            | S204 items.csv 3 kg per unit
            """)
    void aWrongValueIsNamedWithItsPlace(String file, String old, String with, String told) {
        var folder = ScenarioFolder.in(temp).replace(file, old, with);
        assertThat(folder.told()).contains(told);
        assertThat(folder.problems()).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.nextStep()).isNotBlank();
        });
    }

    @Test
    void aMistypedNameIsAnsweredWithTheNearestOne() {
        var folder = ScenarioFolder.in(temp).replace("needs.csv", "nuseirat,food", "nuserat,food");
        var problem = folder.problems().getFirst();
        assertThat(problem.found()).isEqualTo("nuserat");
        assertThat(problem.nextStep()).contains("Did you mean “nuseirat”?");
    }

    @Test
    void aTimeThatTheClocksSkipIsAProblem() {
        // Palestine set its clocks forward in the night of 29 April 2023 at 02:00.
        var folder = ScenarioFolder.in(temp)
                .replace("scenario.yaml", "start: 2023-11-24T00:00", "start: 2023-04-29T02:30")
                .replace("scenario.yaml", "end: 2023-11-25T00:00", "end: 2023-04-30T02:30")
                .replace("scenario.yaml", "as-of: 2023-11-22T06:00", "as-of: 2023-04-27T02:30");
        assertThat(folder.told()).contains("S210 scenario.yaml 6 calendar.start");
    }

    @Test
    void everyProblemOfEveryFileIsToldAtOnce() {
        var folder = ScenarioFolder.in(temp)
                .replace("needs.csv", ",98000,", ",-1,")
                .replace("roads.csv", "rafah,nuseirat,yes", "rafah,nowhere,yes")
                .replace("pauses.csv", "2023-11-24T14:00", "2023-11-24T09:00")
                .replace("scenario.yaml", "time-zone: Asia/Gaza", "time-zone: Asia/Gazza");
        assertThat(folder.told()).contains(
                "S204 needs.csv 3 full per day",
                "S301 roads.csv 3 to",
                "S401 pauses.csv 3 to",
                "S405 scenario.yaml 5 calendar.time-zone");
    }

    @Test
    void theSameProblemIsToldOnce() {
        var folder = ScenarioFolder.in(temp).replace("places.csv", "nuseirat,Nuseirat", "rafah,Nuseirat");
        assertThat(folder.told().stream().filter(t -> t.startsWith("S302")).toList()).hasSize(1);
    }

    @Test
    void aPlaceInTwoZonesAndARoadBetweenTwoZonesNeedAWord() {
        var folder = ScenarioFolder.in(temp)
                .append("zones.csv", "south,South,no,,")
                .replace("places.csv", "openrouteservice route Nuseirat-Rafah,2025-11,kind\n",
                        "openrouteservice route Nuseirat-Rafah,2025-11,kind\n")
                .replace("zones.geojson", "\n]}", """
                        ,
                        {"type": "Feature", "properties": {"zone": "south"}, "geometry": {"type": "Polygon",
                         "coordinates": [[[34.2, 31.2], [34.5, 31.2], [34.5, 31.5], [34.2, 31.5], [34.2, 31.2]]]}}
                        ]}""");
        assertThat(folder.told()).contains("S404 places.csv 4 zone");
        folder.replace("zones.geojson", "[34.5, 31.5], [34.2, 31.5]", "[34.5, 31.3], [34.2, 31.3]")
                .replace("roads.csv", ",600,middle,", ",600,,");
        assertThat(folder.told()).contains("S404 roads.csv 3 zone");
    }

    @Test
    void moreThanAThousandProblemsAreCounted() {
        var rows = new StringBuilder("place,item,unit,persons,full per day,distributed per hour\n");
        for (int i = 0; i < 1_500; i++) {
            rows.append("nowhere").append(i).append(",food,kg,1,1,1\n");
        }
        var problems = ScenarioFolder.in(temp).write("needs.csv", rows.toString()).problems();
        assertThat(problems).hasSize(Problems.MOST_SHOWN + 1);
        assertThat(problems.getLast().message()).contains("500 more");
    }
}
