package org.respite.operations.doubt;

import java.util.Arrays;

/**
 * A quantity over many futures.
 *
 * @param expected the average
 * @param cautious nine of ten futures reach at least this
 * @param hopeful nine of ten futures reach at most this
 * @param error with more futures the average would, 19 times of 20, not move further than this
 */
public record Range(double expected, double cautious, double hopeful, double error) {

    public static Range of(double[] values) {
        int n = values.length;
        var sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(values).sum() / n;
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        double error = n > 1 ? 1.96 * Math.sqrt(squares / (n - 1) / n) : 0;
        return new Range(mean, sorted[n / 10], sorted[n - 1 - n / 10], error);
    }
}
