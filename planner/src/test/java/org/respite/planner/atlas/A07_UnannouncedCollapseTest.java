package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A07_UnannouncedCollapseTest {

    /**
     * <pre>
     *   depot ── 30 min ──► ( a ) ── 30 min ──► ( b ) ── 30 min ──► town      all roads guarded; depot and town: shelter
     * </pre>
     *
     * Whoever enters depot–a must go on for 30 + 30 min to the nearest refuge besides turning round at a: a–depot, so 60
     * min. The middle road a–b is 30 + 30 min from shelter in either direction: 60 min too. A cap of 60 min lets the convoy
     * through, one of 59 min does not.
     */
    @Test
    void noLegIsLongerThanTheExposureCap() {
        assertThat(withCap(60).met(0)).isEqualTo(80);
        assertThat(withCap(60).outcome().longestExposure()).isEqualTo(Duration.ofMinutes(60));
        assertThat(withCap(59).plan().movements()).isEmpty();
    }

    private static Solved withCap(int minutes) {
        return Solved.of(new WorldBuilder()
                .rules(r -> r.exposureCap(Duration.ofMinutes(minutes)))
                .guarded("north")
                .pause("north", "06:00", "18:00")
                .place("depot")
                .place("a", p -> p.zone("north"))
                .place("b", p -> p.zone("north"))
                .place("town", p -> p.zone("north").shelter())
                .bothWays("depot", "a", 30, r -> r.zone("north"))
                .bothWays("a", "b", 30, r -> r.zone("north"))
                .bothWays("b", "town", 30, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 80)
                .need("town", "food", 100, 0, 80)
                .fleet("trucks", "depot", 1));
    }
}
