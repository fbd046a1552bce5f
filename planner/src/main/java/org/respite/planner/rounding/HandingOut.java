package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.plan.Distribution;
import org.respite.planner.problem.NeedModel;
import org.respite.planner.problem.Problem;

/** Hands goods out to people: as soon as they are there, as much a day as the plan wants, the rest on the last day. */
final class HandingOut {

    private static final double SAME = 1e-9;

    private final Problem problem;
    private final Dispatch dispatch;

    HandingOut(Problem problem, Dispatch dispatch) {
        this.problem = problem;
        this.dispatch = dispatch;
    }

    List<Distribution> all(double[][] met) {
        var list = new ArrayList<Distribution>();
        for (var inventory : problem.inventories()) {
            var need = inventory.need();
            if (need != null) {
                double[] there = there(inventory.index(), need);
                double[] given = give(need, there, met[need.index()]);
                runs(need, given, list);
            }
        }
        return list;
    }

    /** Units that may have been handed out by the end of each slot at most. */
    private double[] there(int inventory, NeedModel need) {
        int slots = problem.slots();
        double[] there = new double[slots];
        long[] balance = dispatch.balance(inventory);
        var stocks = problem.world().scenario.supply().stocks();
        var grid = problem.world().grid;
        for (int s = 0; s < stocks.size(); s++) {
            var stock = stocks.get(s);
            int slot = grid.slotFrom(grid.tickAtOrAfter(stock.available()));
            if (stock.place().equals(need.need().place()) && stock.item().equals(need.need().item()) && slot < slots) {
                balance[slot] += dispatch.stockLeft(s);
            }
        }
        long sum = 0;
        for (int k = 0; k < slots; k++) {
            sum += balance[k];
            there[k] = sum;
        }
        for (int k = slots - 2; k >= 0; k--) {
            there[k] = Math.min(there[k], there[k + 1]);
        }
        return there;
    }

    private double[] give(NeedModel need, double[] there, double[] met) {
        double[] given = new double[problem.slots()];
        double total = 0;
        for (int d = 0; d < need.days().size(); d++) {
            var day = need.days().get(d);
            boolean last = d == need.days().size() - 1;
            double wanted = last ? day.most() : Math.min(day.most(), met[d]);
            double today = 0;
            for (int i = 0; i < day.rate().length; i++) {
                int slot = day.firstSlot() + i;
                double amount = Math.min(day.rate()[i], Math.min(wanted - today, there[slot] - total));
                if (amount > SAME) {
                    given[slot] = amount;
                    today += amount;
                    total += amount;
                }
            }
        }
        return given;
    }

    /** Neighbouring slots with the same amount make one distribution of whole units. */
    private void runs(NeedModel need, double[] given, List<Distribution> list) {
        var grid = problem.world().grid;
        int slots = given.length;
        for (int from = 0; from < slots; ) {
            int to = from + 1;
            while (to < slots && Math.abs(given[to] - given[from]) <= SAME * Math.max(1, given[from])
                    && !startsDay(need, to)) {
                to++;
            }
            long quantity = (long) Math.floor(given[from] * (to - from) + 1e-9);
            if (quantity > 0) {
                list.add(new Distribution(
                        need.need().place(), need.need().item(), grid.moment(from * grid.ticksPerSlot()),
                        grid.moment(to * grid.ticksPerSlot()), quantity));
            }
            from = to;
        }
    }

    private static boolean startsDay(NeedModel need, int slot) {
        return need.days().stream().anyMatch(d -> d.firstSlot() == slot);
    }
}
