package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

/** Rounds with several drops are in the bound even where no round with one of the drops is possible. */
class A39_RoundsThatPauseTest {

    /**
     * <pre>
     *   depot ── 60 min ──► [ near ] ── 60 min ──► [ far ]      near may not be waited at
     *        closed from 09:10      closed until 09:15
     * </pre>
     *
     * A truck is at near by 09:05 at the latest; only while it unloads there does the road to far open. Both towns need
     * 800 kg, worth 50 each: a round that drops at both is worth 100, and the bound must not be below it.
     */
    @Test
    void theBoundKnowsTheRoundThatDropsAtBothTowns() {
        var solved = Solved.of(new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "16:00")
                .place("depot")
                .place("near", p -> p.zone("north"))
                .place("far", p -> p.zone("north"))
                .road("depot", "near", 60, r -> r.zone("north").closed("09:10", "24:00"))
                .road("near", "far", 60, r -> r.zone("north").closed("0:00", "09:15"))
                .road("far", "near", 60, r -> r.zone("north"))
                .road("near", "depot", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 10_000)
                .need("near", "food", 100, 400, 800)
                .need("far", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1));

        assertThat(solved.bound()).isCloseTo(100, within(1e-6));
        assertThat(solved.provenBound()).isCloseTo(100, within(1e-6));
    }
}
