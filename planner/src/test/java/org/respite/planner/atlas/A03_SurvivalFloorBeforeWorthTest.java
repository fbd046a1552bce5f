package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A03_SurvivalFloorBeforeWorthTest {

    /**
     * <pre>
     *   small ◄── 30 min ── depot ── 30 min ──► large
     *   10 persons          100 kg              1,000 persons
     *   100 kg to survive                       100 kg to survive
     * </pre>
     *
     * By worth alone all 100 kg go to the large town, a hundred times as many persons. The floor comes first: the highest
     * lowest coverage is one half, held at 0.99 of it, so each town is brought at least 49 of its 100 kg. A kilogram may be lost to
     * whole units.
     */
    @Test
    void theSmallTownIsNotLeftBehind() {
        var solved = Solved.of(new WorldBuilder()
                .places("depot", "small", "large")
                .bothWays("depot", "small", 30)
                .bothWays("depot", "large", 30)
                .item("food")
                .stock("depot", "food", 100)
                .need("small", "food", 10, 100, 100)
                .need("large", "food", 1000, 100, 100)
                .fleet("trucks", "depot", 2));

        assertThat(solved.outcome().survivalFloor().orElseThrow()).isBetween(0.49, 0.5);
        assertThat(solved.met(0) + solved.met(1)).isBetween(99.0, 100.0);
    }
}
