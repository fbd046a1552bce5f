package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Provenance;
import org.respite.planner.Solved;

class A32_PauseOfOneSideTest {

    /**
     * <pre>
     *   depot ── 60 min ──► [ town ]     open 08:00 to 14:00
     * </pre>
     *
     * Whether a pause is agreed or one side declares it alone, and whichever side that is, is told with the plan; it moves
     * no vehicle. Three scenarios, one plan.
     */
    @Test
    void aPauseOpensTheSameWindowsWhoeverDeclaresIt() {
        var agreed = declared(true, "east", "west");
        assertThat(agreed.met(0)).isEqualTo(800);
        assertThat(declared(false, "east").plan()).isEqualTo(agreed.plan());
        assertThat(declared(false, "west").plan()).isEqualTo(agreed.plan());
    }

    private static Solved declared(boolean agreed, String... by) {
        return Solved.of(new WorldBuilder()
                .guarded("north")
                .pause(new Pause(
                        new Id.Pause("pause"), "relief", List.of(new Id.Zone("north")), WorldTime.windows("08:00", "14:00"),
                        agreed, List.of(by), Provenance.UNKNOWN))
                .place("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1));
    }
}
