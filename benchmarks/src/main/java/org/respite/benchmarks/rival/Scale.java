package org.respite.benchmarks.rival;

import java.util.stream.DoubleStream;

/** Parts of a person so small that numbers of them are whole. */
final class Scale {

    private static final long[] CANDIDATES = {1, 2, 4, 5, 10, 20, 50, 60, 100, 600, 1_000, 10_000, 100_000, 1_000_000};
    private static final double ALMOST = 1e-9;

    private Scale() {}

    /** The coarsest scale at which all {@code amounts} are whole, or the finest there is: then they are cut down to it. */
    static long of(double... amounts) {
        for (long scale : CANDIDATES) {
            if (DoubleStream.of(amounts).allMatch(a -> Math.abs(a * scale - Math.rint(a * scale)) <= ALMOST * Math.max(1, a))) {
                return scale;
            }
        }
        return CANDIDATES[CANDIDATES.length - 1];
    }

    /** The amount in parts, never more than it is. */
    static long parts(double amount, long scale) {
        double exact = amount * scale;
        double near = Math.rint(exact);
        return (long) (Math.abs(exact - near) <= ALMOST * Math.max(1, amount) ? near : Math.floor(exact));
    }
}
