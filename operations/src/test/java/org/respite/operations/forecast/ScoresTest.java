package org.respite.operations.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final double CLOSE = 1e-12;

    @Test
    void aSingleDrawIsScoredByItsDistance() {
        assertThat(Scores.crps(new double[] {187}, 199)).isEqualTo(12);
    }

    /** Half of the draws 0, half 2: E|X − 1| = 1, and two draws lie 1 apart on average; 1 − ½. */
    @Test
    void drawsAroundWhatHappenedAreScoredBetterThanOneOfThem() {
        assertThat(Scores.crps(new double[] {2, 0}, 1)).isCloseTo(0.5, within(CLOSE));
        assertThat(Scores.crps(new double[] {0}, 1)).isEqualTo(1);
    }

    /** Even between 0 and 1, and 0 happened: E X − ½ · ⅓ = ⅓. */
    @Test
    void evenDrawsAreScoredAsTheIntegralSays() {
        var even = IntStream.range(0, 10_000).mapToDouble(i -> (i + 0.5) / 10_000).toArray();
        assertThat(Scores.crps(even, 0)).isCloseTo(1 / 3.0, within(1e-4));
    }

    @Test
    void whoSaysWhatHeBelievesIsScoredBestOnAverage() {
        double believed = 0.7;
        assertThat(expectedBrier(believed, 0.7)).isLessThan(expectedBrier(believed, 0.6)).isLessThan(expectedBrier(believed, 0.8));
        assertThat(expectedLog(believed, 0.7)).isLessThan(expectedLog(believed, 0.6)).isLessThan(expectedLog(believed, 0.8));
    }

    private static double expectedBrier(double believed, double said) {
        return believed * Scores.brier(said, true) + (1 - believed) * Scores.brier(said, false);
    }

    private static double expectedLog(double believed, double said) {
        return believed * Scores.log(said, true) + (1 - believed) * Scores.log(said, false);
    }

    @Test
    void whatWasSaidToBeImpossibleAndHappensIsScoredWithoutLimit() {
        assertThat(Scores.log(0, true)).isInfinite();
    }

    @Test
    void theMiddleHoldsTheShareOfDrawsThatItSays() {
        var draws = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
        var middle = Scores.middle(draws, 0.8);
        assertThat(middle).isEqualTo(new Scores.Middle(10, 90));
        assertThat(middle.holds(10)).isTrue();
        assertThat(middle.holds(91)).isFalse();
    }
}
