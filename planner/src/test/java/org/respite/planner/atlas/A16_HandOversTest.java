package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Id;
import org.respite.planner.Solved;

class A16_HandOversTest {

    /**
     * <pre>
     *   base ── 30 min ──► prison ── 60 min ──► border     received and delivered inside the window
     * </pre>
     *
     * Receiving takes 15 min, driving 60, delivering 15, the spread 5: 95 min. A window of 95 min suffices, one of 90 does
     * not, and the answer names the hand-over.
     */
    @Test
    void aHandOverIsMadeInsideItsWindowOrNamed() {
        assertThat(closing("11:35").outcome().handOversMade()).containsExactly(new Id.HandOver("first group"));
        var missed = closing("11:30");
        assertThat(missed.outcome().handOversMade()).isEmpty();
        assertThat(missed.result().notes()).anyMatch(note -> note.contains("first group"));
    }

    private static Solved closing(String closes) {
        var world = new WorldBuilder()
                .places("base", "prison", "border")
                .bothWays("base", "prison", 30)
                .bothWays("prison", "border", 60)
                .fleet("neutral", "base", 1, f -> f.seats(20))
                .handOver("first group", 13, "prison", "border", "neutral", "10:00", closes);
        return closes.equals("11:35") ? Solved.of(world) : Solved.ofImpossible(world.build());
    }
}
