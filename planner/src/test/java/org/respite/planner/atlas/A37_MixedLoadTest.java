package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A37_MixedLoadTest {

    /**
     * <pre>
     *   depot ── 60 min ──► town     100 persons need 80 tents of 40 kg and half a cubic metre,
     *                                100 persons need 6,800 kg of flour of 1 l/kg
     *   one trip of one truck, 10 t and 50 m³
     * </pre>
     *
     * The tents take 3.2 t and 40 m³, the flour 6.8 t and 6.8 m³: 10 t and 46.8 m³ together. So one truck takes it all,
     * though 0.8 of a truck is full of tents and 0.68 of one full of flour: 2 × 100 × 0.5.
     */
    @Test
    void lightGoodsGoOnTopOfHeavyOnes() {
        var solved = Solved.of(new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("tents", i -> i.gramsPerUnit(40_000L).cubicCentimetresPerUnit(500_000L))
                .item("flour", i -> i.gramsPerUnit(1_000L).cubicCentimetresPerUnit(1_000L))
                .stock("depot", "tents", 80)
                .stock("depot", "flour", 6_800)
                .need("town", "tents", 100, 0, 80)
                .need("town", "flour", 100, 0, 6_800)
                .fleet("trucks", "depot", 1, f -> f.turnaround(Duration.ofHours(24))));

        assertThat(solved.met(0)).isEqualTo(80);
        assertThat(solved.met(1)).isEqualTo(6_800);
        assertThat(solved.worth()).isCloseTo(100, within(1e-6));
        assertThat(solved.bound()).isCloseTo(100, within(1e-3));
    }
}
