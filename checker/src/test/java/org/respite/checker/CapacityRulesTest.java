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
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;

/**
 * <pre>
 *   A (base, stock) ──60── Out ║ X ║ In ──60── B       all calm; slots of 15, spread of 5 minutes
 * </pre>
 */
class CapacityRulesTest {

    private static WorldBuilder world() {
        return new WorldBuilder()
                .places("A", "Out", "In")
                .place("B", p -> p.vacancies(1000))
                .bothWays("A", "Out", 60)
                .bothWays("In", "B", 60)
                .crossing("X", "Out", "In")
                .item("food")
                .stock("A", "food", 100_000)
                .fleet("trucks", "A", 100)
                .fleet("local", "In", 100)
                .group("families", "In", 1_000, g -> g.destinations("B").exits("X"));
    }

    private static Movement round(Scenario world, String id, String start, Duration spread, Integer... vehicles) {
        return convoy(world, id, "trucks", start, vehicles).spread(spread).travel("Out", "A").movement();
    }

    @Test
    void aRoadTakesItsCapacityInEachSlotAndNotAUnitMore() {
        // 8 units an hour for the plan are 2 in a slot: one truck of 2 units.
        var world = world().road("A", "Out", 60, r -> r.capacityPerHour(10).backgroundPerHour(2)).build();
        var spread = Duration.ofMinutes(5);
        assertThat(check(world, round(world, "M1", "01:00", spread, 1), round(world, "M2", "01:15", spread, 2))
                        .findings())
                .isEmpty();
        var both = check(world, round(world, "M1", "01:00", spread, 1), round(world, "M2", "01:10", spread, 2));
        assertThat(codes(both)).containsExactly("P301");
        assertThat(both.findings().getFirst().message()).contains("A-Out", "M1", "M2", "01:00–01:15");
    }

    @Test
    void aSpreadOverTwoSlotsCountsInEachInProportion() {
        // 20 persons of 0.1 units over 15 minutes from 01:05: 2/3 before 01:15, 1/3 after it.
        var world = world().road("In", "B", 60, r -> r.capacityPerHour(4 * 2 * 2 / 3.0)).build();
        var walk = people(world, "M1", "families", Mode.FOOT, "01:05", families(1, 20)).travel("B");
        assertThat(check(world, walk.movement()).findings()).isEmpty();
        var crowded = people(world, "M1", "families", Mode.FOOT, "01:05", families(1, 21)).travel("B");
        assertThat(codes(check(world, crowded.movement()))).containsExactly("P301");
        // From 01:00 all 20 enter in one slot, which holds 13.3 of them.
        var early = people(world, "M1", "families", Mode.FOOT, "01:00", families(1, 20)).travel("B");
        assertThat(codes(check(world, early.movement()))).containsExactly("P301");
    }

    @Test
    void aPlaceLoadsAsManyVehiclesAsItCan() {
        var world = world().place("A", p -> p.loadsPerHour(8)).place("Out", p -> p.unloadsPerHour(8)).build();
        assertThat(check(world, haul(world, 1, 2)).findings()).isEmpty();
        assertThat(codes(check(world, haul(world, 1, 2, 3)))).containsExactly("P302");
        assertThat(check(world, haul(world, 1, 2, 3)).findings()).hasSize(2);
    }

    private static Movement haul(Scenario world, Integer... vehicles) {
        return convoy(world, "M1", "trucks", "01:00", vehicles)
                .load(15, from("A", "food", 10))
                .travel("Out")
                .unload(15, of("food", 10))
                .travel("A")
                .movement();
    }

    @Test
    void baysAndInspectionsTakeSoManyTrucksInASlot() {
        // 2 bays of 30 minutes are one truck a slot, as is an inspection of 4 an hour.
        var bays = world().crossing("X", "Out", "In", c -> c.bays(2).transfer(Duration.ofMinutes(30))).build();
        assertThat(check(bays, pass(bays, 30, 1)).findings()).isEmpty();
        assertThat(codes(check(bays, pass(bays, 30, 1, 2)))).containsExactly("P304");
        var inspected = world().crossing("X", "Out", "In", c -> c.inspections("Out"))
                .inspection("Out", 4, Duration.ofMinutes(15))
                .build();
        assertThat(check(inspected, pass(inspected, 15, 1)).findings()).isEmpty();
        assertThat(codes(check(inspected, pass(inspected, 15, 1, 2)))).containsExactly("P303");
        var longer = world().crossing("X", "Out", "In", c -> c.inspections("Out"))
                .inspection("Out", 4, Duration.ofSeconds(15 * 60 + 1))
                .build();
        assertThat(codes(check(longer, pass(longer, 15, 1)))).containsExactly("P303");
    }

    private static Movement pass(Scenario world, int transferMinutes, Integer... vehicles) {
        var way = convoy(world, "M1", "trucks", "01:00", vehicles)
                .load(15, from("A", "food", 10))
                .travel("Out");
        if (!world.network().inspections().isEmpty()) {
            way.inspect(15);
        }
        return way.transfer("X", transferMinutes, of("food", 10)).travel("A").movement();
    }

    @Test
    void cargoHoursHoldTheLastTruck() {
        // Transfer from 02:15 to 02:30, the last at 02:35.
        var enough = world().crossing("X", "Out", "In", c -> c.cargoHours("02:15", "02:35")).build();
        assertThat(check(enough, pass(enough, 15, 1)).findings()).isEmpty();
        var tooShort = world().crossing("X", "Out", "In", c -> c.cargoHours("02:15", "02:34:59")).build();
        assertThat(codes(check(tooShort, pass(tooShort, 15, 1)))).containsExactly("P304");
        var tooLate = world().crossing("X", "Out", "In", c -> c.cargoHours("02:15:01", "03:00")).build();
        assertThat(codes(check(tooLate, pass(tooLate, 15, 1)))).containsExactly("P304");
    }

    @Test
    void aCrossingLetsSoManyPersonsOutInASlotAndADay() {
        var world = world().crossing("X", "Out", "In", c -> c.personsPerHour(40)).build();
        assertThat(check(world, leave(world, 10)).findings()).isEmpty();
        assertThat(codes(check(world, leave(world, 11)))).containsExactly("P305");
        var quota = world().quota("X", "08:00", "09:00", new Quota.AllPersons(), 10).build();
        assertThat(check(quota, leave(quota, 10)).findings()).isEmpty();
        assertThat(codes(check(quota, leave(quota, 11)))).containsExactly("P306");
    }

    private static Movement leave(Scenario world, int persons) {
        return people(world, "M1", "families", Mode.FOOT, "08:00", families(1, persons))
                .exit("families", "X", 15, families(1, persons))
                .movement();
    }

    @Test
    void aQuotaCountsWhatStartsInItsWindow() {
        // The transfer starts at 02:15.
        for (var subject : new Quota.Subject[] {new Quota.Trucks(), new Quota.OfItem(new Id.Item("food"))}) {
            long most = subject instanceof Quota.Trucks ? 1 : 9;
            var inside = world().quota("X", "02:15", "03:00", subject, most).build();
            assertThat(codes(check(inside, pass(inside, 15, 1, 2)))).containsExactly("P306");
            var before = world().quota("X", "02:15:01", "03:00", subject, most).build();
            assertThat(check(before, pass(before, 15, 1, 2)).findings()).isEmpty();
            var after = world().quota("X", "01:00", "02:15", subject, most).build();
            assertThat(check(after, pass(after, 15, 1, 2)).findings()).isEmpty();
        }
    }
}
