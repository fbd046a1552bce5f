package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.people;
import static org.respite.checker.Plans.check;
import static org.respite.checker.Plans.codes;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Scenario;

/**
 * <pre>
 *   Base ──60── Home ──60── Haven (room for 12)       all calm; convoys spread over 5 minutes
 * </pre>
 */
class PeopleRulesTest {

    private static WorldBuilder world() {
        return new WorldBuilder()
                .places("Base", "Home")
                .place("Haven", p -> p.vacancies(12))
                .bothWays("Base", "Home", 60)
                .bothWays("Home", "Haven", 60)
                .fleet("buses", "Base", 3, f -> f.buses(6))
                .fleet("neutral", "Base", 3, f -> f.mode(Mode.CAR).seats(5).items())
                .group("families", "Home", families(4, 3), g -> g.modes(Mode.BUS, Mode.FOOT).destinations("Haven"));
    }

    private static Movement bus(Scenario world, Families board, Families alight, Integer... vehicles) {
        return convoy(world, "bus", "buses", "01:00", vehicles)
                .travel("Home")
                .board("families", 15, board)
                .travel("Haven")
                .alight("families", 15, alight)
                .travel("Home", "Base")
                .movement();
    }

    private static Movement walk(Scenario world, Families families) {
        return people(world, "walk", "families", Mode.FOOT, "01:00", families).travel("Haven").movement();
    }

    @Test
    void noMoreFamiliesGoThanAreExpectedTo() {
        var world = world().build();
        assertThat(check(world, walk(world, families(4, 3))).findings()).isEmpty();
        assertThat(codes(check(world, walk(world, families(4, 4))))).contains("P501");
        assertThat(codes(check(world, walk(world, families(3, 1))))).containsExactly("P501");
        assertThat(codes(check(world, walk(world, families(4, 2)), bus(world, families(4, 2), families(4, 2), 1, 2))))
                .contains("P501");
        var unsure = world().group("families", "Home", families(4, 3), g -> g.basis(" ")).build();
        assertThat(codes(check(unsure, walk(unsure, families(4, 1))))).containsExactly("P501");
    }

    @Test
    void everyPassengerHasASeatAndNobodyStaysAboard() {
        var world = world().build();
        assertThat(check(world, bus(world, families(4, 3), families(4, 3), 1, 2)).findings()).isEmpty();
        assertThat(codes(check(world, bus(world, families(4, 3), families(4, 3), 1)))).containsExactly("P502");
        assertThat(codes(check(world, bus(world, families(4, 3), families(4, 2), 1, 2)))).containsExactly("P502");
    }

    @Test
    void familiesStayTogether() {
        var world = world().build();
        var torn = families(4, 2).plus(families(3, 1)).plus(families(1, 1));
        assertThat(codes(check(world, bus(world, families(4, 3), torn, 1, 2)))).contains("P503");
        var small = world().fleet("buses", "Base", 3, f -> f.buses(3)).build();
        assertThat(codes(check(small, bus(small, families(4, 1), families(4, 1), 1, 2)))).containsExactly("P503");
    }

    @Test
    void aDestinationReceivesAsManyAsItsStandardsAllow() {
        var full = world().place("Haven", p -> p.vacancies(11)).build();
        assertThat(codes(check(full, walk(full, families(4, 3))))).containsExactly("P504");
        // 180 litres a day are 12 persons at 15; one is there already.
        var dry = world().place("Haven", p -> p.reception(
                        new Place.Reception(OptionalInt.of(99), OptionalInt.of(180), OptionalInt.of(9), 1)))
                .build();
        assertThat(codes(check(dry, walk(dry, families(4, 3))))).containsExactly("P504");
        var unknown = world().place("Haven", p -> p.reception(
                        new Place.Reception(OptionalInt.of(99), OptionalInt.empty(), OptionalInt.of(9), 0)))
                .build();
        assertThat(codes(check(unknown, walk(unknown, families(4, 1))))).containsExactly("P504");
    }

    /** Haven lies in a zone that a pause opens: those who stay there are outside when it closes, unless it is their home. */
    @Test
    void nobodyIsLeftOutsideShelter() {
        var open = world().guarded("north")
                .pause("north", "00:00", "20:00")
                .place("Haven", p -> p.zone("north").vacancies(12));
        var exposed = open.build();
        assertThat(codes(check(exposed, walk(exposed, families(4, 1))))).containsExactly("P504");
        assertThat(codes(check(exposed, bus(exposed, families(4, 1), families(4, 1), 1)))).contains("P504");
        var sheltered = open.place("Haven", p -> p.zone("north").shelter().vacancies(12)).build();
        assertThat(check(sheltered, walk(sheltered, families(4, 1))).findings()).isEmpty();
        var home = open.place("Haven", p -> p.zone("north").vacancies(12))
                .group("families", "Home", families(4, 3), g -> g.modes(Mode.FOOT)
                        .destinations("Haven")
                        .purpose(PeopleGroup.Purpose.RETURN))
                .build();
        assertThat(check(home, walk(home, families(4, 1))).findings()).isEmpty();
    }

    @Test
    void peopleGoWhereTheyWishToGoByTheirOwnModes() {
        var world = world().group("families", "Home", families(4, 3), g -> g.modes(Mode.FOOT)).build();
        assertThat(codes(check(world, bus(world, families(4, 1), families(4, 1), 1)))).containsExactly("P502");
        var elsewhere = people(world, "walk", "families", Mode.FOOT, "01:00", families(4, 1)).travel("Base");
        assertThat(codes(check(world, elsewhere.movement()))).containsExactly("P105", "P504");
        assertThat(check(world, elsewhere.movement()).outcome().groups().getFirst().arrived()).isZero();
    }

    @Test
    void aHandOverIsMadeWholeInItsWindow() {
        // Received from 02:00, delivered until 03:30, the last at 03:35.
        var exact = world().handOver("H", 5, "Home", "Haven", "neutral", "02:00", "03:35").build();
        assertThat(check(exact, handOver(exact, 5)).findings()).isEmpty();
        assertThat(codes(check(exact, handOver(exact, 4)))).containsExactly("P506", "P507");
        for (var window : List.of(List.of("02:00:01", "03:35"), List.of("02:00", "03:34:59"))) {
            var world = world().handOver("H", 5, "Home", "Haven", "neutral", window.get(0), window.get(1))
                    .build();
            assertThat(codes(check(world, handOver(world, 5)))).containsExactly("P506");
        }
        var seats = world().handOver("H", 6, "Home", "Haven", "neutral", "02:00", "03:35").build();
        assertThat(codes(check(seats, handOver(seats, 6)))).containsExactly("P506");
        var carrier = world().handOver("H", 5, "Home", "Haven", "buses", "02:00", "03:35").build();
        assertThat(codes(check(carrier, handOver(carrier, 5)))).containsExactly("P506");
        assertThat(codes(check(exact))).containsExactly("P507");
    }

    private static Movement handOver(Scenario world, int persons) {
        return convoy(world, "release", "neutral", "01:00", 1)
                .travel("Home")
                .receive("H", 15, persons)
                .travel("Haven")
                .deliver("H", 15, persons)
                .travel("Home", "Base")
                .movement();
    }
}
