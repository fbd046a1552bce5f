package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Itinerary.people;
import static org.respite.checker.Plans.check;
import static org.respite.checker.Plans.codes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Scenario;

/**
 * <pre>
 *   A (base, calm) ──30── B ──20── S (shelter)
 *                   north, guarded, 08:00–14:00; margin 10 min; convoys spread over 5 min
 * </pre>
 */
class WindowRulesTest {

    private static WorldBuilder north() {
        return new WorldBuilder()
                .rules(r -> r.safetyMargin(Duration.ofMinutes(10)))
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .place("A")
                .place("B", p -> p.zone("north"))
                .place("S", p -> p.zone("north").shelter().vacancies(1000))
                .bothWays("A", "B", 30, r -> r.zone("north"))
                .bothWays("B", "S", 20, r -> r.zone("north"))
                .item("food")
                .stock("A", "food", 1000)
                .fleet("trucks", "A", 3);
    }

    private static Movement thereAndBack(Scenario world, String start) {
        return convoy(world, "M1", "trucks", start, 1).notified("-72:00").travel("B", "A").movement();
    }

    @Test
    void aConvoyMayEnterAtTheMomentAtWhichTheWindowOpens() {
        var world = north().build();
        assertThat(check(world, thereAndBack(world, "08:00")).findings()).isEmpty();
        assertThat(codes(check(world, thereAndBack(world, "07:59:59")))).containsExactly("P201");
    }

    @Test
    void theLastOfAConvoyAndTheMarginFitIntoTheWindowToTheSecond() {
        var world = north().build();
        // On the road for 60 minutes, the last 5 minutes later, and 10 minutes of margin: 12:45 is the latest start.
        assertThat(check(world, thereAndBack(world, "12:45")).findings()).isEmpty();
        var late = check(world, thereAndBack(world, "12:45:01"));
        assertThat(codes(late)).containsExactly("P201");
        assertThat(late.findings().getFirst().message()).contains("B-A", "M1", "14:00", "Depart by 12:45 ");
    }

    @Test
    void windowsThatMeetAreOneAndWindowsWithAGapAreNot() {
        var meeting = north().pause("north", "14:00", "16:00").build();
        assertThat(check(meeting, thereAndBack(meeting, "13:30")).findings()).isEmpty();
        var apart = north().pause("north", "14:00:01", "16:00").build();
        assertThat(codes(check(apart, thereAndBack(apart, "13:30")))).containsExactly("P201");
    }

    @Test
    void aCorridorOpensItsRoadsToItsModesAlone() {
        var trucks = north().corridor("C", List.of("A-B", "B-A"), "05:00", "07:00", Mode.TRUCK).build();
        assertThat(check(trucks, thereAndBack(trucks, "05:00")).findings()).isEmpty();
        var buses = north().corridor("C", List.of("A-B", "B-A"), "05:00", "07:00", Mode.BUS).build();
        assertThat(codes(check(buses, thereAndBack(buses, "05:00")))).containsExactly("P201");
    }

    @Test
    void aCalmZoneNeedsNoWindow() {
        var world = new WorldBuilder()
                .calm("south")
                .place("A")
                .place("B", p -> p.zone("south"))
                .bothWays("A", "B", 30, r -> r.zone("south"))
                .fleet("trucks", "A", 1)
                .build();
        var unannounced = convoy(world, "M1", "trucks", "03:00", 1).travel("B", "A").movement();
        assertThat(check(world, unannounced).findings()).isEmpty();
    }

    @Test
    void aClosureThatOverlapsByASecondIsAFinding() {
        var open = new WorldBuilder()
                .places("A", "B")
                .bothWays("A", "B", 30)
                .road("A", "B", 30, r -> r.closed("09:35", "10:00"))
                .fleet("trucks", "A", 1)
                .build();
        assertThat(check(open, convoy(open, "M1", "trucks", "09:00", 1).travel("B", "A").movement()).findings())
                .isEmpty();
        assertThat(check(open, convoy(open, "M1", "trucks", "10:00", 1).travel("B", "A").movement()).findings())
                .isEmpty();
        assertThat(codes(check(open, convoy(open, "M1", "trucks", "09:00:01", 1).travel("B", "A").movement())))
                .containsExactly("P202");
        assertThat(codes(check(open, convoy(open, "M1", "trucks", "09:59:59", 1).travel("B", "A").movement())))
                .containsExactly("P202");
    }

    @Test
    void nobodyStaysAtAGuardedPlaceWhenItCloses() {
        // The way out is always open; the stay at B ends at 13:45, the last 5 minutes later, and 10 minutes of margin.
        var world = north().corridor("C", List.of("B-S", "A-B", "B-A"), "00:00", "24:00").place("B", p -> p.kind(
                        Place.Kind.HOLDING_POINT))
                .build();
        assertThat(check(world, staying(world, "13:45")).findings()).isEmpty();
        assertThat(codes(check(world, staying(world, "13:45:01")))).containsExactly("P203");
    }

    private static Movement staying(Scenario world, String until) {
        return convoy(world, "M1", "trucks", "12:00", 1)
                .notified("-72:00")
                .travel("B")
                .waitUntil(until)
                .travel("A")
                .movement();
    }

