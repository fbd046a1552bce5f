package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.planner.Solved;

class A10_HandlingRatesTest {

    /**
     * <pre>
     *   depot ── 60 min ──► town, unloading 08:00–10:00      10 trucks of 10 t, 100 t needed
     * </pre>
     *
     * One truck an hour begins to unload, from 08:00 and, so that the last is done by 10:00, until 09:40: two hours, two
     * trucks at most; with three an hour six.
     */
    @Test
    void unloadingLimitsWhatComesIn() {
        assertThat(unloading(1).met(0)).isLessThanOrEqualTo(20_000).isGreaterThanOrEqualTo(10_000);
        assertThat(unloading(3).met(0)).isLessThanOrEqualTo(60_000).isGreaterThan(20_000);
    }

    private static Solved unloading(int perHour) {
        return Solved.of(new WorldBuilder()
                .slot(Duration.ofMinutes(60))
                .place("depot")
                .place("town", p -> p.unloadsPerHour(perHour).openingHours(WorldTime.windows("08:00", "10:00")))
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 100_000)
                .need("town", "food", 100, 0, 100_000)
                .fleet("trucks", "depot", 10));
    }
}
