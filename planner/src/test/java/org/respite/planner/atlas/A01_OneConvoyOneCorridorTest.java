package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Step;
import org.respite.planner.Solved;

class A01_OneConvoyOneCorridorTest {

    /**
     * <pre>
     *   depot ──── 60 min ────► [ town ]        [ ] guarded, opened 08:00–14:00 by a pause
     *   1,000 kg   ◄───────────   needs 800 kg
     *   1 truck of 10 t
     * </pre>
     *
     * The truck may enter the road at 08:00, unloads from 09:00 to 09:15, and is back long before 14:00. So all of the
     * 800 kg are handed out on the one day. Worth: 100 persons × decay at the end of the day (1 − 0.5) × f(1) = 50.
     */
    @Test
    void theConvoyDeliversInsideTheWindow() {
        var solved = Solved.of(new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .place("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1));

        assertThat(solved.metByDay(0)).isEqualTo(List.of(800.0));
        assertThat(solved.outcome().survivalFloor()).hasValue(1.0);
        assertThat(solved.worth()).isCloseTo(50, within(1e-6));
        assertThat(solved.bound()).isCloseTo(50, within(1e-3));
        assertThat(solved.steps(Step.Travel.class)).allSatisfy(leg -> {
            assertThat(leg.from()).isGreaterThanOrEqualTo(WorldTime.at("08:00"));
            assertThat(leg.to()).isLessThanOrEqualTo(WorldTime.at("13:55"));
        });
    }

    /** The same map without any pause: the road is never open, so nobody drives and nothing is promised. */
    @Test
    void withoutAPauseNobodyDrives() {
        var solved = Solved.of(new WorldBuilder()
                .guarded("north")
                .place("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1));

        assertThat(solved.plan().movements()).isEmpty();
        assertThat(solved.bound()).isCloseTo(0, within(1e-6));
    }
}
