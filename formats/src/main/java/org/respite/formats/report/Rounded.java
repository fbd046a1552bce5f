package org.respite.formats.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/** Figures cut to the digits that a reader can use: shorter pages, and no false precision. */
public final class Rounded {

    private Rounded() {}

    /** {@code value} to {@code decimals} digits after the point. */
    public static double of(double value, int decimals) {
        double scale = Math.pow(10, decimals);
        double rounded = Math.rint(value * scale) / scale;
        return rounded == 0 ? 0 : rounded;
    }

    static List<Double> list(double[] values, int decimals) {
        return Arrays.stream(values).mapToObj(v -> of(v, decimals)).toList();
    }

    static List<Double> list(List<Double> values, int decimals) {
        return values.stream().map(v -> of(v, decimals)).toList();
    }

    /** {@code value} to two digits that count. */
    static double twoDigits(double value) {
        return value == 0 ? 0 : new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_UP)).doubleValue();
    }
}
