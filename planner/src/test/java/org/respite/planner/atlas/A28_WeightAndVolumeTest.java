package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A28_WeightAndVolumeTest {

    /**
     * <pre>
     *   depot ── 60 min ──► town     100 persons need 200 tents
     *   500 tents of 40 kg and half a cubic metre
     *   one trip of one truck, 10 t and 50 m³
     * </pre>
     *
     * By weight 250 tents go on a truck, by volume 100: half of the need. 100 × 0.5 × 2/3.
     */
    @Test
    void lightGoodsFillATruckByVolume() {
        var solved = Solved.of(tents(40, 500));
        assertThat(solved.met(0)).isEqualTo(100);
        assertThat(solved.bound()).isCloseTo(100 / 3.0, within(1e-3));
    }

    /** Of 100 kg each and little room, 100 again: now by weight. */
    @Test
    void heavyGoodsFillATruckByWeight() {
        var solved = Solved.of(tents(100, 10));
        assertThat(solved.met(0)).isEqualTo(100);
        assertThat(solved.bound()).isCloseTo(100 / 3.0, within(1e-3));
    }

    private static WorldBuilder tents(int kilograms, int litres) {
        return new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("tents", i -> i.gramsPerUnit(1000L * kilograms).cubicCentimetresPerUnit(1000L * litres))
                .stock("depot", "tents", 500)
                .need("town", "tents", 100, 0, 200)
                .fleet("trucks", "depot", 1, f -> f.turnaround(Duration.ofHours(24)));
    }
}
