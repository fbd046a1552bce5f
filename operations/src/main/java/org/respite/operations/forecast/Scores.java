package org.respite.operations.forecast;

import java.util.Arrays;

/** Proper scores: nobody can expect a better one than by saying what he believes. The lower, the better. */
public final class Scores {

    private Scores() {}

    /**
     * The continuous ranked probability score of draws, E|X − y| − ½ E|X − X′| (Gneiting and Raftery, JASA 102, 2007): in the
     * unit of the figure. For a single draw it is the absolute error.
     */
    public static double crps(double[] draws, double happened) {
        var sorted = draws.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        double away = 0;
        double apart = 0;
        for (int i = 0; i < n; i++) {
            away += Math.abs(sorted[i] - happened);
            apart += (2.0 * i - n + 1) * sorted[i];
        }
        return away / n - apart / n / n;
    }

    /** The square of what was missing to certainty (Brier, Monthly Weather Review 78, 1950): from 0 to 1. */
    public static double brier(double probability, boolean happened) {
        double missing = (happened ? 1 : 0) - probability;
        return missing * missing;
    }

    /** Minus the natural logarithm of the probability of what happened; infinite where that was said to be impossible. */
    public static double log(double probability, boolean happened) {
        return -Math.log(happened ? probability : 1 - probability);
    }

    /** The range that holds the middle share of the draws, both ends included. */
    public static Middle middle(double[] draws, double share) {
        var sorted = draws.clone();
        Arrays.sort(sorted);
        return new Middle(quantile(sorted, (1 - share) / 2), quantile(sorted, (1 + share) / 2));
    }

    public record Middle(double low, double high) {

        public boolean holds(double happened) {
            return low <= happened && happened <= high;
        }
    }

    /** The smallest draw that at least this share of them does not exceed. */
    private static double quantile(double[] sorted, double share) {
        int at = (int) Math.ceil(share * sorted.length - 1e-9) - 1;
        return sorted[Math.clamp(at, 0, sorted.length - 1)];
    }
}
