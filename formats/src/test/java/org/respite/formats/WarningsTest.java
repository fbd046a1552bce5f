package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that can be planned, with something that a planner should know. */
class WarningsTest {

    private static final String GROUPS =
            "group,home,purpose,persons,share expected,modes,destinations,basis\n";

    @TempDir
    Path temp;

    @Test
    void aNeedThatNothingCanReachNamesTheCut() {
        // rafah ──✗──► nuseirat: the road lets only buses through.
        var folder = ScenarioFolder.in(temp)
                .replace("roads.csv", "truck minutes", "bus minutes")
                .replace("roads.csv", "+truck", "+bus");
        var warning = folder.problems().getFirst();
        assertThat(warning.code()).isEqualTo("S501");
        assertThat(warning.severity()).isEqualTo(Problem.Severity.WARNING);
        assertThat(warning.message()).contains("can come to rafah and no further").contains("road rafah-nuseirat");
        assertThat(ScenarioReader.read(folder.path())).isInstanceOf(ScenarioReading.Read.class);
    }

    @Test
    void theCutMayBeAMissingStockFleetPermissionOrClass() {
        assertThat(ScenarioFolder.in(temp, "a").delete("stocks.csv").problems().toString()).contains("no stock of it");
        assertThat(ScenarioFolder.in(temp, "b").delete("fleets.csv").problems().toString()).contains("no fleet with");
        assertThat(ScenarioFolder.in(temp, "c").replace("stocks.csv", ",,WFP,", ",,UNRWA,").problems())
                .extracting(Problem::code).containsExactly("S501", "S504");
        assertThat(ScenarioFolder.in(temp, "d").replace("items.csv", ",kg,1,2,,", ",kg,1,2,controlled,").problems()
                .toString()).contains("does not permit its class “controlled”");
    }

    @Test
    void aCrossingLetsGoodsOnlyThroughIfItsYardMayBeLoadedFrom() {
        var folder = ScenarioFolder.in(temp).write("crossings.csv", """
                crossing,outside,inside,bays,yard room kg,items
                gate,rafah,nuseirat,2,1000,all
                """);
        assertThat(folder.told()).contains("S403 crossings.csv 2 inside");
    }

    @Test
    void nobodyIsMovedWithoutAVoluntaryBasisOrToAnUnknownReception() {
        var folder = ScenarioFolder.in(temp)
                .write("groups.csv", GROUPS + "a,nuseirat,leave,10,1,foot,rafah,\nb,nuseirat,leave,10,1,bus,rafah,asked\n");
        assertThat(folder.told()).containsExactlyInAnyOrder(
                "S502 groups.csv - basis", "S503 places.csv - room", "S507 groups.csv - modes");
    }

    @Test
    void familiesThatAreNotTheShareAreNamed() {
        var folder = ScenarioFolder.in(temp)
                .write("groups.csv", GROUPS + "a,nuseirat,leave,100,0.5,foot,rafah,asked\n")
                .write("families.csv", "group,size,families\na,4,10\n");
        assertThat(folder.told()).contains("S505 groups.csv 2 share expected");
        assertThat(folder.scenario().people().groups().getFirst().goers().persons()).isEqualTo(40);
        folder.write("families.csv", "group,size,families\na,4,100\n");
        assertThat(folder.told()).contains("S403 groups.csv 2 persons");
    }

    @Test
    void aHandOverThatDoesNotFitItsCarrierIsNamed() {
        var folder = ScenarioFolder.in(temp).write("handovers.csv", """
                handover,persons,received at,delivered at,carrier,from,to
                first,13,nuseirat,rafah,wfp-trucks,2023-11-24T16:00,2023-11-24T20:00
                """);
        assertThat(folder.told()).containsExactly("S508 handovers.csv - persons");
    }

    @Test
    void aColumnWithOurNameAndAnotherHashtagIsNotPassedOverInSilence() {
        var folder = ScenarioFolder.in(temp).replace("needs.csv", "#inneed+survival+day", "#need+survival");
        assertThat(folder.told()).containsExactly("S509 needs.csv 2 survival per day");
    }

    @Test
    void aNoticeThatComesTooLateIsNamed() {
        var folder = ScenarioFolder.in(temp).replace("scenario.yaml", "as-of: 2023-11-22T06:00", "as-of: 2023-11-24T00:00");
        assertThat(folder.told()).containsExactly("S506 scenario.yaml - calendar.as-of");
    }
}
