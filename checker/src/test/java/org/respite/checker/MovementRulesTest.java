package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.people;
import static org.respite.checker.Plans.check;
import static org.respite.checker.Plans.codes;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Scenario;

/**
 * <pre>
 *   A (base) ──60── B      all calm; convoys spread over 5 minutes
 * </pre>
 */
class MovementRulesTest {

    private static WorldBuilder calm() {
        return new WorldBuilder().places("A", "B").bothWays("A", "B", 60).fleet("trucks", "A", 3);
    }

    private static Movement round(Scenario world, String id, String start, Integer... vehicles) {
        return convoy(world, id, "trucks", start, vehicles).travel("B", "A").movement();
    }

    @Test
    void aMovementLiesWithinTheHorizonToItsLastMember() {
        var world = calm().build();
        assertThat(check(world, round(world, "M1", "00:00", 1)).findings()).isEmpty();
        assertThat(check(world, round(world, "M1", "21:55", 1)).findings()).isEmpty();
        assertThat(codes(check(world, round(world, "M1", "-00:00:01", 1)))).containsExactly("P103");
        assertThat(codes(check(world, round(world, "M1", "21:55:01", 1)))).containsExactly("P103");
    }

    @Test
    void aRoadTakesItsTimeToTheSecond() {
        var world = calm().build();
        var exact = convoy(world, "M1", "trucks", "01:00", 1).travelUntil("B", "02:00").travel("A");
        assertThat(check(world, exact.movement()).findings()).isEmpty();
        var fast = convoy(world, "M1", "trucks", "01:00", 1).travelUntil("B", "01:59:59").travel("A");
        assertThat(codes(check(world, fast.movement()))).containsExactly("P104");
    }

    @Test
    void aRoadMayBeClosedToAMode() {
        var world = calm().road("A", "B", 60, r -> r.modes(Mode.BUS)).build();
        assertThat(codes(check(world, round(world, "M1", "01:00", 1)))).containsExactly("P104");
    }

    @Test
    void aConvoyDepartsWithinOneSlotAndPeopleNeedAtLeastOne() {
        var world = calm().place("B", p -> p.vacancies(10))
                .group("families", "A", 10, g -> g.destinations("B"))
                .build();
        for (int minutes : List.of(15, 16)) {
            var convoy = convoy(world, "M1", "trucks", "01:00", 1).spread(Duration.ofMinutes(minutes)).travel("B", "A");
            assertThat(codes(check(world, convoy.movement()))).isEqualTo(minutes > 15 ? List.of("P105") : List.of());
        }
        for (int minutes : List.of(14, 15)) {
            var walk = people(world, "M1", "families", Mode.FOOT, "01:00", families(1, 10))
                    .spread(Duration.ofMinutes(minutes))
                    .travel("B");
            assertThat(codes(check(world, walk.movement()))).isEqualTo(minutes < 15 ? List.of("P105") : List.of());
        }
    }

    @Test
    void vehiclesAreThoseOfTheFleet() {
        var world = calm().fleet("trucks", "A", 3, f -> f.largestConvoy(2)).build();
        assertThat(check(world, round(world, "M1", "01:00", 2, 3)).findings()).isEmpty();
        assertThat(codes(check(world, round(world, "M1", "01:00", 1, 2, 3)))).containsExactly("P105");
        assertThat(codes(check(world, round(world, "M1", "01:00", 4)))).containsExactly("P105");
        assertThat(codes(check(world, round(world, "M1", "01:00", 0)))).containsExactly("P105");
        assertThat(codes(check(world, round(world, "M1", "01:00")))).containsExactly("P105");
    }

    @Test
    void aVehicleTurnsRoundBeforeItLeavesAgain() {
        var world = calm().fleet("trucks", "A", 3, f -> f.turnaround(Duration.ofMinutes(30))).build();
        var first = round(world, "M1", "01:00", 1);
        // Back at 03:05 with the last vehicle; ready at 03:35.
        assertThat(check(world, first, round(world, "M2", "03:35", 1)).findings()).isEmpty();
        assertThat(codes(check(world, first, round(world, "M2", "03:34:59", 1)))).containsExactly("P106");
        assertThat(check(world, first, round(world, "M2", "01:00", 2)).findings()).isEmpty();
    }

    @Test
    void aCrewIsOnDutyForItsHoursToTheSecond() {
        // Two hours on the road and five minutes of spread.
        var enough = calm().fleet("trucks", "A", 3, f -> f.crewHours(Duration.ofMinutes(125))).build();
        assertThat(check(enough, round(enough, "M1", "01:00", 1)).findings()).isEmpty();
        var tooShort = calm().fleet("trucks", "A", 3, f -> f.crewHours(Duration.ofSeconds(125 * 60 - 1))).build();
        assertThat(codes(check(tooShort, round(tooShort, "M1", "01:00", 1)))).containsExactly("P107");
    }

    @Test
    void dutyIsCountedByDutyDay() {
        // Each round is 2 h 05 min; the crew hours allow one and a half a day.
        var builder = calm().hours(48).fleet("trucks", "A", 3, f -> f.crewHours(Duration.ofHours(3)));
        var midnight = builder.build();
        assertThat(codes(check(midnight, round(midnight, "M1", "10:00", 1), round(midnight, "M2", "20:00", 1))))
                .containsExactly("P107");
        // With duty days from 18:30: the second round falls into the next duty day.
        var morning = builder.dutyDayStart("18:30").build();
        assertThat(check(morning, round(morning, "M1", "10:00", 1), round(morning, "M2", "20:00", 1)).findings())
                .isEmpty();
    }

    @Test
    void aConvoyDrivesNoFartherThanItsRange() {
        // A kilometre a minute.
        var enough = calm().fleet("trucks", "A", 3, f -> f.rangeMetres(120_000)).build();
        assertThat(check(enough, round(enough, "M1", "01:00", 1)).findings()).isEmpty();
        var tooShort = calm().fleet("trucks", "A", 3, f -> f.rangeMetres(119_999)).build();
        assertThat(codes(check(tooShort, round(tooShort, "M1", "01:00", 1)))).containsExactly("P108");
        assertThat(check(tooShort, round(tooShort, "M1", "01:00", 1)).outcome().vehicleMetres()).isEqualTo(120_000);
    }
}
