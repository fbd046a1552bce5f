package org.respite.planner.master;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.respite.model.scenario.Quota;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Spread;
import org.respite.planner.problem.Tolls;
import org.respite.planner.problem.Use;

/** What each use of a limit costs at the programme's prices; gains are negative costs. */
public final class Prices {

    private static final double PROHIBITIVE = 1e12;
    private static final double LEAST_OF_ABSENCE = 1e-9;

    private final Problem problem;
    private double ofAbsence = LEAST_OF_ABSENCE;
    private final Map<Limit, double[]> costs = new EnumMap<>(Limit.class);
    private final double[] @Nullable [] roadCosts;

    Prices(Problem problem) {
        this.problem = problem;
        int slots = problem.slots();
        for (var limit : Limit.values()) {
            int size = switch (limit) {
                case ARRIVAL, DEPARTURE -> problem.inventories().size() * slots;
                case YARD_IN, YARD_OUT -> problem.world().yards.count() * slots;
                case ROAD, LOADING, UNLOADING, INSPECTION, TRANSFER, EXITING, FLEET, CREW, DUTY, QUOTA, STOCK, GROUP, ROOM ->
                    problem.limits().of(limit).length;
            };
            costs.put(limit, new double[size]);
        }
        roadCosts = new double[problem.world().roads.size()][];
    }

    /** Reads the prices of the rows; tolls come on top. */
    static Prices read(Problem problem, Rows rows, double ofAbsence, Tolls tolls, IntToDoubleFunction priceOfRow) {
        var prices = new Prices(problem);
        prices.ofAbsence = Math.max(LEAST_OF_ABSENCE, ofAbsence);
        for (var limit : Limit.values()) {
            if (Limits.isDirect(limit)) {
                double[] costs = prices.costs.get(limit);
                for (int i = 0; i < costs.length; i++) {
                    int row = rows.direct(limit, i);
                    costs[i] = (row < 0 ? 0 : Math.max(0, priceOfRow.applyAsDouble(row))) + tolls.of(limit, i);
                }
            }
        }
        int slots = problem.slots();
        for (int i = 0; i < problem.inventories().size(); i++) {
            for (var running : rows.inventory(i)) {
                double price = Math.max(0, priceOfRow.applyAsDouble(running.row()));
                prices.addUntil(running.slot(), Limit.DEPARTURE, i * slots, price);
                prices.addUntil(running.slot() - rows.delay(), Limit.ARRIVAL, i * slots, -price);
            }
        }
        for (int yard = 0; yard < problem.world().yards.count(); yard++) {
            for (var running : rows.yard(yard)) {
                double price = Math.max(0, priceOfRow.applyAsDouble(running.row()));
                prices.addUntil(running.slot(), Limit.YARD_IN, yard * slots, price);
                prices.addUntil(running.slot(), Limit.YARD_OUT, yard * slots, -price);
            }
        }
        prices.sumRoads();
        return prices;
    }

    /** These prices, and one that nobody pays wherever one more vehicle has no room beside the load. */
    public Prices closedWhereFull(SolutionLoad load) {
        var closed = blend(this, 0);
        closed.costs.forEach((limit, cost) -> {
            if ((Limits.isBySlot(limit) && limit != Limit.EXITING) || limit == Limit.QUOTA) {
                double[] most = problem.limits().of(limit);
                for (int i = 0; i < cost.length; i++) {
                    if (most[i] - load.of(limit)[i] < 1 - 1e-6) {
                        cost[i] = PROHIBITIVE;
                    }
                }
            }
        });
        closed.sumRoads();
        return closed;
    }

    /** These prices, but arriving gains what {@code gain} tells, by inventory and slot, unless it is not a number. */
    public Prices withArrivals(IntToDoubleFunction gain) {
        var other = blend(this, 0);
        double[] cost = other.costs.get(Limit.ARRIVAL);
        for (int i = 0; i < cost.length; i++) {
            double known = gain.applyAsDouble(i);
            cost[i] = Double.isNaN(known) ? cost[i] : -known;
        }
        return other;
    }

    /** What the uses cost together. */
    public double of(Consumer<Use> uses) {
        double[] sum = {0};
        uses.accept((limit, index, amount) -> sum[0] += amount * of(limit, index));
        return sum[0];
    }

    /** Between these prices and others: {@code share} of the others. */
    Prices blend(Prices other, double share) {
        var blend = new Prices(problem);
        blend.ofAbsence = ofAbsence;
        costs.forEach((limit, mine) -> {
            double[] theirs = other.costs.get(limit);
            double[] mixed = blend.costs.get(limit);
            for (int i = 0; i < mixed.length; i++) {
                mixed[i] = (1 - share) * mine[i] + share * theirs[i];
            }
        });
        blend.sumRoads();
        return blend;
    }

