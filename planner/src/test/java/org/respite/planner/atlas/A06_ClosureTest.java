package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Step;
import org.respite.planner.Solved;

class A06_ClosureTest {

    /**
     * <pre>
     *   depot ──── 60 min, closed from 00:00 ────► town
     * </pre>
     *
     * The road opens at 20:00: a truck that has loaded is there at 21:00, unloads, and is back before midnight. Closed
     * all day, nothing comes.
     */
    @Test
    void theConvoyWaitsForTheRoadToOpen() {
        assertThat(closedUntil("20:00").met(0)).isEqualTo(80);
        assertThat(closedUntil("20:00").steps(Step.Travel.class)).noneMatch(leg -> leg.road().value().equals("depot-town")
                && leg.from().isBefore(WorldTime.at("20:00")));
        assertThat(closedUntil("24:00").met(0)).isEqualTo(0);
    }

    private static Solved closedUntil(String opens) {
        return Solved.of(new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 60, r -> r.closed("00:00", opens))
                .item("food")
                .stock("depot", "food", 80)
                .need("town", "food", 100, 0, 80)
                .fleet("trucks", "depot", 1));
    }
}
