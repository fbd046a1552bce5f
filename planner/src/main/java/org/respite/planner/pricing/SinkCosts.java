package org.respite.planner.pricing;

import org.respite.model.scenario.Quota;
import org.respite.planner.master.Prices;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;

/** What arriving costs at given prices. */
final class SinkCosts {

    private SinkCosts() {}

    /** The cost of one person of a group who arrives at a sink, or begins to leave by it, at {@code tick}. */
    static double ofPerson(Problem problem, Prices prices, int group, Kind.Sink sink, int tick, int spread) {
        if (!sink.isCrossing()) {
            return prices.of(Limit.ROOM, sink.place());
        }
        var id = problem.world().scenario.people().groups().get(group).id();
        return prices.beginning(Limit.EXITING, sink.crossing(), tick, spread)
                + ofQuotas(problem, prices, sink.crossing(), tick, new Quota.OfGroup(id))
                + ofQuotas(problem, prices, sink.crossing(), tick, new Quota.AllPersons());
    }

    static double ofQuotas(Problem problem, Prices prices, int crossing, int tick, Quota.Subject subject) {
        var scenario = problem.world().scenario;
        var id = scenario.network().crossings().get(crossing).id();
        var moment = problem.world().grid.moment(tick);
        double cost = 0;
        for (int q = 0; q < scenario.supply().quotas().size(); q++) {
            var quota = scenario.supply().quotas().get(q);
            if (quota.crossing().equals(id) && quota.subject().equals(subject) && quota.window().contains(moment)) {
                cost += prices.of(Limit.QUOTA, q);
            }
        }
        return cost;
    }
}
