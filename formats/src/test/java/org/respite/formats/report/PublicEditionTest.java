package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicEditionTest {

    private static final String WARNING = "movement X0-3 waits at St Luke Hospital";

    private final StripPlan world = StripPlan.small();
    private final String text = island(Edition.PUBLIC, new Verdict.Accepted());
    private final JsonNode data = JsonMapper.shared().readTree(text);

    private static JsonNode patients(JsonNode data) {
        return data.at("/journeys/groups").valueStream()
                .filter(g -> g.get("purpose").asString().equals("MEDICAL"))
                .findFirst()
                .orElseThrow();
    }

    private String island(Edition edition, Verdict verdict) {
        var subject = new Subject(world.scenario(), world.plan(), world.outcome(), edition);
        return Island.of(subject, world.bottlenecks(), List.of(WARNING), verdict, Optional.empty(), Optional.empty()).json();
    }

    @Test
    void theOperationalEditionHoldsWhatThePublicOneMustNot() {
        assertThat(island(Editions.OPERATIONAL, new Verdict.Accepted()))
                .contains("\"X0-3\"", "\"timetable\"", "\"limits\"", "Screening: inspection", "St Luke Hospital", WARNING);
    }

    @Test
    void itNamesNoMovementVehicleOrBottleneck() {
        assertThat(text).doesNotContain("timetable", "vehicles", "runs", "limits", "worth\":241", "Screening", WARNING);
        for (var movement : world.plan().movements()) {
            assertThat(text).doesNotContain("\"" + movement.id() + "\"");
        }
        assertThat(data.at("/map/flows")).isEmpty();
    }

    @Test
    void itNamesAreasInPlaceOfPlaces() {
        assertThat(text).doesNotContain("Northtown", "St Luke", "School 12", "Depot");
        assertThat(data.at("/sites").valueStream().map(JsonNode::asString))
                .containsExactly("Upper district", "Middle district", "Lower district", "");
        assertThat(data.at("/map/places")).hasSize(1);
    }

    @Test
    void aSourceOfOneRowDoesNotTellWhereItIs() {
        assertThat(island(Editions.OPERATIONAL, new Verdict.Accepted())).contains("behind the old mill");
        assertThat(text).doesNotContain("behind the old mill").contains("Field survey 7");
    }

    @Test
    void itTellsWholeDays() {
        for (var open : data.at("/headline/pauses/0/open")) {
            assertThat(open.asLong() % 86_400).isZero();
        }
        for (var open : data.at("/map/corridors/0/open")) {
            assertThat(open.asLong() % 86_400).isZero();
        }
        assertThat(data.at("/exposure/bySlot")).isEmpty();
        assertThat(data.at("/journeys/arrivedBySlot")).isEmpty();
        assertThat(data.at("/transfers/rows/0/window")).isEmpty();
        assertThat(data.at("/transfers/rows/0/planned")).isEmpty();
    }

    @Test
    void nobodyCanBeFoundInASmallCount() {
        assertThat(patients(data).get("arrived").asLong()).isEqualTo(Coarse.FEW);
        var leavers = data.at("/journeys/groups/0");
        assertThat(leavers.get("arrived").asLong() % Coarse.SMALLEST_CELL).isZero();
    }

    @Test
    void untilThreeDaysAfterThePauseNothingOfPeopleIsToldByDay() {
        assertThat(patients(data).get("arrivedByDay")).isEmpty();
        assertThat(data.at("/headline/crossings/0/personsOut")).isEmpty();
        var afterwards = JsonMapper.shared().readTree(island(Editions.PUBLIC_LATER, new Verdict.Accepted()));
        assertThat(patients(afterwards).get("arrivedByDay").valueStream().map(JsonNode::asLong)).containsOnly(Coarse.FEW);
        assertThat(afterwards.at("/headline/crossings/0/personsOut").valueStream().map(JsonNode::asLong))
                .as("foreign nationals and patients leave here: two cells a day")
                .containsExactly(330L, 400L, 2 * Coarse.FEW, 400L);
    }

    @Test
    void whenDaysAreToldNoTotalChanges() {
        var afterwards = JsonMapper.shared().readTree(island(Editions.PUBLIC_LATER, new Verdict.Accepted()));
        for (int i = 0; i < data.at("/journeys/groups").size(); i++) {
            var path = "/journeys/groups/" + i + "/arrived";
            assertThat(data.at(path)).isEqualTo(afterwards.at(path));
        }
        assertThat(data.at("/headline/people")).isEqualTo(afterwards.at("/headline/people"));
    }

    /** Ten cells of nine each are ninety; they are not told as fewer than ten. */
    @Test
    void manySmallCellsTogetherAreNotToldAsOneSmallCell() {
        var nines = LongStream.generate(() -> Coarse.cell(9)).limit(10);
        assertThat(Coarse.told(nines)).isEqualTo(10 * Coarse.FEW);
        assertThat(Coarse.told(LongStream.empty())).isZero();
        assertThat(Coarse.told(LongStream.of(0, 40, 0))).isEqualTo(40);
    }

    @Test
    void itHoldsNoSumOverAllPeopleAndNothingToTryAGuessWith() {
        assertThat(text).doesNotContain("812345", "818000", "811717", "819292", "ab12ab12");
        assertThat(data.at("/quality/gap").asDouble()).isEqualTo(0.01);
        assertThat(data.at("/headline/floor").asDouble()).isEqualTo(0.12);
    }

    @Test
    void anAreaWithFewPlacesOfNeedDoesNotStandByItself() {
        var fuel = data.at("/relief/lines").valueStream().filter(l -> l.get("item").asInt() == 2).toList();
        assertThat(fuel).hasSize(1);
        assertThat(data.at("/sites/" + fuel.getFirst().get("site").asInt()).asString()).isEmpty();
        assertThat(fuel.getFirst().get("persons").asLong()).isEqualTo(4_900);
    }

    @Test
    void aRefusalIsToldWithoutItsPlaces() {
        var refused = island(Edition.PUBLIC, new Verdict.Refused(List.of("P204: movement X0-3 was not notified")));
        assertThat(refused).contains("\"REFUSED\"", "\"findingCount\":1").doesNotContain("P204");
    }

    @Test
    void needsOfAnAreaAreAddedUp() {
        var food = data.at("/relief/lines/0");
        assertThat(food.get("persons").asLong()).isEqualTo(305_000);
        assertThat(food.at("/full/0").asDouble()).isEqualTo(298_900);
    }
}
