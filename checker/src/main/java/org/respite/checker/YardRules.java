package org.respite.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Crossing;

/** P408: what has been transferred or unloaded and not yet loaded fits into the yard. */
final class YardRules implements RuleFamily {

    /** A change of the yard's content; what comes counts from its start, what goes until the last vehicle is done. */
    private record Change(Moment at, Id.Item item, long quantity, Trip trip) {}

    @Override
    public void check(Case judged, Findings findings) {
        var world = judged.world();
        var byYard = new LinkedHashMap<Id.Place, List<Crossing>>();
        for (var crossing : world.scenario.network().crossings().stream().filter(Crossing::isForCargo).toList()) {
            byYard.computeIfAbsent(crossing.inside(), x -> new ArrayList<>()).add(crossing);
        }
        var flow = GoodsFlow.of(judged.trips());
        byYard.forEach((inside, crossings) -> {
            var changes = new ArrayList<Change>();
            flow.byGoods.forEach((goods, all) -> {
                if (goods.place().equals(inside)) {
                    all.forEach(c -> add(goods.item(), c, changes));
                }
            });
            // Of what comes and goes at the same moment, the going is first: a place in the yard is free at once.
            changes.sort(Comparator.comparing(Change::at).thenComparing(c -> c.quantity > 0));
            yard(world, crossings, changes, findings);
        });
    }

    private static void add(Id.Item item, GoodsFlow.Change change, List<Change> changes) {
        switch (change.kind()) {
            case TRANSFERRED, UNLOADED -> changes.add(new Change(change.start(), item, change.quantity(), change.trip()));
            case LOADED -> {
                if (!change.fromStock()) {
                    changes.add(new Change(change.done(), item, -change.quantity(), change.trip()));
                }
            }
        }
    }

    private static void yard(World world, List<Crossing> crossings, List<Change> changes, Findings findings) {
        double room = 1000.0
                * crossings.stream().mapToDouble(Crossing::yardRoomKilograms).sum();
        var held = new HashMap<Id.Item, Long>();
        double grams = 0;
        for (var change : changes) {
            long before = held.getOrDefault(change.item, 0L);
            long after = Math.max(0, before + change.quantity);
            held.put(change.item, after);
            double each = world.findItem(change.item).map(i -> i.gramsPerUnit()).orElse(0L);
            grams += each * (after - before);
            if (change.quantity > 0 && grams > room) {
                findings.add("P408", change.trip, "With movement " + change.trip.id() + ", the yard of "
                        + crossings.getFirst().name() + " holds " + Say.number(grams / 1000) + " kg at "
                        + world.clock.at(change.at) + "; its room is " + Say.number(room / 1000)
                        + " kg. Load from it before, or come later.");
            }
        }
    }
}
