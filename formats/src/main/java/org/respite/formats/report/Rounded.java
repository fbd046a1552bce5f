package org.respite.formats.report;

import java.util.Arrays;
import java.util.List;

/** Figures cut to the digits that a reader can use: shorter pages, and no false precision. */
final class Rounded {

    private Rounded() {}

    /** {@code value} to {@code decimals} digits after the point. */
    static double of(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        double rounded = Math.rint(value * scale) / scale;
        return rounded == 0 ? 0 : rounded;
    }

    static List<Double> list(double[] values, int decimals) {
        return Arrays.stream(values).mapToObj(v -> of(v, decimals)).toList();
    }
}
