package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicEditionTest {

    private static final String WARNING = "movement X0-3 waits at St Luke Hospital";

    private final StripPlan world = StripPlan.small();
    private final String text = island(Edition.PUBLIC, new Verdict.Accepted());
    private final JsonNode data = JsonMapper.shared().readTree(text);

    private String island(Edition edition, Verdict verdict) {
        var subject = new Subject(world.scenario(), world.plan(), world.outcome(), edition);
        return Island.of(subject, world.bottlenecks(), List.of(WARNING), verdict).json();
    }

    @Test
    void theOperationalEditionHoldsWhatThePublicOneMustNot() {
        assertThat(island(Edition.OPERATIONAL, new Verdict.Accepted()))
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
        assertThat(island(Edition.OPERATIONAL, new Verdict.Accepted())).contains("behind the old mill");
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
        var patients = data.at("/journeys/groups").valueStream()
                .filter(g -> g.get("purpose").asString().equals("MEDICAL"))
                .findFirst()
                .orElseThrow();
        assertThat(patients.get("arrived").asLong()).isEqualTo(Coarse.FEW);
        assertThat(patients.get("arrivedByDay").valueStream().map(JsonNode::asLong)).containsExactly(-1L, -1L, 0L, -1L);
        var leavers = data.at("/journeys/groups/0");
        assertThat(leavers.get("arrived").asLong() % Coarse.SMALLEST_CELL).isZero();
    }

    @Test
    void aRefusalIsToldWithoutItsPlaces() {
        var refused = island(Edition.PUBLIC, new Verdict.Refused(List.of("P204: movement X0-3 was not notified")));
        assertThat(refused).contains("\"REFUSED\"", "\"findingCount\":1").doesNotContain("P204");
    }

    @Test
    void needsOfAnAreaAreAddedUp() {
        var food = data.at("/relief/lines/0");
        assertThat(food.get("persons").asLong()).isEqualTo(300_000);
        assertThat(food.at("/full/0").asDouble()).isEqualTo(294_000);
    }
}
