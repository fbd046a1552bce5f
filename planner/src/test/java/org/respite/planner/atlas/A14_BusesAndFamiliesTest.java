package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Mode;
import org.respite.planner.Solved;

class A14_BusesAndFamiliesTest {

    /**
     * <pre>
     *   camp ── 60 min ──► haven, the bus's base     one bus of 50 seats, open for one trip: 08:00 to 11:00
     * </pre>
     *
     * Families of 6: eight of them fill 48 seats, and the ninth does not fit. 48 persons come, in whole families.
     */
    @Test
    void familiesStayTogetherOnTheBus() {
        var solved = Solved.of(new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "11:00")
                .place("camp", p -> p.zone("north"))
                .place("haven", p -> p.vacancies(1000))
                .bothWays("camp", "haven", 60, r -> r.zone("north"))
                .group("people", "camp", new Families(Map.of(6, 20L)), g -> g.destinations("haven").modes(Mode.BUS))
                .fleet("buses", "haven", 1, f -> f.buses(50)));

        assertThat(solved.arrived(0)).isEqualTo(48);
    }
}
