package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.planner.master.Prices;
import org.respite.planner.master.Worths;
import org.respite.planner.problem.Inventory;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;

/**
 * The best mix of loads of one vehicle at given prices: what gains most first. Goods that are used where they are dropped
 * count with what they meet there, no more than is lacking; everything else counts with its price.
 */
final class MixedLoad {

    /** What can be met at one worth: a need, a day, and the worth. */
    private record Cell(int need, int day, double worth) {}

    /** Units of an option that gain the same each; {@code tier} is null where no need of the place is met. */
    private record Part(Trip option, double each, Shortfall.@Nullable Tier tier) {

        double perVehicle() {
            return each * option.kind().unitsPerVehicle();
        }
    }

    private final Problem problem;
    private final Usage usage;
    private final Prices prices;
    private final Shortfall shortfall;

    MixedLoad(Problem problem, Prices prices, Shortfall shortfall) {
        this.problem = problem;
        this.usage = new Usage(problem);
        this.prices = prices;
        this.shortfall = shortfall;
    }

    /** What one more vehicle on the drive gains. */
    double gain(Drive drive) {
        return Worths.ofVehicle(problem, drive.way()) - prices.of(use -> drive.ofVehicle(usage, use)) + gain(drive.options());
    }

    /** What the best mix of the options gains. */
    double gain(List<Trip> options) {
        return fill(options, new HashMap<>());
    }

    /** Counts the best mix as met. */
    void take(Drive drive) {
        var met = new HashMap<Cell, Double>();
        fill(drive.options(), met);
        met.forEach((cell, units) -> shortfall.meet(cell.need(), cell.day(), units));
    }

    private double fill(List<Trip> options, HashMap<Cell, Double> met) {
        var parts = new ArrayList<Part>();
        options.forEach(option -> addParts(option, parts));
        parts.sort(Comparator.comparingDouble(Part::perVehicle).reversed());
        double gain = 0;
        double payload = 1;
        double volume = 1;
        for (var part : parts) {
            var kind = part.option().kind();
            double units = Math.min(payload / kind.weightShare(), volume / kind.volumeShare());
            var tier = part.tier();
            if (tier != null) {
                var cell = new Cell(tier.need(), tier.day(), tier.worth());
                units = Math.min(units, tier.units() - met.getOrDefault(cell, 0.0));
                met.merge(cell, units, Double::sum);
            }
            gain += units * part.each();
            payload = Math.max(0, payload - units * kind.weightShare());
            volume = Math.max(0, volume - units * kind.volumeShare());
        }
        return gain;
    }

    private void addParts(Trip option, List<Part> parts) {
        double[] cost = new double[1];
        Inventory[] used = new Inventory[1];
        int[] slot = new int[1];
        usage.ofUnit(option, (limit, index, amount) -> {
            var inventory = limit == Limit.ARRIVAL ? problem.inventories().get(index / problem.slots()) : null;
            if (inventory != null && Shortfall.isUsedUp(inventory)) {
                used[0] = inventory;
                slot[0] = index % problem.slots();
            } else {
                cost[0] += amount * prices.of(limit, index);
            }
        });
        double each = Worths.ofUnit(problem, option) - cost[0];
        if (used[0] == null && each > 0) {
            parts.add(new Part(option, each, null));
        } else if (used[0] != null) {
            for (var tier : shortfall.tiers(used[0], slot[0])) {
                if (each + tier.worth() > 0) {
                    parts.add(new Part(option, each + tier.worth(), tier));
                }
            }
        }
    }
}
