package org.respite.operations.chance;

import java.util.SplittableRandom;

/** Draws of the gamma distribution (Marsaglia and Tsang, ACM TOMS 26, 2000). */
final class Gamma {

    private Gamma() {}

    static double draw(double shape, SplittableRandom random) {
        if (shape < 1) {
            double root = Math.pow(1 - random.nextDouble(), 1 / shape);
            return draw(shape + 1, random) * root;
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = Normal.quantile(random.nextDouble());
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
