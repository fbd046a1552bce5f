package org.respite.traffic;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far replay and plan lie apart, over the legs of all movements. A leg is judged by its slowest member. The tolerance
 * is a minute, or a twentieth of the planned time where that is more.
 *
 * @param legs all of them
 * @param within legs within the tolerance; legs that somebody did not finish are not
 * @param median difference of finished legs, replayed less planned; zero where there is none
 * @param percentile95 95 % of the finished legs differ by no more
 */
public record Agreement(int legs, int within, Duration median, Duration percentile95, Duration largest) {

    /** The share of legs that has to be within the tolerance. */
    public static final double REQUIRED = 0.95;

    private static final Duration LEAST = Duration.ofMinutes(1);

    /** Of the planned time: one part in so many. */
    private static final int PART = 20;

    static Duration tolerance(Duration planned) {
        var part = planned.dividedBy(PART);
        return part.compareTo(LEAST) > 0 ? part : LEAST;
    }

    static Agreement of(List<Leg> legs, Function<Leg, Duration> difference, Predicate<Leg> isWithin) {
        var sorted = legs.stream().filter(Leg::isComplete).map(difference).sorted().toList();
        return new Agreement(
                legs.size(),
                Math.toIntExact(legs.stream().filter(isWithin).count()),
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 1));
    }

    /** 1 where there is no leg. */
    public double share() {
        return legs == 0 ? 1 : (double) within / legs;
    }

    public boolean isEnough() {
        return share() >= REQUIRED;
    }

    /** The smallest difference that so large a share of the legs does not exceed. */
    private static Duration quantile(List<Duration> sorted, double share) {
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
