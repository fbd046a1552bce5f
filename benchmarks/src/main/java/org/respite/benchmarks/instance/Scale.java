package org.respite.benchmarks.instance;

import java.util.stream.DoubleStream;

/** Parts of a person so small that numbers of them are whole. */
public final class Scale {

    private static final long[] CANDIDATES = {1, 2, 4, 5, 10, 20, 50, 60, 100, 600, 1_000, 10_000, 100_000, 1_000_000};
    private static final double ALMOST = 1e-9;

    private Scale() {}

    /**
     * The coarsest scale at which all {@code amounts} are whole, or the finest at which {@code total} has at most
     * {@code most} parts: amounts are then cut down to it.
     */
    public static long of(long most, double total, double... amounts) {
        long finest = CANDIDATES[0];
        for (long scale : CANDIDATES) {
            if (total * scale <= most) {
                finest = scale;
                if (DoubleStream.of(amounts).allMatch(a -> isWhole(a, scale))) {
                    return scale;
                }
            }
        }
        return finest;
    }

    /** The amount in parts, never more than it is. */
    public static long parts(double amount, long scale) {
        return (long) (isWhole(amount, scale) ? Math.rint(amount * scale) : Math.floor(amount * scale));
    }

    private static boolean isWhole(double amount, long scale) {
        return Math.abs(amount * scale - Math.rint(amount * scale)) <= ALMOST * Math.max(1, amount);
    }
}
