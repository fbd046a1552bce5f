package org.respite.operations.access;

import org.respite.operations.chance.Luck;

/**
 * How far what one authority decides on requests of one day leans one way: the correlation of the normal variables behind two
 * decisions (a one-factor Gaussian copula; each by itself keeps its share). It is itself uncertain: a beta distribution, which is
 * drawn from once a future.
 *
 * @param typical its mean, above 0 and below 1
 * @param observations as many as make it as sure; infinite where it is taken as it is
 */
public record Leaning(double typical, double observations) {

    /** Where no days were observed: an assumption. */
    public static final Leaning ASSUMED = new Leaning(0.3, Double.POSITIVE_INFINITY);

    public Leaning {
        if (!(typical > 0 && typical < 1 && observations > 0)) {
            throw new IllegalArgumentException("a leaning lies between 0 and 1, from more than 0 observations: " + typical);
        }
    }

    public boolean isAssumed() {
        return equals(ASSUMED);
    }

    public double draw(Luck luck, long about) {
        if (Double.isInfinite(observations)) {
            return typical;
        }
        double a = luck.gamma(typical * observations, about);
        double b = luck.gamma((1 - typical) * observations, about + 1);
        return Math.clamp(a / (a + b), 0, 1);
    }
}
