package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.respite.model.scenario.Bearing;

/** What a figure of access bears on is said by the table, and every contradiction in it is told. */
class AccessTableTest {

    private static final String HEAD = """
            subject,measure,count,out of,unit,period,simulates,applies to,authority
            #access+subject,#access+measure,#access+count,#access+total,#access+unit,#date+period,#access+simulates,#access+scope,#access+authority
            """;

    @TempDir
    Path temp;

    @Test
    void aFigureSaysWhatItBearsOn() {
        var access = folder("convoys,let through,3,8,convoys,last month,partly facilitated,middle;food,the authority")
                .scenario()
                .evidence()
                .access();
        assertThat(access).singleElement().satisfies(figure -> assertThat(figure.bearing())
                .isEqualTo(Optional.of(
                        new Bearing(Bearing.Kind.PARTLY_FACILITATED, Set.of("middle", "food"), "the authority"))));
    }

    @Test
    void aFigureThatSaysNothingIsOnlyShown() {
        assertThat(folder("convoys,let through,9,8,convoys,last month,,,").scenario().evidence().access())
                .singleElement()
                .satisfies(figure -> assertThat(figure.bearing()).isEmpty());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            3,8,convoys,last month,waved through,,      | S208 access.csv 3 simulates
            3,8,convoys,last month,facilitated,nowhere, | S301 access.csv 3 applies to
            3,,convoys,last month,facilitated,,         | S403 access.csv 3 out of
            9,8,convoys,last month,facilitated,,        | S403 access.csv 3 count
            3,many,convoys,last month,facilitated,,     | S202 access.csv 3 out of
            0,,hours,last month,held hours,,            | S204 access.csv 3 count
            400,,hours,last month,held hours,,          | S204 access.csv 3 count
            120,9,times,last month,times as long,,      | S204 access.csv 3 count
            3,8,convoys,last month,,middle,             | S201 access.csv 3 simulates
            """)
    void whatCannotBeDrawnIsNamedWithItsPlace(String row, String told) {
        assertThat(folder("convoys,let through," + row).told()).containsExactly(told);
    }

    @ParameterizedTest(name = "6 of 8 facilitated, {0} denied")
    @CsvSource({"2 of 8,", "3 of 8,S403 access.csv 4 count", "2 of 9,S403 access.csv 4 out of"})
    void aRequestIsInOneClassAlone(String denied, String told) {
        var rows = "convoys,let through,6,8,convoys,last month,facilitated,,\nconvoys,refused,%s,convoys,last month,denied,,";
        assertThat(folder(rows.formatted(denied.replace(" of ", ","))).told())
                .isEqualTo(Stream.ofNullable(told).toList());
    }

    @ParameterizedTest(name = "lorries to {0}")
    @CsvSource({"middle,S761 access.csv 4 subject", "food,"})
    void countsOfTwoSubjectsThatBearOnTheSameAreSaidToBeOneSample(String scope, String told) {
        var rows = "convoys,let through,6,8,convoys,May,arrived,middle,\nlorries,let through,1,9,lorries,May,arrived,%s,";
        assertThat(folder(rows.formatted(scope)).told()).isEqualTo(Stream.ofNullable(told).toList());
    }

    private ScenarioFolder folder(String row) {
        return ScenarioFolder.in(temp).write("access.csv", HEAD + row + "\n");
    }
}
