package org.respite.formats.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Stock;

/**
 * Finds why needs stay unmet. For each day the first reason that fits is named; the order runs from what no plan can
 * change to what a larger effort could. It explains the plan that was made, and does not prove that no other plan
 * would do better there.
 */
final class Reasons {

    /** A limit counts as reached when this share of it is used. */
    private static final double NEARLY_ALL = 0.98;

    private final Subject subject;
    private final Map<String, List<Arrival>> arrivals = new HashMap<>();
    private final Map<String, double[]> handedOut = new HashMap<>();
    private final Map<Id.Item, Double> taken = new HashMap<>();
    private final Map<Id.Item, boolean[]> quotaUsed = new HashMap<>();

    private record Arrival(Moment when, double quantity) {}

    Reasons(Subject subject) {
        this.subject = subject;
        for (var movement : subject.plan.movements()) {
            for (var step : movement.steps()) {
                switch (step) {
                    case Step.Unload unload -> unload.cargo().forEach(c -> arrive(
                            unload.place(), c.item(), step.to().plus(movement.spread()), c.quantity()));
                    case Step.Load load -> load.cargo().forEach(c -> take(load.place(), step.from(), c));
                    case Step.Travel _, Step.Wait _, Step.Inspect _, Step.Transfer _, Step.Board _, Step.Alight _,
                            Step.Exit _, Step.Receive _, Step.Deliver _ -> {}
                }
            }
        }
        for (var stock : subject.scenario.supply().stocks()) {
            arrive(stock.place(), stock.item(), stock.available(), stock.quantity());
        }
        for (var distribution : subject.plan.distributions()) {
            var days = handedOut.computeIfAbsent(
                    key(distribution.place(), distribution.item()), _ -> new double[subject.days.size()]);
            double seconds = distribution.to().since(distribution.from()).toSeconds();
            for (int day = 0; day < days.length; day++) {
                var window = subject.days.get(day);
                days[day] += distribution.quantity()
                        * window.overlapSeconds(distribution.from(), distribution.to()) / seconds;
            }
        }
        subject.scenario.supply().items().forEach(i -> quotaUsed.put(i.id(), usedQuotas(i.id())));
    }

    /** What is missing from the full need, in units of the item, by reason. */
    Map<Reason, Double> of(NeedOutcome result) {
        var missing = new EnumMap<Reason, Double>(Reason.class);
        for (int day = 0; day < Math.min(subject.days.size(), result.days().size()); day++) {
            var outcome = result.days().get(day);
            double unmet = outcome.full() - outcome.met();
            if (unmet > 0.5) {
                missing.merge(reason(result, day, unmet), unmet, Double::sum);
            }
        }
        return missing;
    }

    private Reason reason(NeedOutcome result, int day, double unmet) {
        if (!result.reachable()) {
            return isPermitted(result) ? Reason.NOT_REACHABLE : Reason.NOT_PERMITTED;
        }
        var end = subject.days.get(day).to();
        double come = arrivals.getOrDefault(key(result.place(), result.item()), List.of()).stream()
                .filter(a -> !a.when().isAfter(end))
                .mapToDouble(Arrival::quantity)
                .sum();
        var out = handedOut.getOrDefault(key(result.place(), result.item()), new double[subject.days.size()]);
        double before = 0;
        for (int d = 0; d <= day; d++) {
            before += out[d];
        }
        if (come > 0 && isAtRate(result, day, out[day])) {
            return Reason.HAND_OUT_RATE;
        }
        if (come - before > Math.max(1, NEARLY_ALL * unmet)) {
            return Reason.LEFT_AT_PLACE;
        }
        if (isStockUsedUp(result.item())) {
            return Reason.STOCK_USED_UP;
        }
        if (come <= 0 && comesLater(result)) {
            return Reason.BEFORE_FIRST_ARRIVAL;
        }
        return quotaUsed.getOrDefault(result.item(), new boolean[subject.days.size()])[day]
                ? Reason.QUOTA_USED_UP
                : Reason.ARRIVAL_LIMITED;
    }

    private boolean comesLater(NeedOutcome result) {
        return arrivals.getOrDefault(key(result.place(), result.item()), List.of()).stream().anyMatch(a -> a.quantity() > 0);
    }

