package org.respite.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.respite.model.plan.Distribution;
import org.respite.model.quantity.Moment;

/** P409: only what is there is handed out, in the hours, at the rate, of what is needed. */
final class DistributionRules implements RuleFamily {

    private static final String CODE = "P409";

    /** Of a quantity: covers rounding of parts of distributions alone. */
    private static final double TOLERANCE = 1e-9;

    @Override
    public void check(Case judged, Findings findings) {
        var world = judged.world();
        var byGoods = new LinkedHashMap<Goods, List<Distribution>>();
        for (var d : judged.distributions()) {
            byGoods.computeIfAbsent(new Goods(d.place(), d.item()), g -> new ArrayList<>()).add(d);
        }
        var flow = GoodsFlow.of(judged.trips());
        byGoods.forEach((goods, list) -> {
            list.sort(Comparator.comparing(Distribution::from));
            list.forEach(d -> each(world, goods, d, findings));
            overlaps(world, goods, list, findings);
            supply(world, goods, list, flow.byGoods.getOrDefault(goods, List.of()), findings);
        });
    }

    private static String text(World world, Distribution d) {
        return "The distribution of " + world.amount(d.item(), d.quantity()) + " at " + world.label(d.place()) + " "
                + world.clock.during(d.from(), d.to());
    }

    private static void each(World world, Goods goods, Distribution d, Findings findings) {
        var end = world.scenario.calendar().end();
        if (d.from().isBefore(Moment.START) || d.to().isAfter(end)) {
            findings.add(CODE, text(world, d) + " lies outside the plan's time, "
                    + world.clock.during(Moment.START, end) + ". Move it inside.");
        }
        world.findPlace(d.place()).ifPresent(place -> {
            if (!place.distributionHours().covers(d.from(), d.to())) {
                findings.add(CODE, text(world, d) + " is outside the hours of distribution, "
                        + world.clock.during(place.distributionHours()) + ". Move it inside.");
            }
        });
        var need = world.findNeed(goods);
        if (need.isEmpty()) {
            findings.add(CODE, text(world, d) + " meets no need: the scenario has none of this item there. Leave it out.");
            return;
        }
        double hours = d.to().since(d.from()).toSeconds() / 3600.0;
        double most = need.get().distributedPerHour() * hours;
        if (!(d.quantity() <= most * (1 + TOLERANCE))) {
            findings.add(CODE, text(world, d) + " is faster than "
                    + Say.number(need.get().distributedPerHour()) + " an hour, which gives " + Say.number(most)
                    + ". Take longer, or hand out less.");
        }
    }

    private static void overlaps(World world, Goods goods, List<Distribution> sorted, Findings findings) {
        var last = sorted.getFirst();
        for (var next : sorted.subList(1, sorted.size())) {
            if (next.from().isBefore(last.to())) {
                findings.add(CODE, text(world, next) + " begins before that of " + world.clock.during(last.from(), last.to())
                        + " has ended. Begin it at " + world.clock.at(last.to()) + " or later.");
            }
            last = next.to().isAfter(last.to()) ? next : last;
        }
    }

    /**
     * Goods come and go at moments and are handed out evenly between them. So it is enough to look at each moment just
     * before and just after what happens then.
     */
    private static void supply(
            World world, Goods goods, List<Distribution> sorted, List<GoodsFlow.Change> changes, Findings findings) {
        Map<Moment, Long> balance = new LinkedHashMap<>();
        changes.forEach(c -> balance.merge(c.at(), c.isTaken() ? -c.quantity() : c.quantity(), Long::sum));
        world.scenario.supply().stocks().stream()
                .filter(s -> s.place().equals(goods.place()) && s.item().equals(goods.item()))
                .forEach(s -> balance.merge(s.available(), s.quantity(), Long::sum));
        var moments = new TreeSet<>(balance.keySet());
        sorted.forEach(d -> {
            moments.add(d.from());
            moments.add(d.to());
        });
        var handedOut = new HandedOut(sorted);
        double there = 0;
        for (var moment : moments) {
            double out = handedOut.until(moment);
            double after = there + balance.getOrDefault(moment, 0L);
            double least = Math.min(there, after);
            if (out > 0 && out > least + 1e-6 + TOLERANCE * Math.abs(least)) {
                findings.add(CODE, "By " + world.clock.at(moment) + ", " + world.amount(goods.item(), out)
                        + " are handed out at " + world.label(goods.place()) + ", but "
                        + world.amount(goods.item(), Math.max(0, least))
                        + " were there, less what was loaded again. Hand out later or less"
                        + brought(changes) + ".");
                return;
            }
            there = after;
        }
    }

    private static String brought(List<GoodsFlow.Change> changes) {
        var trips = new LinkedHashSet<Trip>();
        changes.stream().filter(c -> !c.isTaken()).forEach(c -> trips.add(c.trip()));
        return trips.isEmpty() ? "" : ", or bring more: it comes with " + Say.movements(trips);
    }

    /** How much has been handed out until a moment; asked in order of time. */
    private static final class HandedOut {

        private final List<Distribution> sorted;
        private final List<Distribution> active = new ArrayList<>();
        private int next;
        private double done;

        HandedOut(List<Distribution> sorted) {
            this.sorted = sorted;
        }

        double until(Moment moment) {
            while (next < sorted.size() && sorted.get(next).from().isBefore(moment)) {
                active.add(sorted.get(next++));
            }
            active.removeIf(d -> {
                boolean over = !d.to().isAfter(moment);
                done += over ? d.quantity() : 0;
                return over;
            });
            double sum = done;
            for (var d : active) {
                sum += (double) d.quantity()
                        * moment.since(d.from()).toSeconds()
                        / d.to().since(d.from()).toSeconds();
            }
            return sum;
        }
    }
}
