package org.respite.operations.fit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.PastMovement;
import org.respite.operations.access.Leaning;
import org.respite.operations.access.Rule;
import org.respite.operations.chance.Luck;
import org.respite.operations.chance.Normal;

/**
 * Whether the model could have made this log, with the leaning that it assumes: made-up logs with as many requests on the same
 * days, in which the requests of one day lean one way, are compared by how unevenly facilitation is spread over days or weeks
 * (a posterior predictive check; Gelman, Carlin, Stern and Rubin, Bayesian Data Analysis, chapter 6).
 *
 * @param stretches days or weeks with two requests or more
 * @param requests in them
 * @param byChance of a hundred made-up logs in which each request is decided by itself, how many are as uneven
 * @param byModel the same where the requests of one day lean one way as the model has it
 * @param leaning that would make logs as uneven as this one; 0 where none is needed
 */
public record Evenness(Verdict verdict, int stretches, int requests, int byChance, int byModel, double leaning) {

    private static final int FEWEST_STRETCHES = 8;
    private static final int FEWEST_REQUESTS = 24;
    private static final int FEWEST_OF_EACH = 3;
    private static final int LOGS = 400;
    private static final int RARE = 5;
    private static final double STEP = 0.1;

    /** What is compared with each other. */
    public enum Stretch {
        DAYS(day -> day),
        WEEKS(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));

        private final UnaryOperator<LocalDate> start;

        Stretch(UnaryOperator<LocalDate> start) {
            this.start = start;
        }
    }

    /** How the log stands to the model. */
    public enum Verdict {
        /** Too few stretches, requests, or of one of both outcomes. */
        CANNOT_BE_SAID,
        AS_THE_MODEL_HAS_IT,
        MORE_UNEVEN,
        MORE_EVEN
    }

    static Evenness of(List<PastMovement> movements, Stretch stretch) {
        var counted = new Counted(movements, stretch);
        if (counted.isTooFew()) {
            return new Evenness(Verdict.CANNOT_BE_SAID, counted.stretches, counted.requests, 0, 0, 0);
        }
        double seen = counted.spread(counted.facilitated);
        double[] byModel = counted.spreads(Leaning.ASSUMED.typical());
        double[] byChance = counted.spreads(0);
        int asModel = hundredths(byModel, seen);
        var verdict = asModel < RARE ? Verdict.MORE_UNEVEN : asModel > 100 - RARE ? Verdict.MORE_EVEN : Verdict.AS_THE_MODEL_HAS_IT;
        return new Evenness(verdict, counted.stretches, counted.requests, hundredths(byChance, seen), asModel, leaning(counted, seen));
    }

    private static int hundredths(double[] spreads, double seen) {
        return (int) Math.round(100.0 * Arrays.stream(spreads).filter(s -> s >= seen).count() / spreads.length);
    }

    /** The leaning whose logs are on average as uneven. */
    private static double leaning(Counted counted, double seen) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(i -> i * STEP)
                .min((a, b) -> Double.compare(distance(counted, a, seen), distance(counted, b, seen)))
                .orElseThrow();
    }

    private static double distance(Counted counted, double leaning, double seen) {
        return Math.abs(Arrays.stream(counted.spreads(leaning)).average().orElseThrow() - seen);
    }

    /** Requests by day, and the stretch that each day belongs to. */
    private static final class Counted {

        final int stretches;
        final int requests;
        /** By day, those in a stretch with two or more. */
        final int[] asked;
        final int[] facilitated;
        private final int[] stretchOfDay;

        Counted(List<PastMovement> movements, Stretch stretch) {
            Map<LocalDate, List<PastMovement>> byStretch = movements.stream()
                    .collect(Collectors.groupingBy(m -> stretch.start.apply(m.date()), TreeMap::new, Collectors.toList()));
            byStretch.values().removeIf(list -> list.size() < 2);
            stretches = byStretch.size();
            var starts = List.copyOf(byStretch.keySet());
            var kept = byStretch.values().stream().flatMap(List::stream).toList();
            requests = kept.size();
            var days = kept.stream().map(PastMovement::date).distinct().sorted().toList();
            asked = new int[days.size()];
            facilitated = new int[days.size()];
            stretchOfDay = new int[days.size()];
            for (var movement : kept) {
                int day = days.indexOf(movement.date());
                asked[day]++;
                facilitated[day] += movement.outcome() == Kind.FACILITATED ? 1 : 0;
                stretchOfDay[day] = starts.indexOf(stretch.start.apply(movement.date()));
            }
        }

        boolean isTooFew() {
            int yes = Arrays.stream(facilitated).sum();
            return stretches < FEWEST_STRETCHES || requests < FEWEST_REQUESTS || yes < FEWEST_OF_EACH
                    || requests - yes < FEWEST_OF_EACH;
        }

        /** Pearson's statistic over its degrees of freedom: about 1 where each request is decided by itself. */
        double spread(int[] facilitatedByDay) {
            double share = (double) Arrays.stream(facilitatedByDay).sum() / requests;
            if (share <= 0 || share >= 1) {
                return 0;
            }
            var all = new double[stretches];
            var yes = new double[stretches];
            for (int day = 0; day < asked.length; day++) {
                all[stretchOfDay[day]] += asked[day];
                yes[stretchOfDay[day]] += facilitatedByDay[day];
            }
            double sum = 0;
            for (int i = 0; i < stretches; i++) {
                double off = yes[i] - all[i] * share;
                sum += off * off / (all[i] * share * (1 - share));
            }
            return sum / (stretches - 1);
        }

        /** Of made-up logs. */
        double[] spreads(double leaning) {
            int yes = Arrays.stream(facilitated).sum();
            var law = new Rule.Share(Kind.FACILITATED, yes, requests - yes);
            return IntStream.range(0, LOGS).mapToDouble(log -> spread(madeUp(law, leaning, new Luck(0, log)))).toArray();
        }

        private int[] madeUp(Rule.Share law, double leaning, Luck luck) {
            double threshold = Normal.quantile(law.draw(luck, 0));
            var result = new int[asked.length];
            for (int day = 0; day < asked.length; day++) {
                double common = Math.sqrt(leaning) * luck.normal(Luck.about(1, day));
                for (int i = 0; i < asked[day]; i++) {
                    double own = Math.sqrt(1 - leaning) * luck.normal(Luck.about(Luck.about(2, day), i));
                    result[day] += common + own < threshold ? 1 : 0;
                }
            }
            return result;
        }
    }
}
