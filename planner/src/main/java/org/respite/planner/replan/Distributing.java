package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Need;
import org.respite.planner.network.World;
import org.respite.planner.problem.NeedCutter;
import org.respite.planner.problem.NeedModel;
import org.respite.planner.problem.Problem;
import org.respite.planner.rounding.Handing;

/** Hands out what still comes, as much a day as the plan before wanted. */
final class Distributing {

    private final World world;
    private final Plan before;
    private final List<Distribution> given;
    private final int items;

    Distributing(World world, Plan before, List<Distribution> given) {
        this.world = world;
        this.before = before;
        this.given = given;
        this.items = world.scenario.supply().items().size();
    }

    /** By store, whole units handed out in each slot before now; never less in sum than was given. */
    Map<Integer, long[]> bySlot() {
        var result = new HashMap<Integer, long[]>();
        for (var d : given) {
            int store = world.indexOf(d.place()) * items + world.indexOf(d.item());
            long[] slots = result.computeIfAbsent(store, s -> new long[world.grid.slots()]);
            long slotSeconds = (long) world.grid.tickSeconds() * world.grid.ticksPerSlot();
            slots[Math.clamp(d.from().second() / slotSeconds, 0, slots.length - 1)] += d.quantity();
        }
        return result;
    }

    /**
     * Distributions from now on.
     *
     * @param balance of a store, with what was handed out before taken off
     * @param stockLeft units of each stock that nobody takes away
     */
    List<Distribution> out(IntFunction<long[]> balance, IntToLongFunction stockLeft) {
        var decay = new Problem.Decay(
                world.scenario.worth().decayOverHorizon(), world.scenario.calendar().horizon().toSeconds());
        var cutter = new NeedCutter(world, decay);
        var handing = new Handing(world.grid, world.grid.slotOf(world.firstTick));
        var earlier = bySlot();
        var result = new ArrayList<Distribution>();
        for (var need : world.scenario.supply().needs()) {
            int store = world.indexOf(need.place()) * items + world.indexOf(need.item());
            long[] there = balance.apply(store).clone();
            long[] handedOut = earlier.getOrDefault(store, new long[there.length]);
            for (int k = 0; k < there.length; k++) {
                there[k] += handedOut[k];
            }
            addStocks(need, there, stockLeft);
            var model = cutter.cut(0, need, true);
            result.addAll(handing.out(model, there, wanted(model), Handing.bySlot(world.grid, model, given)));
        }
        return result;
    }

    private void addStocks(Need need, long[] there, IntToLongFunction stockLeft) {
        var stocks = world.scenario.supply().stocks();
        for (int s = 0; s < stocks.size(); s++) {
            var stock = stocks.get(s);
            int slot = world.grid.slotFrom(world.grid.tickAtOrAfter(stock.available()));
            if (stock.place().equals(need.place()) && stock.item().equals(need.item()) && slot < there.length) {
                there[slot] += stockLeft.applyAsLong(s);
            }
        }
    }

    private double[] wanted(NeedModel need) {
        double[] slots = Handing.bySlot(world.grid, need, before.distributions());
        double[] wanted = new double[need.days().size()];
        for (int d = 0; d < wanted.length; d++) {
            var day = need.days().get(d);
            for (int k = day.firstSlot(); k <= day.lastSlot(); k++) {
                wanted[d] += slots[k];
            }
        }
        return wanted;
    }
}
