package org.respite.operations.chance;

/** What a count out of a number of tries says of the share behind it. */
public final class Binomial {

    private static final double OUTSIDE = 0.025;
    private static final int HALVINGS = 60;

    private Binomial() {}

    /** Shares from 0 to 1. */
    public record Interval(double low, double high) {}

    /** The shares that 95 % confidence leaves (Clopper and Pearson, Biometrika 26, 1934): exact, and rather too wide. */
    public static Interval interval(int count, int of) {
        if (of < 1 || count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of + " is no count");
        }
        double low = count == 0 ? 0 : solve(p -> 1 - atMost(count - 1, of, p), OUTSIDE, true);
        double high = count == of ? 1 : solve(p -> atMost(count, of, p), OUTSIDE, false);
        return new Interval(low, high);
    }

    private interface Share {
        double at(double p);
    }

    private static double solve(Share share, double wanted, boolean rises) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (share.at(middle) < wanted == rises) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability of at most so many successes. */
    public static double atMost(int count, int of, double p) {
        double sum = 0;
        for (int k = 0; k <= count; k++) {
            sum += probability(k, of, p);
        }
        return Math.min(1, sum);
    }

    /** The probability of just so many successes; {@code p} above 0 and below 1. */
    public static double probability(int count, int of, double p) {
        if (p <= 0 || p >= 1) {
            return count == (p <= 0 ? 0 : of) ? 1 : 0;
        }
        double log = count * Math.log(p) + (of - count) * Math.log1p(-p);
        for (int i = 1; i <= count; i++) {
            log += Math.log((of - count + i) / (double) i);
        }
        return Math.exp(log);
    }
}
