package org.respite.planner.pricing;

import org.respite.model.scenario.Quota;
import org.respite.planner.master.Prices;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;

/** What arriving at one sink costs one person of a group at given prices. */
final class SinkCosts {

    private final Prices prices;
    private final Kind.Sink sink;
    private final int spread;
    private final double[] ofList;
    private final double[] ofAll;

    SinkCosts(Problem problem, Prices prices, int group, Kind.Sink sink, int spread) {
        this.prices = prices;
        this.sink = sink;
        this.spread = spread;
        if (sink.isCrossing()) {
            var id = problem.world().scenario.people().groups().get(group).id();
            ofList = prices.ofQuotas(sink.crossing(), new Quota.OfGroup(id));
            ofAll = prices.ofQuotas(sink.crossing(), new Quota.AllPersons());
        } else {
            ofList = new double[0];
            ofAll = new double[0];
        }
    }

    /** The cost for one who arrives, or begins to leave, at the tick. */
    double at(int tick) {
        return sink.isCrossing()
                ? prices.beginning(Limit.EXITING, sink.crossing(), tick, spread) + ofList[tick] + ofAll[tick]
                : prices.of(Limit.ROOM, sink.place());
    }
}