    /** The cost of a vehicle that is away for one tick: so little that it only breaks ties for the quicker way. */
    public double ofAbsence() {
        return ofAbsence;
    }

    /** The cost of one unit of use. */
    public double of(Limit limit, int index) {
        return costs.get(limit)[index];
    }

    /** The cost of one vehicle or person that begins something over {@code [tick, tick + spread)}. */
    public double beginning(Limit limit, int what, int tick, int spread) {
        double[] cost = costs.get(limit);
        var grid = problem.world().grid;
        int perSlot = grid.ticksPerSlot();
        int slots = problem.slots();
        double sum = 0;
        for (int slot = tick / perSlot; slot < slots && slot * perSlot < tick + spread; slot++) {
            double price = cost[what * slots + slot];
            if (price > 0) {
                sum += price * Spread.share(tick, spread, grid, slot);
            }
        }
        return sum;
    }

    /** The cost of one unit of what a crossing's quotas count, for each tick at which it passes. */
    public double[] ofQuotas(int crossing, Quota.Subject subject) {
        var grid = problem.world().grid;
        var id = problem.world().scenario.network().crossings().get(crossing).id();
        var quotas = problem.world().scenario.supply().quotas();
        double[] cost = new double[grid.ticks() + 1];
        for (int q = 0; q < quotas.size(); q++) {
            var quota = quotas.get(q);
            if (of(Limit.QUOTA, q) > 0 && quota.crossing().equals(id) && quota.subject().equals(subject)) {
                int end = Math.min(cost.length, grid.tickAtOrAfter(quota.window().to()));
                for (int t = grid.tickAtOrAfter(quota.window().from()); t < end; t++) {
                    cost[t] += of(Limit.QUOTA, q);
                }
            }
        }
        return cost;
    }

    /** The cost of one passenger-car unit that enters a road over {@code [tick, tick + spread)}. */
    public double ofRoad(int road, int tick, int spread) {
        double[] sums = roadCosts[road];
        if (problem.world().grid.wholly()) {
            return beginning(Limit.ROAD, road, tick, spread);
        }
        return sums == null ? 0 : (sums[Math.min(sums.length - 1, tick + spread)] - sums[tick]) / spread;
    }

    /** Whether the road has a price at any time. */
    public boolean isPriced(int road) {
        return roadCosts[road] != null;
    }

    /** Cost of a fleet's vehicle for the slots {@code [0, slot)}, for each slot. */
    public double[] fleetSums(int fleet) {
        int slots = problem.slots();
        double[] sums = new double[slots + 1];
        for (int k = 0; k < slots; k++) {
            sums[k + 1] = sums[k] + of(Limit.FLEET, fleet * slots + k);
        }
        return sums;
    }

    /** Cost of a fleet's crew on duty for the ticks {@code [0, tick)}, for each tick. */
    public double[] crewSums(int fleet) {
        var days = problem.world().scenario.calendar().dutyDays();
        var grid = problem.world().grid;
        double[] sums = new double[grid.ticks() + 1];
        for (int t = 0; t < grid.ticks(); t++) {
            double cost = 0;
            for (int d = 0; d < days.size(); d++) {
                long seconds = days.get(d).overlapSeconds(grid.moment(t), grid.moment(t + 1));
                cost += of(Limit.CREW, fleet * days.size() + d) * seconds / grid.tickSeconds();
            }
            sums[t + 1] = sums[t] + cost;
        }
        return sums;
    }

    private void sumRoads() {
        for (int r = 0; r < roadCosts.length; r++) {
            roadCosts[r] = cumulativeRoadCost(r);
        }
    }

    /** Adds to the cost in the slots {@code [0, slot]} of what begins at {@code first}. */
    private void addUntil(int slot, Limit limit, int first, double price) {
        double[] cost = costs.get(limit);
        for (int k = 0; price != 0 && k <= slot; k++) {
            cost[first + k] += price;
        }
    }

    private double @Nullable [] cumulativeRoadCost(int road) {
        int slots = problem.slots();
        int perSlot = problem.world().grid.ticksPerSlot();
        double[] sums = new double[slots * perSlot + 1];
        for (int t = 0; t < slots * perSlot; t++) {
            sums[t + 1] = sums[t] + of(Limit.ROAD, road * slots + t / perSlot);
        }
        return sums[sums.length - 1] > 0 ? sums : null;
    }
}
