package org.respite.operations.forecast;

/** Probabilities of counts, by a table of logarithms. */
final class LogFactorial {

    private static final double[] TABLE = new double[5_000];

    static {
        for (int i = 1; i < TABLE.length; i++) {
            TABLE[i] = TABLE[i - 1] + Math.log(i);
        }
    }

    private LogFactorial() {}

    /** So many successes of {@code of} tries, fewer than 5,000. */
    static double binomial(int count, int of, double p) {
        if (p <= 0 || p >= 1) {
            return count == (p <= 0 ? 0 : of) ? 1 : 0;
        }
        return Math.exp(TABLE[of] - TABLE[count] - TABLE[of - count] + count * Math.log(p) + (of - count) * Math.log1p(-p));
    }

    /** So many events where {@code mean} are expected. */
    static double poisson(int count, double mean) {
        return mean <= 0 ? count == 0 ? 1 : 0 : Math.exp(count * Math.log(mean) - mean - TABLE[count]);
    }

    static int most() {
        return TABLE.length - 1;
    }
}
