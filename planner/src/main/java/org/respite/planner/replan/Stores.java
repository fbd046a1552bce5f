package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;

/**
 * Follows goods through the places where they are loaded again, in the order of loading: who would load what has not
 * come takes less along. What was loaded before now was there.
 */
final class Stores {

    private final World world;
    private final MovementUsage usage;
    private final int slots;
    private final Moment now;
    private final Map<Integer, long[]> balance = new HashMap<>();
    private final long[] stockLeft;

    /** @param handedOut units that were distributed at a store before now, by slot */
    Stores(World world, MovementUsage usage, Moment now, Map<Integer, long[]> handedOut) {
        this.world = world;
        this.usage = usage;
        this.slots = world.grid.slots();
        this.now = now;
        stockLeft = world.scenario.supply().stocks().stream().mapToLong(s -> s.quantity()).toArray();
        handedOut.forEach((store, given) -> {
            long[] there = of(store);
            for (int k = 0; k < slots; k++) {
                there[k] -= given[k];
            }
        });
    }

    /** The movements with what they can carry; one whose load vanishes has empty loads. */
    List<Movement> carried(List<Movement> movements) {
        movements.forEach(this::loadedBefore);
        var byLoad = new ArrayList<>(movements);
        byLoad.sort(Comparator.comparing(Stores::firstLoad).thenComparing(Movement::id));
        var carried = new HashMap<Object, Movement>();
        for (var movement : byLoad) {
            var able = able(movement);
            carried.put(movement.id(), able);
            for (var step : able.steps()) {
                for (var cargo : Goods.dropped(step)) {
                    usage.ofDropping(able, step, cargo.item(), (limit, index, amount) ->
                            change(limit, index, limit == Limit.ARRIVAL ? cargo.quantity() : 0));
                }
            }
        }
        return movements.stream().map(m -> carried.getOrDefault(m.id(), m)).toList();
    }

    private void change(Limit limit, int index, long units) {
        if (limit == Limit.ARRIVAL || limit == Limit.DEPARTURE) {
            of(index / slots)[index % slots] += units;
        }
    }

    private static Moment firstLoad(Movement movement) {
        return movement.steps().stream()
                .filter(s -> !Goods.loaded(s).isEmpty()).findFirst().map(Step::from).orElse(movement.start());
    }

    private void loadedBefore(Movement movement) {
        for (var step : movement.steps()) {
            for (var cargo : step.from().isBefore(now) ? Goods.loaded(step) : List.<Cargo>of()) {
                take(movement, (Step.Load) step, cargo, cargo.quantity());
            }
        }
    }

    private void take(Movement movement, Step.Load load, Cargo cargo, long units) {
        if (cargo.stock().isPresent()) {
            if (world.knows(cargo.stock().get())) {
                stockLeft[world.indexOf(cargo.stock().get())] -= units;
            }
            return;
        }
        usage.ofLoading(movement, load, cargo.item(), false, -1,
                (limit, index, amount) -> change(limit, index, limit == Limit.DEPARTURE ? -units : 0));
    }

    private Movement able(Movement movement) {
        boolean less = false;
        var steps = new ArrayList<Step>();
        for (var step : movement.steps()) {
            if (!(step instanceof Step.Load load) || load.from().isBefore(now)) {
                steps.add(step);
                continue;
            }
            var cargo = new ArrayList<Cargo>();
            for (var part : load.cargo()) {
                long units = Math.min(part.quantity(), Math.max(0, there(load, part)));
                take(movement, load, part, units);
                less |= units < part.quantity();
                if (units > 0) {
                    cargo.add(new Cargo(part.item(), units, part.stock()));
                }
            }
            steps.add(new Step.Load(load.place(), load.from(), load.to(), cargo));
        }
        return less ? new Movement(movement.id(), movement.carrier(), movement.notified(), movement.spread(),
                Goods.withoutExcess(steps)) : movement;
    }

    /** Units that nobody who loads before, or later by what is known so far, takes. */
    private long there(Step.Load load, Cargo cargo) {
        if (cargo.stock().isPresent()) {
            return world.knows(cargo.stock().get()) ? stockLeft[world.indexOf(cargo.stock().get())] : 0;
        }
        long[] there = of(usage.store(world.indexOf(load.place()), cargo.item()));
        int slot = usage.slotOf(load.from());
        long sum = 0;
        long least = Long.MAX_VALUE;
        for (int k = 0; k < slots; k++) {
            sum += there[k];
            least = k >= slot ? Math.min(least, sum) : least;
        }
        return least;
    }

    /** What comes to a store in each slot, less what is taken from it. */
    long[] of(int store) {
        return balance.computeIfAbsent(store, s -> new long[slots]);
    }

    /** Units of a stock that no movement takes. */
    long left(int stock) {
        return stockLeft[stock];
    }
}
