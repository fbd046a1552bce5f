package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A17_OutOfReachTest {

    /**
     * <pre>
     *   depot ── 60 min ──► town          island: no road
     * </pre>
     *
     * Nothing can come to the island. It is reported as out of reach and does not pull the floor of the others to 0.
     */
    @Test
    void whatCannotBeReachedHoldsNobodyBack() {
        var solved = Solved.of(new WorldBuilder()
                .places("depot", "town", "island")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 100, 50, 100)
                .need("island", "food", 100, 50, 100)
                .fleet("trucks", "depot", 1));

        assertThat(solved.outcome().survivalFloor()).hasValue(1.0);
        assertThat(solved.outcome().needs().get(1).reachable()).isFalse();
        assertThat(solved.met(0)).isEqualTo(100);
    }
}
