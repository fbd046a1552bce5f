package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A05_WindowAndMarginTest {

    /**
     * <pre>
     *   depot ── 60 min ──► [ town ]     open 08:00 to 10:40
     * </pre>
     *
     * Out 08:00–09:00, unloading to 09:15, back on the road to 10:15, the last vehicle 5 min later: 10:20. A margin of
     * 20 min fits exactly before 10:40; one of 25 min does not, and nobody drives.
     */
    @Test
    void theMarginFitsOrNobodyDrives() {
        assertThat(withMargin(20).met(0)).isEqualTo(80);
        assertThat(withMargin(25).plan().movements()).isEmpty();
    }

    private static Solved withMargin(int minutes) {
        return Solved.of(new WorldBuilder()
                .rules(r -> r.safetyMargin(Duration.ofMinutes(minutes)))
                .guarded("north")
                .pause("north", "08:00", "10:40")
                .place("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 80)
                .need("town", "food", 100, 0, 80)
                .fleet("trucks", "depot", 1));
    }
}
