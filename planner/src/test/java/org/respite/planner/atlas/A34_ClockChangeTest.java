package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A34_ClockChangeTest {

    /**
     * <pre>
     *   depot ── 60 min ──► town     100 persons need 240 kg a day
     *   1,000 kg
     * </pre>
     *
     * In Athens the clocks went back in the night to 27 October 2024: a day of 25 hours, for which 250 kg are needed and
     * met. Worth: 100 × 25/24 × 0.5.
     */
    @Test
    void aLongDayNeedsMore() {
        var solved = day("2024-10-27T00:00", 25);
        assertThat(solved.metByDay(0)).isEqualTo(List.of(250.0));
        assertThat(solved.bound()).isCloseTo(50 * 25 / 24.0, within(1e-3));
    }

    /** The day of 31 March 2024 had 23 hours: 230 kg. */
    @Test
    void aShortDayNeedsLess() {
        var solved = day("2024-03-31T00:00", 23);
        assertThat(solved.metByDay(0)).isEqualTo(List.of(230.0));
        assertThat(solved.bound()).isCloseTo(50 * 23 / 24.0, within(1e-3));
    }

    private static Solved day(String start, int hours) {
        return Solved.of(new WorldBuilder()
                .start("Europe/Athens", start)
                .hours(hours)
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 100, 120, 240)
                .fleet("trucks", "depot", 1));
    }
}
