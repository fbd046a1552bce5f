package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Colours that must be told apart can be told apart by people who see red or green otherwise, or no colour at all on
 * a black and white print.
 */
class ColoursTest {

    /** Differences of CIE L*a*b* below about 10 are hard to see between areas that do not touch. */
    private static final double LEAST_DIFFERENCE = 10;

    /**
     * How the two most common kinds of colour blindness see, after Machado, Oliveira and Fernandes, "A Physiologically-based
     * Model for Simulation of Color Vision Deficiency", 2009, at severity 1: rows of linear red, green, blue.
     */
    enum Eye {
        USUAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881);

        private final double[] matrix;

        Eye(double... matrix) {
            this.matrix = matrix;
        }

        double[] sees(double[] rgb) {
            var seen = new double[3];
            for (int row = 0; row < 3; row++) {
                for (int i = 0; i < 3; i++) {
                    seen[row] += matrix[3 * row + i] * rgb[i];
                }
                seen[row] = Math.clamp(seen[row], 0, 1);
            }
            return seen;
        }
    }

    @ParameterizedTest
    @EnumSource
    void seriesCanBeToldApart(Eye eye) {
        everyPairDiffers(colours("SERIES"), eye);
    }

    @ParameterizedTest
    @EnumSource
    void sharesCanBeToldApart(Eye eye) {
        everyPairDiffers(colours("SHADES"), eye);
    }

    private static void everyPairDiffers(List<double[]> colours, Eye eye) {
        for (int i = 0; i < colours.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(difference(eye.sees(colours.get(i)), eye.sees(colours.get(k))))
                        .as("colours %d and %d to %s", k, i, eye)
                        .isGreaterThan(LEAST_DIFFERENCE);
            }
        }
    }

    /** A list of colours as the drawing library has it, as linear red, green, blue. */
    private static List<double[]> colours(String name) {
        var list = Pattern.compile("export const " + name + " = \\[(.*?)];").matcher(Resource.text("drawing/looks.js"));
        assertThat(list.find()).isTrue();
        return Pattern.compile("#([0-9a-f]{6})").matcher(list.group(1)).results().map(m -> linear(m.group(1))).toList();
    }

    private static double[] linear(String hex) {
        return Arrays.stream(new int[] {0, 2, 4})
                .mapToDouble(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                .map(c -> c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
                .toArray();
    }

    private static double difference(double[] a, double[] b) {
        var x = lab(a);
        var y = lab(b);
        return Math.sqrt(Math.pow(x[0] - y[0], 2) + Math.pow(x[1] - y[1], 2) + Math.pow(x[2] - y[2], 2));
    }

    /** CIE 1976 L*a*b* under D65. */
    private static double[] lab(double[] rgb) {
        double x = bent((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
        double y = bent(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
        double z = bent((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bent(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
