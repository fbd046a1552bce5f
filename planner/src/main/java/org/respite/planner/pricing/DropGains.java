package org.respite.planner.pricing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.model.scenario.Quota;
import org.respite.planner.master.Prices;
import org.respite.planner.master.Worths;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Inventory;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;

/** What dropping a full vehicle of one kind at one sink brings, less what it costs, at given prices. */
final class DropGains {

    private final Problem problem;
    private final FleetModel fleet;
    private final Prices prices;
    private final Kind kind;
    private final Kind.Sink sink;
    private final int dropTicks;
    private final @Nullable Inventory inventory;
    private final @Nullable SinkCosts persons;
    /** Where goods are dropped; negative: in no yard. */
    private final int yard;
    private final boolean dutiesArePriced;
    private final double[] ofTrucks;
    private final double[] ofItem;

    DropGains(Problem problem, FleetModel fleet, Prices prices, Kind kind, Kind.Sink sink, int dropTicks) {
        this.problem = problem;
        this.fleet = fleet;
        this.prices = prices;
        this.kind = kind;
        this.sink = sink;
        this.dropTicks = dropTicks;
        persons = kind.passengers()
                ? new SinkCosts(problem, prices, kind.subject(), sink, fleet.passage().spread)
                : null;
        dutiesArePriced = problem.dutyShares().limitsOf(fleet).anyMatch(i -> prices.of(Limit.DUTY, i) > 0);
        var world = problem.world();
        if (kind.passengers()) {
            inventory = null;
            yard = -1;
            ofTrucks = new double[0];
            ofItem = new double[0];
        } else if (sink.isCrossing()) {
            var item = world.scenario.supply().items().get(kind.subject()).id();
            int inside = world.indexOf(world.scenario.network().crossings().get(sink.crossing()).inside());
            inventory = problem.inventory(inside, kind.subject());
            yard = world.yards.at(inside);
            ofTrucks = prices.ofQuotas(sink.crossing(), new Quota.Trucks());
            ofItem = prices.ofQuotas(sink.crossing(), new Quota.OfItem(item));
        } else {
            inventory = problem.inventory(sink.place(), kind.subject());
            yard = world.yards.at(sink.place());
            ofTrucks = new double[0];
            ofItem = new double[0];
        }
    }

    /** The gain of a full vehicle that begins to be dropped at the tick. */
    double at(int tick) {
        int spread = fleet.passage().spread;
        double units = kind.mostUnits();
        if (persons != null) {
            return units * (Worths.ofPassenger(problem, fleet, kind, sink, tick) - persons.at(tick))
                    - ofDuty(tick);
        }
        var grid = problem.world().grid;
        int slots = problem.slots();
        int slot = grid.slotFrom(tick + dropTicks + spread);
        double gain = inventory == null || slot >= slots
                ? 0
                : -prices.of(Limit.ARRIVAL, inventory.index() * slots + slot);
        if (yard >= 0) {
            gain -= kind.kilogramsPerUnit() * prices.of(Limit.YARD_IN, yard * slots + grid.slotOf(tick));
        }
        if (!sink.isCrossing()) {
            return units * gain - prices.beginning(Limit.UNLOADING, sink.place(), tick, spread) - ofDuty(tick);
        }
        return units * (gain - ofItem[tick])
                - prices.beginning(Limit.TRANSFER, sink.crossing(), tick, spread) - ofTrucks[tick] - ofDuty(tick);
    }

    private double ofDuty(int tick) {
        return dutiesArePriced ? prices.of(use -> problem.dutyShares().ofDrop(fleet, kind, sink, tick, use)) : 0;
    }
}
