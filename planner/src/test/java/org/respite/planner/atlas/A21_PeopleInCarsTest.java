package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Carrier;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Mode;
import org.respite.planner.Solved;

class A21_PeopleInCarsTest {

    /**
     * <pre>
     *   [ home ] ── 15 min by car, 60 on foot, 20 units an hour ──► haven     open 08:00 to 12:00
     *   1,000 persons
     * </pre>
     *
     * Five cars enter in a slot of 15 min. The last of a slot is through 15 + 15 min after its start, so the fifteen slots
     * from 08:00 to 11:30 are of use. Five persons in a car: 25 a slot, 375 in all, worth
     * 25 × Σ (1 − (510 + 15 k) / 2,880) = 25 × (15 − 9,225 / 2,880) = 294.921875. Two in a car: 10 a slot.
     */
    @Test
    void moreComeWhenMoreShareACar() {
        var full = Solved.of(world(Families.singles(1000), Mode.CAR).mode(Mode.CAR, 1, 5));
        assertThat(full.arrived(0)).isEqualTo(375);
        assertThat(full.worth()).isCloseTo(294.921875, within(1e-6));
        assertThat(full.bound()).isCloseTo(294.921875, within(1e-3));
        assertThat(Solved.of(world(Families.singles(1000), Mode.CAR).mode(Mode.CAR, 1, 2)).arrived(0)).isEqualTo(150);
    }

    /** Of families of four, six and no seventh fit into the room for 25 persons: 24 in each of the fifteen slots. */
    @Test
    void familiesStayTogetherInTheirCars() {
        assertThat(Solved.of(world(new Families(Map.of(4, 250L)), Mode.CAR)).arrived(0)).isEqualTo(360);
    }

    /**
     * On foot a person takes 0.1 units, in a car of five 0.2: as long as walking is possible, until those who set out at
     * 10:45, 50 walk in a slot, 600 in all; in the three slots after that 25 a slot still drive. Worth:
     * 50 × (12 − 7,650 / 2,880) + 25 × (3 − 2,115 / 2,880) = 523.828125.
     */
    @Test
    void theyWalkWhileThereIsTimeAndDriveWhenItIsShort() {
        var solved = Solved.of(world(Families.singles(1000), Mode.CAR, Mode.FOOT));
        assertThat(persons(solved, Mode.FOOT)).isEqualTo(600);
        assertThat(persons(solved, Mode.CAR)).isEqualTo(75);
        assertThat(solved.worth()).isCloseTo(523.828125, within(1e-6));
        assertThat(solved.bound()).isCloseTo(523.828125, within(1e-3));
    }

    private static long persons(Solved solved, Mode mode) {
        return solved.plan().movements().stream()
                .map(m -> (Carrier.OnTheirOwn) m.carrier())
                .filter(own -> own.mode() == mode)
                .mapToLong(own -> own.families().persons())
                .sum();
    }

    private static WorldBuilder world(Families families, Mode... modes) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .place("home", p -> p.zone("north"))
                .place("haven", p -> p.vacancies(10_000))
                .road("home", "haven", 60, r -> r.zone("north").capacityPerHour(20).time(Mode.CAR, Duration.ofMinutes(15)))
                .group("people", "home", families, g -> g.destinations("haven").modes(modes));
    }
}
