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

    /**
     * <pre>
     *   depot ── 30 min ──► town     100 persons need 10,000 kg
     *   loads 08:00–09:00   unloads 14:00–16:00
     * </pre>
     *
     * Out at 08:30, for the last of a convoy loads until 08:50; unloaded from 14:00 to 14:15, home at 14:45, the last
     * 5 min later: six hours and twenty minutes. A crew of seven hours makes it; for one of six the bound knows as well
     * that nothing can be brought.
     */
    @Test
    void nobodyWaitsForAGateLongerThanADuty() {
        assertThat(waitingForTheGate(7).met(0)).isEqualTo(10_000);

        var tooShort = waitingForTheGate(6);
        assertThat(tooShort.plan().movements()).isEmpty();
        assertThat(tooShort.bound()).isCloseTo(0, within(1e-3));
    }

    private static Solved waitingForTheGate(int crewHours) {
        return Solved.of(new WorldBuilder()
                .place("depot", p -> p.open("08:00", "09:00"))
                .place("town", p -> p.open("14:00", "16:00"))
                .bothWays("depot", "town", 30)
                .item("flour")
                .stock("depot", "flour", 10_000)
                .need("town", "flour", 100, 0, 10_000)
                .fleet("trucks", "depot", 1, f -> f.crewHours(Duration.ofHours(crewHours))));
    }
}
