package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import org.respite.planner.problem.Inventory;
import org.respite.planner.problem.Problem;

/** What needs still lack, day by day, and what it would be worth. */
final class Shortfall {

    /**
     * Units of a need on a day that are worth the same.
     *
     * @param day of the calendar
     * @param worth of each
     */
    record Tier(int need, int day, double units, double worth) {}

    private final Problem problem;
    private final double[][] met;
    private final double[] floorWorth;

    /**
     * At a solution.
     *
     * @param met by need and day
     * @param floorWorth by need, what a unit of survival is worth beside its own worth, because the floor rises
     */
    Shortfall(Problem problem, double[][] met, double[] floorWorth) {
        this.problem = problem;
        this.met = met;
        this.floorWorth = floorWorth;
    }

    /** Whether all that comes into the inventory is used there. */
    static boolean isUsedUp(Inventory inventory) {
        return inventory.need() != null && !inventory.transshipped();
    }

    /** What goods that can be used from the slot on would meet, the dearest of each day first. */
    List<Tier> tiers(Inventory inventory, int slot) {
        var need = inventory.need();
        var tiers = new ArrayList<Tier>();
        for (int d = 0; need != null && d < need.days().size(); d++) {
            var day = need.days().get(d);
            if (day.rate().length == 0 || day.lastSlot() < slot) {
                continue;
            }
            boolean today = slot > day.firstSlot();
            double can = today ? day.rateLeft()[slot - 1 - day.firstSlot()] : day.most();
            double left = Math.min(can, day.most() - met[need.index()][d]);
            double before = met[need.index()][d];
            for (int p = 0; p < day.pieces().size() && left > 0; p++) {
                var piece = day.pieces().get(p);
                double units = Math.min(left, piece.length() - Math.min(piece.length(), before));
                before -= Math.min(piece.length(), before);
                if (units > 0) {
                    tiers.add(new Tier(need.index(), d, units, piece.worth() + (p == 0 ? floorWorth[need.index()] : 0)));
                    left -= units;
                }
            }
        }
        return tiers;
    }

    /** The worth of the next unit that can be used from the slot on. */
    double next(Inventory inventory, int slot) {
        return tiers(inventory, slot).stream().mapToDouble(Tier::worth).max().orElse(0);
    }

    void meet(int need, int day, double units) {
        met[need][day] += units;
    }
}
