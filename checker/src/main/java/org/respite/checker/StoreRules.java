package org.respite.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** P404, the totals, and P405: nothing is taken from a stock or a place of transshipment that is not there. */
final class StoreRules implements RuleFamily {

    private record Taking(Trip trip, Moment at, long quantity) {}

    @Override
    public void check(Case judged, Findings findings) {
        stocks(judged, findings);
        GoodsFlow.of(judged.trips())
                .byGoods
                .forEach((goods, changes) -> transshipment(judged.world(), goods, changes, findings));
    }

    private static void stocks(Case judged, Findings findings) {
        var takings = new LinkedHashMap<Id.Stock, List<Taking>>();
        for (var trip : judged.trips()) {
            for (var leg : trip.legs()) {
                if (leg.step() instanceof Step.Load load) {
                    for (Cargo c : load.cargo()) {
                        c.stock().ifPresent(s -> takings.computeIfAbsent(s, x -> new ArrayList<>())
                                .add(new Taking(trip, leg.from(), c.quantity())));
                    }
                }
            }
        }
        takings.forEach((name, list) -> judged.world().findStock(name).ifPresent(stock -> {
            list.sort(Comparator.comparing(Taking::at));
            long sum = 0;
            for (var taking : list) {
                sum += taking.quantity;
                if (sum > stock.quantity()) {
                    findings.add("P404", taking.trip, "With movement " + taking.trip.id() + " at "
                            + judged.world().clock.at(taking.at) + ", " + judged.world().amount(stock.item(), sum)
                            + " have been loaded from stock " + name + ", which holds " + stock.quantity()
                            + ". Load " + (sum - stock.quantity()) + " less.");
                }
            }
        }));
    }

    private static void transshipment(World world, Goods goods, List<GoodsFlow.Change> all, Findings findings) {
        var changes = all.stream()
                .filter(c -> !c.fromStock())
                .sorted(Comparator.comparing(GoodsFlow.Change::at).thenComparing(GoodsFlow.Change::isTaken))
                .toList();
        boolean allowed = world.findPlace(goods.place()).filter(world::isTransshipment).isPresent();
        long there = 0;
        for (var change : changes) {
            if (!change.isTaken()) {
                there += change.quantity();
                continue;
            }
            String loads = "Movement " + change.trip().id() + " loads " + world.amount(goods.item(), change.quantity())
                    + " without a stock at " + world.label(goods.place()) + " at " + world.clock.at(change.at());
            if (!allowed) {
                if (world.findPlace(goods.place()).isPresent()) {
                    findings.add("P405", change.trip(), loads
                            + ", which is no place of transshipment. Name the stock, or load elsewhere.");
                }
            } else if (there < change.quantity()) {
                findings.add("P405", change.trip(), loads + ", but " + Math.max(0, there)
                        + " are left of what was brought there before. Load later, or less.");
            }
            there -= change.quantity();
        }
    }
}