    @Test
    void atHomeAndInShelterPeopleMayBeWhenThePauseEnds() {
        var world = north().group("families", "B", 10, g -> g.destinations("S")).build();
        var walk = people(world, "M1", "families", Mode.FOOT, "06:00", families(1, 10))
                .waitUntil("13:15")
                .travel("S")
                .waitUntil("20:00")
                .movement();
        // 20 minutes on the road, 15 of spread, 10 of margin.
        assertThat(check(world, walk).findings()).isEmpty();
    }

    @Test
    void aNotificationIsInTimeToTheSecond() {
        var world = north().build();
        assertThat(codes(check(world, notified(world, Optional.empty())))).containsExactly("P204");
        assertThat(codes(check(world, notified(world, Optional.of("-39:59:59"))))).containsExactly("P204");
        assertThat(check(world, notified(world, Optional.of("-40:00"))).findings()).isEmpty();
        assertThat(check(world, notified(world, Optional.of("-72:00"))).findings()).isEmpty();
        assertThat(codes(check(world, notified(world, Optional.of("-72:00:01"))))).containsExactly("P204");
        var emergency = north().fleet("trucks", "A", 3, f -> f.emergency()).build();
        assertThat(check(emergency, notified(emergency, Optional.of("-16:00"))).findings()).isEmpty();
        assertThat(codes(check(emergency, notified(emergency, Optional.of("-15:59:59"))))).containsExactly("P204");
    }

    private static Movement notified(Scenario world, Optional<String> time) {
        var m = thereAndBack(world, "08:00");
        return new Movement(m.id(), m.carrier(), time.map(WorldTime::at), m.spread(), m.steps());
    }

    @Test
    void openingHoursHoldTheLastVehicleToo() {
        // Loading 15 minutes and the spread of 5.
        var world = north().place("A", p -> p.openingHours(WorldTime.windows("09:00", "09:20"))).build();
        assertThat(codes(check(world, carrying(world, "09:00")))).isEmpty();
        assertThat(codes(check(world, carrying(world, "09:00:01")))).containsExactly("P205");
        assertThat(codes(check(world, carrying(world, "08:59:59")))).containsExactly("P205");
    }

    private static Movement carrying(Scenario world, String start) {
        return convoy(world, "M1", "trucks", start, 1)
                .notified("-72:00")
                .load(15, from("A", "food", 10))
                .travel("B")
                .unload(15, of("food", 10))
                .travel("A")
                .movement();
    }

    @Test
    void aRefugeIsWithinTheCapToTheSecond() {
        // Into B: 30 minutes on the road and 20 on to the shelter.
        var within = north().rules(r -> r.exposureCap(Duration.ofMinutes(50))).build();
        var report = check(within, thereAndBack(within, "08:00"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome().longestExposure()).isEqualTo(Duration.ofMinutes(50));
        var beyond = north().rules(r -> r.exposureCap(Duration.ofSeconds(50 * 60 - 1))).build();
        assertThat(codes(check(beyond, thereAndBack(beyond, "08:00")))).containsExactly("P206");
    }

    @Test
    void aRoadThatClosesAtAnyTimeIsNoWayToARefuge() {
        var world = north().road("B", "S", 20, r -> r.closed("20:00", "21:00")).build();
        var report = check(world, thereAndBack(world, "08:00"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome().longestExposure()).isEqualTo(Duration.ofMinutes(60)); // back to A instead
    }

    @Test
    void anyOfTwoRefugesAtTheSameTimeMayBeNamed() {
        var world = north().place("T", p -> p.zone("north").shelter()).road("B", "T", 20, r -> r.zone("north")).build();
        for (var refuge : List.of("S", "T")) {
            assertThat(check(world, withRefuge(world, refuge)).findings()).isEmpty();
        }
        assertThat(codes(check(world, withRefuge(world, "A")))).containsExactly("P207");
        assertThat(codes(check(world, withRefuge(world, "B")))).containsExactly("P207");
    }

    private static Movement withRefuge(Scenario world, String refuge) {
        var m = thereAndBack(world, "08:00");
        var first = (Step.Travel) m.steps().getFirst();
        var changed = new Step.Travel(first.road(), first.from(), first.to(), first.abortPoint(), new Id.Place(refuge));
        return new Movement(m.id(), m.carrier(), m.notified(), m.spread(), List.of(changed, m.steps().get(1)));
    }

    @Test
    void onTheWayOneWaitsWhereItIsSafe() {
        var open = north().build();
        assertThat(codes(check(open, waiting(open, "B")))).containsExactly("P208");
        assertThat(check(open, waiting(open, "S")).findings()).isEmpty();
        var holding = north()
                .place("B", p -> p.kind(Place.Kind.HOLDING_POINT))
                .build();
        assertThat(check(holding, waiting(holding, "B")).findings()).isEmpty();
    }

    private static Movement waiting(Scenario world, String place) {
        var way = convoy(world, "M1", "trucks", "08:00", 1).notified("-72:00").travel("B");
        return place.equals("B")
                ? way.waitUntil("09:00").travel("A").movement()
                : way.travel("S").waitUntil("10:00").travel("B", "A").movement();
    }
}
