package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A04_ConvexWorthSharesTest {

    /**
     * <pre>
     *   west ◄── 30 min ── depot ── 30 min ──► east      both: 100 persons, 100 kg in full, none to survive
     *                      100 kg
     * </pre>
     *
     * f has slope 2 for the first half of a need and 1 for the second, scaled by 1.5. Sharing 50 : 50 gives 2/3 + 2/3 of a
     * full need, all to one only 1. With the decay 0.5 at the end of the day: 100 × 0.5 × 4/3 = 66.67.
     */
    @Test
    void equalTownsShareEqually() {
        var solved = Solved.of(new WorldBuilder()
                .places("depot", "west", "east")
                .bothWays("depot", "west", 30)
                .bothWays("depot", "east", 30)
                .item("food")
                .stock("depot", "food", 100)
                .need("west", "food", 100, 0, 100)
                .need("east", "food", 100, 0, 100)
                .fleet("trucks", "depot", 2));

        assertThat(solved.metByDay(0)).isEqualTo(solved.metByDay(1)).containsExactly(50.0);
        assertThat(solved.worth()).isCloseTo(200.0 / 3, within(1e-6));
    }
}
