package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A08_NoticeTest {

    /**
     * <pre>
     *   depot ── 60 min ──► [ town ]     open 06:00 to 12:00; planned at 00:00 of the same day
     * </pre>
     *
     * With 4 hours of notice the truck may depart from 04:00 and comes in time. With 10 hours it may depart from 10:00: out
     * 10:15–11:15, no way back before 12:00. Its emergency notice of 2 hours helps an emergency fleet.
     */
    @Test
    void aConvoyDepartsOnlyAfterItsNotice() {
        assertThat(notice(4, false).met(0)).isEqualTo(80);
        assertThat(notice(4, false).plan().movements()).allSatisfy(m -> assertThat(m.notified()).isPresent());
        assertThat(notice(10, false).plan().movements()).isEmpty();
        assertThat(notice(10, true).met(0)).isEqualTo(80);
    }

    private static Solved notice(int hours, boolean emergency) {
        return Solved.of(new WorldBuilder()
                .asOfBeforeStart(Duration.ZERO)
                .rules(r -> r.standardNotice(Duration.ofHours(hours)).emergencyNotice(Duration.ofHours(2)))
                .guarded("north")
                .pause("north", "06:00", "12:00")
                .place("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 80)
                .need("town", "food", 100, 0, 80)
                .fleet("trucks", "depot", 1, f -> {
                    if (emergency) {
                        f.emergency();
                    }
                }));
    }
}
