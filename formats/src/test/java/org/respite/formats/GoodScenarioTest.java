package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Quota;

/** What the tables say is what the scenario holds. */
class GoodScenarioTest {

    @TempDir
    Path temp;

    @Test
    void theFirstConvoyIsReadWithoutAnyWarning() {
        var folder = ScenarioFolder.in(temp);
        assertThat(folder.problems()).isEmpty();
        var scenario = folder.scenario();
        assertThat(scenario.name()).isEqualTo("first-convoy");
        assertThat(scenario.calendar().horizon()).isEqualTo(Duration.ofHours(24));
        assertThat(scenario.calendar().asOfMoment().second()).isEqualTo(-42 * 3600);
        assertThat(scenario.network().places()).hasSize(2);
        assertThat(scenario.network().places().get(1).names()).containsEntry("ar", "النصيرات");
        assertThat(scenario.supply().fleets().getFirst().crewHours()).isEqualTo(Duration.ofHours(12));
        assertThat(scenario.supply().items().getFirst().gramsPerUnit()).isEqualTo(1_000);
        assertThat(scenario.supply().items().getFirst().cubicCentimetresPerUnit()).isEqualTo(2_000);
    }

    @Test
    void aRoadBothWaysBecomesTwoRoads() {
        var roads = ScenarioFolder.in(temp).scenario().network().roads();
        assertThat(roads).extracting(r -> r.id().value()).containsExactly("rafah-nuseirat", "rafah-nuseirat-back");
        assertThat(roads.get(1).from()).isEqualTo(roads.get(0).to());
        assertThat(roads.get(1).shape()).isEqualTo(roads.get(0).shape().reversed()).hasSizeGreaterThan(10);
        assertThat(roads.get(1).times()).containsExactly(Map.entry(Mode.TRUCK, Duration.ofMinutes(60)));
    }

    @Test
    void aPlaceTakesItsZoneFromTheOutlineThatHoldsIt() {
        var places = ScenarioFolder.in(temp).scenario().network().places();
        assertThat(places.get(0).zone()).isEmpty();
        assertThat(places.get(1).zone()).isEqualTo(Optional.of(new Id.Zone("middle")));
    }

    @Test
    void aRoadWithoutAZoneTakesThatOfItsEnd() {
        var folder = ScenarioFolder.in(temp).replace("roads.csv", ",600,middle,", ",600,,");
        assertThat(folder.scenario().network().roads().getFirst().zone()).isEqualTo(Optional.of(new Id.Zone("middle")));
    }

    @Test
    void semicolonsTabsAndAByteOrderMarkMakeNoDifference() {
        var digest = ScenarioDigest.of(ScenarioFolder.in(temp, "plain").scenario());
        for (char separator : new char[] {';', '\t'}) {
            var folder = ScenarioFolder.in(temp, "with" + (int) separator);
            folder.write("zones.csv", "\uFEFF" + folder.text("zones.csv").replace(',', separator));
            folder.write("fleets.csv", folder.text("fleets.csv").replace(',', separator).replace("\n", "\r\n"));
            assertThat(ScenarioDigest.of(folder.scenario())).isEqualTo(digest);
        }
    }

    @Test
    void arabicAndPersianDigitsAreDigits() {
        var folder = ScenarioFolder.in(temp)
                .replace("needs.csv", ",100000,49000,98000,", ",١٠٠٬٠٠٠,۴۹۰۰۰,٩٨٠٠٠٫٥,");
        var need = folder.scenario().supply().needs().getFirst();
        assertThat(need.persons()).isEqualTo(100_000);
        assertThat(need.survivalPerDay()).isEqualTo(49_000);
        assertThat(need.fullPerDay()).isEqualTo(98_000.5);
    }

    @Test
    void dailyHoursOpenEveryDayOfAPauseAndFollowTheClock() {
        var folder = ScenarioFolder.in(temp)
                .replace("scenario.yaml", "2023-11-25T00:00", "2023-11-27T00:00")
                .replace("pauses.csv", "2023-11-24T10:00,2023-11-24T14:00,,", "2023-11-24,2023-11-25,10:00-14:00,");
        assertThat(folder.scenario().permissions().pauses().getFirst().windows())
                .isEqualTo(Windows.of(hours(10, 14), hours(34, 38)));
    }

    @Test
    void hoursStayLocalWhenClocksGoBack() {
        // Palestine set its clocks back on 28 October 2023 at 02:00: that day has 25 hours.
        var folder = ScenarioFolder.in(temp)
                .replace("scenario.yaml", "2023-11-24T00:00", "2023-10-27T00:00")
                .replace("scenario.yaml", "2023-11-25T00:00", "2023-10-30T00:00")
                .replace("scenario.yaml", "2023-11-22T06:00", "2023-10-25T06:00")
                .replace("pauses.csv", "2023-11-24T10:00,2023-11-24T14:00,,", "2023-10-27,2023-10-29,10:00-14:00,")
                .replace("corridors.csv", "2023-11-24,2023-11-24", "2023-10-27,2023-10-27");
        assertThat(folder.scenario().permissions().pauses().getFirst().windows().list())
                .containsExactly(hours(10, 14), hours(35, 39), hours(59, 63));
    }

    @Test
    void aDateAsEndIncludesThatDay() {
        var folder = ScenarioFolder.in(temp)
                .replace("pauses.csv", "2023-11-24T10:00,2023-11-24T14:00,,", "2023-11-24T10:00,2023-11-24,,");
        assertThat(folder.scenario().permissions().pauses().getFirst().windows()).isEqualTo(Windows.of(hours(10, 24)));
    }

    @Test
    void thoseWhoGoAreFamiliesAndOneSmallerFamilyForTheRest() {
        var folder = ScenarioFolder.in(temp).write("groups.csv", """
                group,home,purpose,persons,share expected,family size,modes,destinations,basis
                leavers,nuseirat,leave,101,50%,6,foot,rafah,asked
                """);
        assertThat(folder.scenario().people().groups().getFirst().goers())
                .isEqualTo(new Families(Map.of(6, 8L, 3, 1L)));
    }

    @Test
    void aDailyQuotaHoldsForEachCalendarDay() {
        var folder = ScenarioFolder.in(temp)
                .replace("scenario.yaml", "2023-11-25T00:00", "2023-11-26T12:00")
                .write("crossings.csv", "crossing,outside,inside,persons per hour\ngate,rafah,nuseirat,60\n")
                .write("quotas.csv", "crossing,counts,most,daily\ngate,persons,300,yes\n");
        assertThat(folder.scenario().supply().quotas())
                .extracting(Quota::window)
                .containsExactly(hours(0, 24), hours(24, 48), hours(48, 60));
    }

    @Test
    void columnsOfOthersAreFoundByHashtagWhateverTheirOrderNameAndCompany() {
        var folder = ScenarioFolder.in(temp).write("zones.csv", """
                Zonas de la misión,,
                Notas,Nombre,Código
                #comment+notes,#loc + name + zone,#LOC +Zone
                ignored,Centro,middle
                """.getBytes(StandardCharsets.UTF_8));
        var zone = folder.scenario().network().zones().getFirst();
        assertThat(zone.id().value()).isEqualTo("middle");
        assertThat(zone.name()).isEqualTo("Centro");
    }

    private static Window hours(int from, int to) {
        return Window.ofSeconds(from * 3600L, to * 3600L);
    }
}
