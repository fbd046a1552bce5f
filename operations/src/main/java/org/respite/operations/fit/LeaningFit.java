package org.respite.operations.fit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.PastMovement;
import org.respite.operations.access.Leaning;
import org.respite.operations.chance.Luck;
import org.respite.operations.chance.Normal;

/**
 * How far decisions of one day lean one way, learned from a log: the probability of each leaning given how many of each day's
 * requests were facilitated, under the model that futures are drawn from. Before any day is seen, the leaning has a beta
 * distribution with the assumed mean, as sure as five observations; the share that is facilitated has Jeffreys' prior, and is
 * summed out.
 *
 * @param days with two requests or more
 * @param requests on them
 * @param low in 19 of 20 futures it is drawn above this
 * @param high in 19 of 20 futures it is drawn below this
 */
public record LeaningFit(Leaning leaning, int days, int requests, double low, double high) {

    private static final double BEFORE = 5;
    private static final int STEPS = 50;
    private static final int SHARES = 40;
    private static final int FACTORS = 41;
    private static final double WIDEST = 3.6;
    private static final int DRAWS = 4_000;

    /** A day by what counts of it: how many were asked for, and how many facilitated. */
    private record Day(int asked, int facilitated) {}

    /** Empty where no day has two requests: then nothing is learned. */
    static Optional<LeaningFit> find(List<PastMovement> movements) {
        Map<LocalDate, List<PastMovement>> byDay =
                movements.stream().collect(Collectors.groupingBy(PastMovement::date, TreeMap::new, Collectors.toList()));
        byDay.values().removeIf(list -> list.size() < 2);
        if (byDay.isEmpty()) {
            return Optional.empty();
        }
        var days = new LinkedHashMap<Day, Integer>();
        byDay.values().forEach(list -> days.merge(
                new Day(list.size(), (int) list.stream().filter(m -> m.outcome() == Kind.FACILITATED).count()), 1, Integer::sum));
        var leaning = as(posterior(days));
        double[] drawn = IntStream.range(0, DRAWS).mapToDouble(i -> leaning.draw(new Luck(0, i), 0)).sorted().toArray();
        int requests = byDay.values().stream().mapToInt(List::size).sum();
        return Optional.of(new LeaningFit(leaning, byDay.size(), requests, drawn[DRAWS / 20], drawn[DRAWS - 1 - DRAWS / 20]));
    }

    /** By step of the leaning, how probable it is; they sum to 1. */
    private static double[] posterior(Map<Day, Integer> days) {
        var logs = new double[STEPS][SHARES];
        for (int step = 0; step < STEPS; step++) {
            for (int share = 0; share < SHARES; share++) {
                logs[step][share] = prior(at(step)) + log(days, at(step), (share + 0.5) / SHARES);
            }
        }
        double most = IntStream.range(0, STEPS).mapToDouble(s -> IntStream.range(0, SHARES).mapToDouble(i -> logs[s][i]).max().orElseThrow())
                .boxed().max(Comparator.naturalOrder()).orElseThrow();
        var sums = IntStream.range(0, STEPS)
                .mapToDouble(s -> IntStream.range(0, SHARES).mapToDouble(i -> Math.exp(logs[s][i] - most)).sum())
                .toArray();
        double all = IntStream.range(0, STEPS).mapToDouble(s -> sums[s]).sum();
        return IntStream.range(0, STEPS).mapToDouble(s -> sums[s] / all).toArray();
    }

    private static double at(int step) {
        return (step + 0.5) / STEPS;
    }

    private static double prior(double leaning) {
        double mean = Leaning.ASSUMED.typical();
        return (mean * BEFORE - 1) * Math.log(leaning) + ((1 - mean) * BEFORE - 1) * Math.log(1 - leaning);
    }

    /** The logarithm of the probability of these days, up to a constant, and of the share before any is seen. */
    private static double log(Map<Day, Integer> days, double leaning, double share) {
        double threshold = Normal.quantile(share);
        double sum = -0.5 * Math.log(share * (1 - share));
        var yes = new double[FACTORS];
        var weight = new double[FACTORS];
        for (int i = 0; i < FACTORS; i++) {
            double factor = WIDEST * (2.0 * i / (FACTORS - 1) - 1);
            yes[i] = Math.clamp(Normal.below((threshold - Math.sqrt(leaning) * factor) / Math.sqrt(1 - leaning)), 1e-12, 1 - 1e-12);
            weight[i] = Math.exp(-factor * factor / 2);
        }
        for (var day : days.entrySet()) {
            double probability = 0;
            for (int i = 0; i < FACTORS; i++) {
                probability += weight[i] * Math.pow(yes[i], day.getKey().facilitated())
                        * Math.pow(1 - yes[i], day.getKey().asked() - day.getKey().facilitated());
            }
            sum += day.getValue() * Math.log(Math.max(Double.MIN_NORMAL, probability));
        }
        return sum;
    }

    /** The beta distribution with the same mean and variance, of a whole number of observations. */
    private static Leaning as(double[] posterior) {
        double mean = IntStream.range(0, STEPS).mapToDouble(s -> posterior[s] * at(s)).sum();
        double variance = IntStream.range(0, STEPS).mapToDouble(s -> posterior[s] * (at(s) - mean) * (at(s) - mean)).sum();
        double observations = Math.max(1, Math.round(mean * (1 - mean) / variance - 1));
        return new Leaning(Math.clamp(Math.round(mean * 100) / 100.0, 0.01, 0.99), observations);
    }
}
