package org.respite.operations.doubt;

import java.util.Arrays;
import org.respite.model.plan.Prospect;

/**
 * A quantity over many futures.
 *
 * @param expected the average
 * @param cautious nine of ten futures reach at least this
 * @param hopeful nine of ten futures reach at most this
 * @param error with more futures the average would, 19 times of 20, not move further than this
 * @param cautiousFrom with more futures what nine of ten reach would, 19 times of 20, lie from here
 * @param cautiousTo to here
 */
public record Range(double expected, double cautious, double hopeful, double error, double cautiousFrom, double cautiousTo) {

    /** Of the values in each future. */
    public static Range of(double[] values) {
        int n = values.length;
        var sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(values).sum() / n;
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double error = n > 1 ? 1.96 * Math.sqrt(squares / (n - 1) / n) : 0;
        double ranks = 1.96 * Math.sqrt(n * 0.1 * 0.9);
        return new Range(mean, sorted[n / 10], sorted[n - 1 - n / 10], error, sorted[rank(n / 10.0 - ranks, n)],
                sorted[rank(n / 10.0 + ranks, n)]);
    }

    /** Of how many futures lie below a share of all says how sure their order is: a binomial distribution. */
    private static int rank(double rank, int n) {
        return Math.clamp(Math.round(rank), 0, n - 1);
    }

    /** As a plan holds it. */
    Prospect.Amount amount() {
        return new Prospect.Amount(expected, error, cautious, cautiousFrom, cautiousTo);
    }
}
