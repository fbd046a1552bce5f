package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.planner.Solved;

class A27_DistributionTest {

    /**
     * <pre>
     *   depot ── 60 min ──► town     100 persons need 480 kg; handed out 20 kg an hour, from 08:00 to 16:00
     *   480 kg
     * </pre>
     *
     * A truck brings everything in the night, but what has come is not yet met: eight hours hand out 160 kg, a third.
     * f(1/3) = 2 × 1/3 / 1.5 = 4/9, worth 100 × 0.5 × 4/9.
     */
    @Test
    void aNeedIsMetByHandingOutNotByArrival() {
        var solved = Solved.of(from("00:00"));
        assertThat(solved.met(0)).isEqualTo(160);
        assertThat(solved.worth()).isCloseTo(200 / 9.0, within(1e-6));
        assertThat(solved.bound()).isCloseTo(200 / 9.0, within(1e-3));
    }

    /**
     * There only from 12:00: loaded until 12:15, in the town at 13:15, unloaded at 13:30 and the last at 13:35. From the
     * slot of 13:45 on 2.25 hours are left for 45 kg.
     */
    @Test
    void goodsThatComeLateAreHandedOutForTheRestOfTheDay() {
        assertThat(Solved.of(from("12:00")).met(0)).isEqualTo(45);
    }

    private static WorldBuilder from(String available) {
        return new WorldBuilder()
                .place("depot")
                .place("town", p -> p.distributionHours(WorldTime.windows("08:00", "16:00")))
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 480, s -> s.available(available))
                .need("town", "food", 100, 0, 480, n -> n.distributedPerHour(20))
                .fleet("trucks", "depot", 1);
    }
}
