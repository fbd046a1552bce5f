package org.respite.operations.chance;

import java.util.SplittableRandom;

/**
 * The luck of one future. Every draw is a function of the seed, the future and what the draw is about, and of nothing
 * else: two plans meet the same luck wherever they do the same, so that their difference is not noise (common random
 * numbers; Law, Simulation Modeling and Analysis, chapter 11).
 */
public final class Luck {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    private final long base;

    public Luck(long seed, int future) {
        base = mix(mix(seed + GOLDEN) + GOLDEN * (future + 1L));
    }

    /** A number above 0 and below 1. */
    public double uniform(long about) {
        return ((mix(base + GOLDEN * about) >>> 11) + 0.5) * 0x1p-53;
    }

    /** A draw of the standard normal distribution. */
    public double normal(long about) {
        return Normal.quantile(uniform(about));
    }

    /** A draw of the gamma distribution with this shape and scale 1. */
    public double gamma(double shape, long about) {
        return Gamma.draw(shape, new SplittableRandom(mix(base + GOLDEN * about)));
    }

    /** A number for what a draw is about. */
    public static long about(Object... parts) {
        long hash = GOLDEN;
        for (var part : parts) {
            for (char c : String.valueOf(part).toCharArray()) {
                hash = (hash ^ c) * 0x100_0000_01B3L;
            }
            hash = mix(hash + GOLDEN);
        }
        return hash;
    }

    /** The same for what has two numbers already. */
    public static long about(long first, long second) {
        return mix(first * GOLDEN + second);
    }

    /** Mixes all bits (Stafford's variant 13 of the finalizer of MurmurHash3). */
    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return z ^ (z >>> 31);
    }
}
