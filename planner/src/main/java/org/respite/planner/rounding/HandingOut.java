package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.plan.Distribution;
import org.respite.planner.problem.NeedModel;
import org.respite.planner.problem.Problem;

/** Hands out all goods of a plan to people. */
final class HandingOut {

    private final Problem problem;
    private final Dispatch dispatch;
    private final List<Distribution> given;
    private final Handing handing;

    /** @param given what is distributed before anything else can be decided */
    HandingOut(Problem problem, Dispatch dispatch, List<Distribution> given) {
        this.problem = problem;
        this.dispatch = dispatch;
        this.given = given;
        var world = problem.world();
        this.handing = new Handing(world.grid, world.grid.slotOf(world.firstTick));
    }

    List<Distribution> all(double[][] met) {
        var list = new ArrayList<>(given);
        for (var inventory : problem.inventories()) {
            var need = inventory.need();
            if (need != null) {
                list.addAll(handing.out(need, balance(inventory.index(), need), met[need.index()],
                        Handing.bySlot(problem.world().grid, need, given)));
            }
        }
        return list;
    }

    private long[] balance(int inventory, NeedModel need) {
        long[] balance = dispatch.balance(inventory);
        var stocks = problem.world().scenario.supply().stocks();
        var grid = problem.world().grid;
        for (int s = 0; s < stocks.size(); s++) {
            var stock = stocks.get(s);
            int slot = grid.slotFrom(grid.tickAtOrAfter(stock.available()));
            if (stock.place().equals(need.need().place()) && stock.item().equals(need.need().item())
                    && slot < balance.length) {
                balance[slot] += dispatch.stockLeft(s);
            }
        }
        return balance;
    }
}
