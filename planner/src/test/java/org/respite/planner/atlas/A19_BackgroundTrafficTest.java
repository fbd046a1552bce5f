package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A19_BackgroundTrafficTest {

    /**
     * <pre>
     *   [ home ] ── 60 min on foot, 20 units an hour, 10 of them taken ──► haven     open 08:00 to 12:00
     *   1,000 persons
     * </pre>
     *
     * Ten units an hour are left, 100 persons: 25 in each of the twelve slots from 08:00 to 11:00. Those of slot k are all
     * there at 09:15 + 15 k min. Worth: 25 × Σ (1 − (555 + 15 k) / 2,880) = 25 × (12 − 7,650 / 2,880) = 233.59375.
     */
    @Test
    void thePlanHasOnlyTheRoadThatCommerceLeaves() {
        var solved = Solved.of(walkers(10));
        assertThat(solved.arrived(0)).isEqualTo(300);
        assertThat(solved.worth()).isCloseTo(233.59375, within(1e-6));
        assertThat(solved.bound()).isCloseTo(233.59375, within(1e-3));
    }

    /** Where commerce fills the road, or more than fills it, nothing is left. */
    @Test
    void aFullRoadTakesNobody() {
        assertThat(Solved.of(walkers(20)).plan().movements()).isEmpty();
        assertThat(Solved.of(walkers(30)).plan().movements()).isEmpty();
    }

    private static WorldBuilder walkers(int background) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .place("home", p -> p.zone("north"))
                .place("haven", p -> p.vacancies(10_000))
                .road("home", "haven", 60, r -> r.zone("north").capacityPerHour(20).backgroundPerHour(background))
                .group("people", "home", 1000, g -> g.destinations("haven"));
    }
}
