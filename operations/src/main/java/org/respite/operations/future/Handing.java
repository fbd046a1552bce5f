package org.respite.operations.future;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.checker.WorthCurve;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Need;

/**
 * Hands goods out for one need: as planned where they are there, and what is owed later, in the hours of distribution,
 * at the rate, as long as the day's need is not met. What was diverted to the place is owed from when it comes.
 */
final class Handing {

    private static final double SECONDS_A_DAY = 86_400;

    final int store;
    private final Ground ground;
    private final Need need;
    private final boolean reachable;
    private final List<Slice> slices = new ArrayList<>();
    private final double[] full;
    private final double[] planned;
    private final double perSecond;
    /** Goods that are there whatever moves: moments and quantities of stocks at the place. */
    private final List<Goods> own = new ArrayList<>();

    /**
     * Goods that come, or go.
     *
     * @param diverted whether they were to go elsewhere: no distribution is planned for them
     */
    record Goods(long at, double quantity, boolean diverted) {}

    /** A stretch of the hours of distribution within one day, with what is planned for it. */
    private record Slice(int day, long from, long to, double planned) {}

    private Handing(Ground ground, Plan plan, Need need, boolean reachable) {
        this.ground = ground;
        this.need = need;
        this.reachable = reachable;
        store = ground.store(need.place(), need.item());
        perSecond = need.distributedPerHour() / 3600;
        full = new double[ground.days.size()];
        planned = new double[full.length];
        for (int day = 0; day < full.length; day++) {
            full[day] = need.fullPerDay() * part(day);
        }
        var hours = ground.places.containsKey(need.place())
                ? ground.scenario.network().places().stream()
                        .filter(p -> p.id().equals(need.place()))
                        .findFirst()
                        .orElseThrow()
                        .distributionHours()
                : Windows.ALWAYS;
        var distributions = plan.distributions().stream()
                .filter(d -> d.place().equals(need.place()) && d.item().equals(need.item()))
                .sorted(Comparator.comparing(Distribution::from))
                .toList();
        for (var window : hours.list()) {
            long at = Math.max(0, window.from().second());
            for (var d : distributions) {
                if (d.from().second() >= at && d.to().second() <= window.to().second()) {
                    cut(at, d.from().second(), 0);
                    cut(d.from().second(), d.to().second(), d.quantity());
                    at = d.to().second();
                }
            }
            cut(at, Math.min(window.to().second(), ground.scenario.calendar().end().second()), 0);
        }
        ground.scenario.supply().stocks().stream()
                .filter(s -> s.place().equals(need.place()) && s.item().equals(need.item()))
                .forEach(s -> own.add(new Goods(s.available().second(), s.quantity(), false)));
    }

    /** One for each need, in the scenario's order. */
    static List<Handing> all(Ground ground, Plan plan, Outcome granted) {
        var needs = ground.scenario.supply().needs();
        return IntStream.range(0, needs.size())
                .mapToObj(i -> new Handing(ground, plan, needs.get(i), granted.needs().get(i).reachable()))
                .toList();
    }

    private double part(int day) {
        var window = ground.days.get(day);
        return need.window().overlapSeconds(window.from(), window.to()) / SECONDS_A_DAY;
    }

    private void cut(long from, long to, double quantity) {
        for (int day = 0; day < full.length; day++) {
            long first = Math.max(from, ground.days.get(day).from().second());
            long last = Math.min(to, ground.days.get(day).to().second());
            if (first < last) {
                double share = quantity * (last - first) / (to - from);
                slices.add(new Slice(day, first, last, share));
                planned[day] += share;
            }
        }
    }

    /** What is handed out on each day, at most the day's full need. */
    double[] met(List<Goods> moved) {
        var out = new double[full.length];
        given(moved, Long.MAX_VALUE, (day, from, to, quantity) -> out[day] += quantity);
        for (int day = 0; day < full.length; day++) {
            out[day] = Math.min(out[day], full[day]);
        }
        return out;
    }

    /** What is handed out before a moment, as a plan has it. */
    List<Distribution> handedOut(List<Goods> moved, long now) {
        var result = new ArrayList<Distribution>();
        given(moved, now, (day, from, to, quantity) -> {
            if (quantity >= 1) {
                result.add(new Distribution(need.place(), need.item(), new Moment(from), new Moment(to), (long) quantity));
            }
        });
        return result;
    }

    /** What is planned to be handed out from a moment on. */
    List<Distribution> planned(long now) {
        var result = new ArrayList<Distribution>();
        for (var slice : slices) {
            long from = Math.max(slice.from, now);
            long quantity = from < slice.to ? Math.round(slice.planned * (slice.to - from) / (slice.to - slice.from)) : 0;
            if (quantity > 0) {
                result.add(new Distribution(need.place(), need.item(), new Moment(from), new Moment(slice.to), quantity));
            }
        }
        return result;
    }

    /** Whoever is told what is handed out in a stretch of a day in which nothing comes or goes. */
    private interface Given {
        void tell(int day, long from, long to, double quantity);
    }

    /** Tells what is handed out before a moment. */
    private void given(List<Goods> moved, long until, Given given) {
        var goods = new ArrayList<>(own);
        goods.addAll(moved);
        goods.sort(Comparator.comparingLong(Goods::at));
        var out = new double[full.length];
        double there = 0;
        double owed = 0;
        int next = 0;
        for (int i = 0; i < slices.size() && slices.get(i).from < until; i++) {
            var slice = slices.get(i);
            double most = Math.max(full[slice.day], planned[slice.day]) - out[slice.day];
            owed += slice.planned;
            double sum = 0;
            long at = slice.from;
            long end = Math.min(slice.to, until);
            while (at < end) {
                while (next < goods.size() && goods.get(next).at() <= at) {
                    owed += goods.get(next).diverted() ? goods.get(next).quantity() : 0;
                    there += goods.get(next++).quantity();
                }
                long stop = next < goods.size() ? Math.min(end, goods.get(next).at()) : end;
                double target = Math.min(owed, most);
                double now = Math.max(0, Math.min(Math.min(target - sum, there), perSecond * (stop - at)));
                given.tell(slice.day, at, stop, now);
                sum += now;
                there -= now;
                at = stop;
            }
            out[slice.day] += sum;
            owed = Math.max(0, owed - sum);
        }
    }

    /** Worth of what was handed out, in the scenario's weights. */
    double worth(double[] met, WorthCurve curve) {
        double sum = 0;
        for (int day = 0; day < full.length; day++) {
            if (full[day] > 0) {
                Moment end = ground.days.get(day).to();
                sum += need.persons() * need.weight() * part(day) * curve.decay(end) * curve.ofShare(need, met[day] / full[day]);
            }
        }
        return sum;
    }

    /** Met survival need over survival need; 1 where there is none, or where nothing can come. */
    double survivalCoverage(double[] met) {
        double needed = 0;
        double got = 0;
        for (int day = 0; day < full.length; day++) {
            double survival = need.survivalPerDay() * part(day);
            needed += survival;
            got += Math.min(met[day], survival);
        }
        return reachable && needed > 0 ? got / needed : 1;
    }

    /** Whether it counts for the survival floor. */
    boolean countsForFloor() {
        return reachable && need.survivalPerDay() > 0;
    }
}
