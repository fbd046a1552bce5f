package org.respite.operations.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialTest {

    private static final double CLOSE = 1e-6;

    /** With none of seven, (1 − p)⁷ = 0.025 at the upper end; by symmetry with all of seven. */
    @Test
    void sevenDaysLeaveMuchOpen() {
        double end = 1 - Math.pow(0.025, 1 / 7.0);
        assertThat(Binomial.interval(0, 7).low()).isZero();
        assertThat(Binomial.interval(0, 7).high()).isCloseTo(end, within(CLOSE));
        assertThat(Binomial.interval(7, 7).low()).isCloseTo(1 - end, within(CLOSE));
        assertThat(Binomial.interval(7, 7).high()).isEqualTo(1);
    }

    /** Tables of Clopper and Pearson: 5 of 10 leave 0.187 to 0.813. */
    @Test
    void theEndsAreThoseOfTheTables() {
        assertThat(Binomial.interval(5, 10).low()).isCloseTo(0.1871, within(1e-4));
        assertThat(Binomial.interval(5, 10).high()).isCloseTo(0.8129, within(1e-4));
    }

    @Test
    void whatLiesBelowIsTheInverseOfWhereItLies() {
        for (double p : new double[] {0.001, 0.1, 0.5, 0.8, 0.999}) {
            assertThat(Normal.below(Normal.quantile(p))).isCloseTo(p, within(CLOSE));
        }
    }
}
