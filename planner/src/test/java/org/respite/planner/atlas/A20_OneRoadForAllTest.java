package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A20_OneRoadForAllTest {

    /**
     * <pre>
     *   camp ═══ 60 min, open 08:00–10:00 ═══► town     120 persons need 40 t in full, none of it to survive
     *   40 t, 4 trucks of 10 t    ◄─ 60 min, calm ─
     *   1,000 persons who walk to the town
     * </pre>
     *
     * In slots of an hour only those who enter from 08:00 to 09:00 are through in time: one slot. A truck takes 2 units,
     * a person on foot 0.1. The last to walk is there at 10:00, so a unit is worth 10 × (1 − 10 / 48) = 7.92 to walkers.
     * Each of the first two trucks is worth 120 × 0.5 × 1/4 × 4/3 = 20, which is 10 a unit; each of the others, in the
     * second half of the need, 5 a unit. So of 20 units two trucks take 4 and 160 persons 16: 40 + 160 × 19/24 = 166.67.
     */
    @Test
    void trucksAndWalkersTradeTheRoadByWorth() {
        var solved = Solved.of(world(20));
        assertThat(solved.met(0)).isEqualTo(20_000);
        assertThat(solved.arrived(0)).isEqualTo(160);
        assertThat(solved.worth()).isCloseTo(40 + 160 * 19 / 24.0, within(1e-6));
        assertThat(solved.bound()).isCloseTo(40 + 160 * 19 / 24.0, within(1e-3));
    }

    /** 108 units hold four trucks and all 1,000 persons: 60 + 1,000 × 19/24. */
    @Test
    void onAWideRoadNobodyGivesWay() {
        var solved = Solved.of(world(108));
        assertThat(solved.met(0)).isEqualTo(40_000);
        assertThat(solved.arrived(0)).isEqualTo(1000);
        assertThat(solved.bound()).isCloseTo(60 + 1000 * 19 / 24.0, within(1e-3));
    }

    private static WorldBuilder world(int unitsAnHour) {
        return new WorldBuilder()
                .slot(Duration.ofMinutes(60))
                .guarded("north")
                .pause("north", "08:00", "10:00")
                .place("camp")
                .place("town", p -> p.vacancies(10_000))
                .road("camp", "town", 60, r -> r.zone("north").capacityPerHour(unitsAnHour))
                .road("town", "camp", 60)
                .item("food")
                .stock("camp", "food", 40_000)
                .need("town", "food", 120, 0, 40_000)
                .fleet("trucks", "camp", 4)
                .group("people", "camp", 1000, g -> g.destinations("town"));
    }
}
