package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.plan.Distribution;
import org.respite.planner.network.Grid;
import org.respite.planner.problem.NeedModel;

/** Hands goods out at one place: as soon as they are there, as much a day as is wanted, the rest on the last day. */
public final class Handing {

    private static final double SAME = 1e-9;

    private final Grid grid;
    private final int firstSlot;

    /** @param firstSlot what is handed out before it is decided already */
    public Handing(Grid grid, int firstSlot) {
        this.grid = grid;
        this.firstSlot = firstSlot;
    }

    /**
     * Distributions from the first slot on.
     *
     * @param balance units that come in each slot, less what is taken away again
     * @param wanted units wanted, by day
     * @param given units handed out in each slot before the first
     */
    public List<Distribution> out(NeedModel need, long[] balance, double[] wanted, double[] given) {
        double[] there = there(balance);
        double[] out = given.clone();
        double total = 0;
        for (int k = 0; k < firstSlot; k++) {
            total += given[k];
        }
        for (int d = 0; d < need.days().size(); d++) {
            total += ofDay(need, d, there, wanted[d], total, out);
        }
        return runs(need, out);
    }

    private double ofDay(NeedModel need, int d, double[] there, double wanted, double total, double[] out) {
        var day = need.days().get(d);
        double most = d == need.days().size() - 1 ? day.most() : Math.min(day.most(), wanted);
        double today = 0;
        double before = 0;
        for (int i = 0; i < day.rate().length; i++) {
            int slot = day.firstSlot() + i;
            if (slot < firstSlot) {
                before += out[slot];
                continue;
            }
            double amount = Math.min(day.rate()[i], Math.min(most - before - today, there[slot] - total - today));
            out[slot] = amount > SAME ? amount : 0;
            today += out[slot];
        }
        return today;
    }

    /** Units that may have been handed out by the end of each slot at most. */
    private static double[] there(long[] balance) {
        double[] there = new double[balance.length];
        long sum = 0;
        for (int k = 0; k < there.length; k++) {
            sum += balance[k];
            there[k] = sum;
        }
        for (int k = there.length - 2; k >= 0; k--) {
            there[k] = Math.min(there[k], there[k + 1]);
        }
        return there;
    }

    /** Neighbouring slots with the same amount make one distribution of whole units. */
    private List<Distribution> runs(NeedModel need, double[] given) {
        var list = new ArrayList<Distribution>();
        int slots = given.length;
        for (int from = firstSlot; from < slots; ) {
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
        return list;
    }

    private static boolean startsDay(NeedModel need, int slot) {
        return need.days().stream().anyMatch(d -> d.firstSlot() == slot);
    }

    /** What distributions of a need give in each slot, evenly over their time. */
    public static double[] bySlot(Grid grid, NeedModel need, List<Distribution> distributions) {
        double[] given = new double[grid.slots()];
        long slotSeconds = (long) grid.tickSeconds() * grid.ticksPerSlot();
        for (var d : distributions) {
            if (d.place().equals(need.need().place()) && d.item().equals(need.need().item())) {
                double perSecond = (double) d.quantity() / d.to().since(d.from()).toSeconds();
                for (long k = Math.max(0, d.from().second() / slotSeconds); k < given.length && k * slotSeconds < d.to().second(); k++) {
                    long from = Math.max(d.from().second(), k * slotSeconds);
                    long to = Math.min(d.to().second(), (k + 1) * slotSeconds);
                    given[(int) k] += perSecond * (to - from);
                }
            }
        }
        return given;
    }
}
