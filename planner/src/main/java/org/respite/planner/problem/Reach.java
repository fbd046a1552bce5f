package org.respite.planner.problem;

import java.util.ArrayDeque;
import java.util.BitSet;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Fleet;
import org.respite.planner.network.World;

/** What can come to which place at all, whatever the hours, windows and quantities. */
final class Reach {

    private final World world;
    /** By item: places where it can be loaded or distributed. */
    private final BitSet[] there;
    /** By item: places where it can be loaded. */
    private final BitSet[] loadable;

    Reach(World world) {
        this.world = world;
        int items = world.scenario.supply().items().size();
        there = new BitSet[items];
        loadable = new BitSet[items];
        for (int i = 0; i < items; i++) {
            there[i] = new BitSet();
            loadable[i] = new BitSet();
        }
        for (var stock : world.scenario.supply().stocks()) {
            if (stock.quantity() > 0) {
                there[world.indexOf(stock.item())].set(world.indexOf(stock.place()));
            }
        }
        for (boolean grown = true; grown; ) {
            grown = false;
            for (var fleet : world.scenario.supply().fleets()) {
                for (var item : fleet.items()) {
                    grown |= fleet.count() > 0 && spread(fleet, world.indexOf(item));
                }
            }
        }
    }

    boolean isReachable(int place, int item) {
        return there[item].get(place);
    }

    private boolean spread(Fleet fleet, int item) {
        var starts = new BitSet();
        starts.or(loadable[item]);
        for (var stock : world.scenario.supply().stocks()) {
            if (world.indexOf(stock.item()) == item && stock.quantity() > 0 && stock.mayBeCarriedBy(fleet)) {
                starts.set(world.indexOf(stock.place()));
            }
        }
        var reached = placesFrom(world, fleet.mode(), starts);
        int before = there[item].cardinality() + loadable[item].cardinality();
        for (int p = reached.nextSetBit(0); p >= 0; p = reached.nextSetBit(p + 1)) {
            if (permits(world, p, item)) {
                arrive(p, item);
            }
        }
        for (var crossing : world.scenario.network().crossings()) {
            boolean lets = crossing.itemsLetThrough().contains(world.scenario.supply().items().get(item).id());
            if (lets && reached.get(world.indexOf(crossing.outside()))) {
                arrive(world.indexOf(crossing.inside()), item);
            }
        }
        return there[item].cardinality() + loadable[item].cardinality() > before;
    }

    private void arrive(int place, int item) {
        there[item].set(place);
        if (world.isTransshipment(place)) {
            loadable[item].set(place);
        }
    }

    static boolean permits(World world, int place, int item) {
        var restricted = world.scenario.supply().items().get(item).restrictedClass();
        return restricted.isEmpty() || world.places.get(place).permittedClasses().contains(restricted.get());
    }

    /** All places to which roads of the mode lead from the starts, these included. */
    static BitSet placesFrom(World world, Mode mode, BitSet starts) {
        var reached = (BitSet) starts.clone();
        var queue = new ArrayDeque<Integer>();
        starts.stream().forEach(queue::add);
        while (!queue.isEmpty()) {
            for (int road : world.roadsFrom(queue.remove())) {
                int to = world.roadTo[road];
                if (world.roads.get(road).times().containsKey(mode) && !reached.get(to)) {
                    reached.set(to);
                    queue.add(to);
                }
            }
        }
        return reached;
    }
}