    private boolean isPermitted(NeedOutcome result) {
        int item = subject.itemIndex(result.item());
        if (item < 0) {
            return true;
        }
        var restricted = subject.scenario.supply().items().get(item).restrictedClass();
        var place = subject.known.find(result.place());
        return restricted.isEmpty() || place.isEmpty() || place.get().permittedClasses().contains(restricted.get());
    }

    private boolean isAtRate(NeedOutcome result, int day, double out) {
        var need = subject.scenario.supply().needs().stream()
                .filter(n -> n.place().equals(result.place()) && n.item().equals(result.item()))
                .findFirst();
        var window = subject.days.get(day);
        double hours = subject.known.find(result.place())
                .map(p -> p.distributionHours().secondsWithin(window.from(), window.to()) / 3600.0)
                .orElse(24.0);
        return need.isPresent() && out > 0 && out >= NEARLY_ALL * need.get().distributedPerHour() * hours;
    }

    private boolean isStockUsedUp(Id.Item item) {
        double stocked = subject.scenario.supply().stocks().stream()
                .filter(s -> s.item().equals(item) && s.available().isBefore(subject.scenario.calendar().end()))
                .mapToDouble(Stock::quantity)
                .sum();
        double used = taken.getOrDefault(item, 0.0) + subject.scenario.supply().stocks().stream()
                .filter(s -> s.item().equals(item))
                .mapToDouble(this::handedOutFrom)
                .sum();
        return used >= NEARLY_ALL * stocked;
    }

    /** Stocks at a place of need are handed out without being loaded. */
    private double handedOutFrom(Stock stock) {
        var out = handedOut.get(key(stock.place(), stock.item()));
        double sum = 0;
        for (int day = 0; out != null && day < out.length; day++) {
            sum += out[day];
        }
        return Math.min(sum, stock.quantity());
    }

    /** Days on which the item, or all trucks, used up a quota at a crossing that lets the item through. */
    private boolean[] usedQuotas(Id.Item item) {
        var used = new boolean[subject.days.size()];
        for (var quota : subject.scenario.supply().quotas()) {
            if (concerns(quota, item) && transferred(quota) >= NEARLY_ALL * quota.most()) {
                for (int day = 0; day < used.length; day++) {
                    var window = subject.days.get(day);
                    used[day] |= quota.window().overlaps(window.from(), window.to());
                }
            }
        }
        return used;
    }

    private boolean concerns(Quota quota, Id.Item item) {
        return switch (quota.subject()) {
            case Quota.Trucks _ ->
                subject.known.find(quota.crossing()).map(c -> c.itemsLetThrough().contains(item)).orElse(false);
            case Quota.OfItem of -> of.item().equals(item);
            case Quota.OfGroup _, Quota.AllPersons _ -> false;
        };
    }

    private double transferred(Quota quota) {
        double sum = 0;
        for (var movement : subject.plan.movements()) {
            for (var step : movement.steps()) {
                if (step instanceof Step.Transfer transfer
                        && transfer.crossing().equals(quota.crossing())
                        && quota.window().contains(step.from())) {
                    sum += quota.subject() instanceof Quota.OfItem of
                            ? transfer.cargo().stream()
                                    .filter(c -> c.item().equals(of.item()))
                                    .mapToDouble(Cargo::quantity)
                                    .sum()
                            : Subject.vehicles(movement);
                }
            }
        }
        return sum;
    }

    private void arrive(Id.Place place, Id.Item item, Moment when, double quantity) {
        arrivals.computeIfAbsent(key(place, item), _ -> new ArrayList<>()).add(new Arrival(when, quantity));
    }

    /** Takes from a stock; what was brought here before and goes on is not taken twice. */
    private void take(Id.Place place, Moment when, Cargo cargo) {
        if (cargo.stock().isPresent()) {
            taken.merge(cargo.item(), (double) cargo.quantity(), Double::sum);
        }
        arrive(place, cargo.item(), when, -cargo.quantity());
    }

    private static String key(Id.Place place, Id.Item item) {
        return place.value() + "\n" + item.value();
    }
}
