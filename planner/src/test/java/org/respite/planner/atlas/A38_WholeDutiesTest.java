package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A38_WholeDutiesTest {

    /**
     * <pre>
     *   depot ──── 180 min ────► town     100 persons need 60,000 kg
     *   60,000 kg  ◄────────────
     *   2 trucks of 10 t, crews of 9 hours
     * </pre>
     *
     * A trip takes more than 6 of the 9 hours, so no crew makes two, though the hours of both crews would be enough for
     * nearly three: 20 t, and the bound knows it. A third of the full need, of which nothing is needed to survive: worth
     * 100 × 0.5 × 4/9.
     */
    @Test
    void twoCrewsDoNotShareAThirdTrip() {
        var solved = Solved.of(new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 180)
                .item("flour")
                .stock("depot", "flour", 60_000)
                .need("town", "flour", 100, 0, 60_000)
                .fleet("trucks", "depot", 2, f -> f.crewHours(Duration.ofHours(9))));

        assertThat(solved.met(0)).isEqualTo(20_000);
        assertThat(solved.worth()).isCloseTo(100 * 0.5 * 4 / 9, within(1e-3));
        assertThat(solved.bound()).isCloseTo(solved.worth(), within(1e-3));
    }
}
