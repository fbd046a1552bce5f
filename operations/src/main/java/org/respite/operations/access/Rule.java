package org.respite.operations.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.chance.Luck;

/**
 * One thing that is drawn, learned from one or several rows.
 *
 * @param leaning of what is decided on one day
 * @param key what its draws are about
 * @param authority what the draws about who decides are about; the same for all rules of one authority
 * @param words whom it concerns, in the rows' words
 */
public record Rule(Law law, Leaning leaning, Scope scope, long key, long authority, String words) {

    /** The distribution of what is drawn. */
    public sealed interface Law {}

    /**
     * Classes of outcome with what was counted of each, from the best to the worst. The share of each class is itself
     * unknown: it has Jeffreys' prior, a Dirichlet distribution with ½ for each class, and is drawn once a future.
     */
    public record Outcomes(List<Kind> classes, List<Double> counts) implements Law {

        public Outcomes {
            classes = List.copyOf(classes);
            counts = List.copyOf(counts);
        }

        static Outcomes of(Map<Kind, Double> counts, double outOf) {
            double named = counts.values().stream().mapToDouble(Double::doubleValue).sum();
            var classes = new ArrayList<Kind>();
            var numbers = new ArrayList<Double>();
            for (var kind : Kind.values()) {
                boolean rest = kind == Kind.DENIED;
                if (kind.isOutcome() && (rest || counts.containsKey(kind))) {
                    classes.add(kind);
                    numbers.add(counts.getOrDefault(kind, 0.0) + (rest ? Math.max(0, outOf - named) : 0));
                }
            }
            return new Outcomes(classes, numbers);
        }

        /** Shares of the classes, added up from the best. */
        public double[] draw(Luck luck, long about) {
            var sums = new double[counts.size()];
            double sum = 0;
            for (int i = 0; i < sums.length; i++) {
                sum += luck.gamma(counts.get(i) + 0.5, about + i);
                sums[i] = sum;
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] /= sum;
            }
            return sums;
        }

        /** The share to be expected of a class. */
        public double expected(Kind kind) {
            int at = classes.indexOf(kind);
            double all = counts.stream().mapToDouble(c -> c + 0.5).sum();
            return at < 0 ? 0 : (counts.get(at) + 0.5) / all;
        }
    }

    /** A share of a count, with Jeffreys' prior: a beta distribution with ½ and ½. */
    public record Share(Kind kind, double yes, double no) implements Law {

        public double draw(Luck luck, long about) {
            double a = luck.gamma(yes + 0.5, about);
            return a / (a + luck.gamma(no + 0.5, about + 1));
        }

        public double expected() {
            return (yes + 0.5) / (yes + no + 1);
        }
    }

    /**
     * A lognormal quantity: hours, or a ratio.
     *
     * @param typical the median
     * @param observations from how many it was learned
     */
    public record Amount(Kind kind, double typical, double observations) implements Law {

        /**
         * Standard deviation of the logarithm between two observations, an assumption: two of three waits last between
         * half and twice as long as the typical one.
         */
        public static final double BETWEEN_WAITS = 0.7;

        /** The same for ways: two of three take between five sixths and six fifths of the typical time. */
        public static final double BETWEEN_WAYS = 0.2;

        private double spread() {
            return kind == Kind.HELD_HOURS ? BETWEEN_WAITS : BETWEEN_WAYS;
        }

        /** The median of this future. */
        public double drawMedian(Luck luck, long about) {
            return typical * Math.exp(spread() / Math.sqrt(observations) * luck.normal(about));
        }

        /** One of its quantities, given the median. */
        public double draw(double median, Luck luck, long about) {
            return median * Math.exp(spread() * luck.normal(about));
        }
    }
}
