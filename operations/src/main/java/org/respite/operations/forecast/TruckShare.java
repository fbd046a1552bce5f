package org.respite.operations.forecast;

import java.util.List;
import org.respite.operations.access.Leaning;
import org.respite.operations.chance.Luck;
import org.respite.operations.chance.Normal;

/**
 * How many of the agreed trucks pass on a day: the model of access, learned from days. The share that passes in the long run has
 * Jeffreys' prior; what is decided on one day leans one way, as {@link Leaning} assumes. Where it is reported in two ways how many
 * were agreed, each is believed as much at first. Both are learned together, exactly, on a grid.
 */
final class TruckShare {

    private static final int SHARES = 200;
    private static final int LEANINGS = 61;
    private static final double COMMON = Math.sqrt(Leaning.ASSUMED.typical());
    private static final double OWN = Math.sqrt(1 - Leaning.ASSUMED.typical());

    private final List<Integer> agreed;
    /** By agreed figure and share, added up. */
    private final double[] beliefs;

    TruckShare(List<Integer> agreed, List<Observed.Counts> days) {
        this.agreed = agreed;
        beliefs = new double[agreed.size() * SHARES];
        double sum = 0;
        for (int i = 0; i < beliefs.length; i++) {
            double belief = 1;
            for (var day : days) {
                belief *= likelihood(agreed.get(i / SHARES), threshold(i % SHARES), day);
            }
            sum += belief;
            beliefs[i] = sum;
        }
        if (sum <= 0) {
            throw new IllegalArgumentException("more trucks were counted on a day than any report says were agreed");
        }
    }

    /**
     * Chooses one of the equally likely parts of Jeffreys' prior, whose quantiles are those of the arcsine distribution, as the
     * place below which a normal variable lets a truck pass.
     */
    private static double threshold(int part) {
        double sine = Math.sin(Math.PI * (part + 0.5) / (2.0 * SHARES));
        return Normal.quantile(sine * sine);
    }

    private static double likelihood(int trucks, double threshold, Observed.Counts day) {
        double sum = 0;
        for (int z = 0; z < LEANINGS; z++) {
            double p = passes(threshold, Normal.quantile((z + 0.5) / LEANINGS));
            for (long k = day.low(); k <= Math.min(day.high(), trucks); k++) {
                sum += LogFactorial.binomial((int) k, trucks, p);
            }
        }
        return sum / LEANINGS;
    }

    /** The share of one day that leans so far. */
    private static double passes(double threshold, double leaning) {
        return Normal.below((threshold - COMMON * leaning) / OWN);
    }

    /** What one draw believes. */
    record Belief(int agreed, double threshold) {

        /** Trucks of a day; {@code about} tells days apart. */
        long day(Luck luck, long about) {
            double p = passes(threshold, luck.normal(Luck.about(about, 1)));
            double wanted = luck.uniform(Luck.about(about, 2));
            double sum = 0;
            for (int k = 0; k < agreed; k++) {
                sum += LogFactorial.binomial(k, agreed, p);
                if (sum >= wanted) {
                    return k;
                }
            }
            return agreed;
        }
    }

    Belief draw(double uniform) {
        double wanted = uniform * beliefs[beliefs.length - 1];
        int at = 0;
        while (at < beliefs.length - 1 && beliefs[at] < wanted) {
            at++;
        }
        return new Belief(agreed.get(at / SHARES), threshold(at % SHARES));
    }
}
