package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A13_WalkersTest {

    /**
     * <pre>
     *   [ home ] ── 60 min on foot, 20 units an hour ──► haven     open 08:00 to 12:00
     *   1,000 persons
     * </pre>
     *
     * A person on foot takes 0.1 units: 200 persons an hour may enter. They enter over slots of 15 min; the last has left the
     * road an hour later, so those of the four hours who enter within 08:00–11:00 arrive: at most 600.
     */
    @Test
    void theRoadHoldsBackTheWalkers() {
        var solved = Solved.of(walkers(1000, 10_000));
        assertThat(solved.arrived(0)).isEqualTo(600);
    }

    /** A destination receives only as many as its standards allow. */
    @Test
    void theHavenTakesNoMoreThanItsStandardsAllow() {
        assertThat(Solved.of(walkers(1000, 150)).arrived(0)).isEqualTo(150);
    }

    /** Nobody goes of whom it is not known that they wish to. */
    @Test
    void withoutABasisNobodyIsMoved() {
        var unknown = walkers(1000, 10_000).group("people", "home", 1000, g -> g.basis(""));
        assertThat(Solved.of(unknown).plan().movements()).isEmpty();
    }

    private static WorldBuilder walkers(int persons, int room) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .place("home", p -> p.zone("north"))
                .place("haven", p -> p.vacancies(room))
                .road("home", "haven", 60, r -> r.zone("north").capacityPerHour(20))
                .group("people", "home", persons, g -> g.destinations("haven"));
    }
}
