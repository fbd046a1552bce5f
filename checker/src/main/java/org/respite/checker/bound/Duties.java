package org.respite.checker.bound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What a drop takes of its vehicle's duty days at least, at the prices. A duty is not divided: whatever rounds one vehicle
 * makes in a duty day, the values of a dual feasible function of their shares of the duty add up to at most 1 (Fekete and
 * Schepers 2001).
 */
final class Duties {

    /** Fewest ticks from the start to the drop, and from the beginning of the drop to the end of the round. */
    private record Least(int before, int after) {}

    private final FleetScene own;
    private final double[][] prices;
    private final boolean arePriced;
    private final int[] fromBase;
    private final int[] toBase;
    private final Map<Kind, int[]> out = new HashMap<>();

    Duties(FleetScene own, Duals duals) {
        this.own = own;
        prices = duals.duty[own.number];
        arePriced = Arrays.stream(prices).flatMapToDouble(Arrays::stream).anyMatch(p -> p > 0);
        fromBase = own.access.ticksFrom(own.base);
        toBase = own.access.ticksTo(own.base);
    }

    double cost(Kind kind, Kind.Sink sink, int tick) {
        if (!arePriced) {
            return 0;
        }
        var least = least(kind, sink);
        long tickSeconds = own.scene.ticks.seconds();
        long second = tick * tickSeconds;
        double sum = 0;
        for (int day = 0; day < prices.length; day++) {
            long before = second - own.scene.dutyDays.get(day).from().second();
            long after = own.scene.dutyDays.get(day).to().second() - second;
            if (before >= 0 && after > 0) {
                long ticks = Math.min(least.before(), before / tickSeconds) + Math.min(least.after(), after / tickSeconds);
                for (int divisor = 1; divisor <= Duals.DIVISORS; divisor++) {
                    sum += prices[day][divisor] * share(divisor, ticks);
                }
            }
        }
        return sum;
    }

    /** The function u of a divisor k at x = ticks / longest: x where (k + 1) x is whole, else ⌊(k + 1) x⌋ / k. */
    private double share(int divisor, long ticks) {
        long parts = (divisor + 1) * ticks;
        return parts % own.longest == 0 ? (double) ticks / own.longest : (double) (parts / own.longest) / divisor;
    }

    private Least least(Kind kind, Kind.Sink sink) {
        int before = out.computeIfAbsent(kind, this::out)[sink.place()];
        return new Least(before, own.dropping(kind, sink) + toBase[sink.place()] + own.access.spread);
    }

    /** Fewest ticks from the start to each place with a load, all inspections passed. */
    private int[] out(Kind kind) {
        int[] least = new int[fromBase.length];
        Arrays.fill(least, Access.NO_WAY);
        for (int source : kind.sources().stream().mapToInt(Kind.Source::place).distinct().toArray()) {
            int ticks = fromBase[source] + own.loading;
            int at = source;
            for (int inspection : kind.inspections()) {
                int place = own.scene.numberOf(own.scene.scenario.network().inspections().get(inspection).place());
                ticks = Math.min(Access.NO_WAY, ticks + own.access.ticksFrom(at)[place] + own.inspecting(inspection));
                at = place;
            }
            int[] on = own.access.ticksFrom(at);
            for (int p = 0; p < least.length; p++) {
                least[p] = Math.min(least[p], ticks + on[p]);
            }
        }
        return least;
    }
}
