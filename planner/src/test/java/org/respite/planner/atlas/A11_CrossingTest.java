package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Quota;
import org.respite.planner.Solved;

class A11_CrossingTest {

    /**
     * <pre>
     *   port ─ 30 ─► terminal ─ 30 ─► gate ║ yard ─ 30 ─► town     ║ no road: goods change trucks, back to back
     *   100 t        inspection            ║ base of 10 trucks
     *   10 trucks
     * </pre>
     *
     * A quota of 4 trucks a day lets 40 t of the 100 t through, and all of it comes to the town; every load was inspected.
     */
    @Test
    void twoFleetsWorkBackToBackUnderAQuota() {
        var solved = Solved.of(world(100_000_000).quota("crossing", "00:00", "24:00", new Quota.Trucks(), 4));
        assertThat(solved.met(0)).isEqualTo(40_000);
        assertThat(solved.steps(Step.Inspect.class)).hasSameSizeAs(solved.steps(Step.Transfer.class));
    }

    /** The yard holds nothing: nothing can be put down, so nothing passes. */
    @Test
    void aYardWithoutRoomLetsNothingPass() {
        assertThat(Solved.of(world(0)).met(0)).isEqualTo(0);
    }

    private static WorldBuilder world(long room) {
        return new WorldBuilder()
                .places("port", "terminal", "gate", "yard", "town")
                .bothWays("port", "terminal", 30)
                .bothWays("terminal", "gate", 30)
                .bothWays("yard", "town", 30)
                .inspection("terminal", 10, Duration.ofMinutes(15))
                .crossing("crossing", "gate", "yard", c -> c.inspections("terminal").yardRoomKilograms(room))
                .item("food")
                .stock("port", "food", 100_000)
                .need("town", "food", 100, 0, 100_000)
                .fleet("abroad", "port", 10)
                .fleet("local", "yard", 10);
    }
}
