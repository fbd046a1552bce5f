package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Step;
import org.respite.planner.Solved;

class A18_SeveralDropsTest {

    /**
     * <pre>
     *   depot ── 30 min ── near ── 30 min ── far
     *   200 kg             100 kg            100 kg
     * </pre>
     *
     * One truck, three hours. A round to the far town takes 15 + 60 + 15 + 60 + 5 min, one to the near town 95 min: there
     * is no time for both. One round with two drops, in either order, takes 15 + 60 + 15 + 15 + 60 + 5 = 170 min.
     */
    @Test
    void oneTruckServesTwoTownsOnOneRound() {
        var solved = Solved.of(new WorldBuilder()
                .hours(3)
                .places("depot", "near", "far")
                .bothWays("depot", "near", 30)
                .bothWays("near", "far", 30)
                .item("food")
                .stock("depot", "food", 200)
                .need("near", "food", 100, 400, 800)
                .need("far", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1));

        assertThat(solved.plan().movements()).hasSize(1);
        assertThat(solved.steps(Step.Unload.class)).extracting(s -> s.place().toString()).containsExactlyInAnyOrder("near", "far");
        assertThat(solved.met(0)).isEqualTo(100);
        assertThat(solved.met(1)).isEqualTo(100);
    }
}
