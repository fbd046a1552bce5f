package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.scenario.PeopleGroup;
import org.respite.planner.Solved;

class A31_ReturnTest {

    /**
     * <pre>
     *   haven ══ 60 min on foot, 20 units an hour each way ══ [ town ]     open 08:00 to 12:00
     *   1,000 who return                                    1,000 who leave
     * </pre>
     *
     * Each way takes 50 persons in each of twelve slots, as in A13; the two do not hinder each other. Those of slot k are
     * there at 09:15 + 15 k min: 50 × (12 − 7,650 / 2,880) = 467.1875 for each group.
     */
    @Test
    void thoseWhoReturnArePlannedLikeThoseWhoLeave() {
        var solved = Solved.of(both("they were asked"));
        assertThat(solved.arrived(0)).isEqualTo(600);
        assertThat(solved.arrived(1)).isEqualTo(600);
        assertThat(solved.worth()).isCloseTo(2 * 467.1875, within(1e-6));
        assertThat(solved.bound()).isCloseTo(2 * 467.1875, within(1e-3));
    }

    /** Nobody is brought back of whom it is not known that they wish to. */
    @Test
    void withoutABasisNobodyIsBroughtBack() {
        var solved = Solved.of(both(""));
        assertThat(solved.arrived(0)).isEqualTo(600);
        assertThat(solved.arrived(1)).isEqualTo(0);
    }

    /** To those who wish to go there from elsewhere the town is no home, and nothing shelters them when the pause ends. */
    @Test
    void aTownWithoutShelterTakesInOnlyThoseAtHomeThere() {
        var solved = Solved.of(both("they were asked").group("returning", "haven", 1000, g -> g.destinations("town")
                .purpose(PeopleGroup.Purpose.LEAVE)));
        assertThat(solved.arrived(0)).isEqualTo(600);
        assertThat(solved.arrived(1)).isEqualTo(0);
    }

    private static WorldBuilder both(String basisOfReturn) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .place("haven", p -> p.vacancies(10_000))
                .place("town", p -> p.zone("north").vacancies(10_000))
                .bothWays("haven", "town", 60, r -> r.zone("north").capacityPerHour(20))
                .group("leaving", "town", 1000, g -> g.destinations("haven"))
                .group("returning", "haven", 1000, g -> g.destinations("town")
                        .purpose(PeopleGroup.Purpose.RETURN)
                        .basis(basisOfReturn));
    }
}
