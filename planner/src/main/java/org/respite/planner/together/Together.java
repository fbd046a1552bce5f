package org.respite.planner.together;

import java.util.Arrays;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.people.PeopleProof;

/**
 * Divides the roads between people and trucks by prices (Geoffrion 1972, from the side of resources). People alone price the
 * roads; trucks pay these prices; people get what trucks leave and price the roads anew.
 *
 * <p>What people can reach is concave in the room that they have, with their prices as its slope. So for any room R with
 * prices p, no plan at all is worth more than people on R, plus p·(capacity − R), plus the best use of trucks at prices p.
 */
public final class Together {

    private final CityProblem problem;
    private final ExpandedNetwork net;
    private final Exits exits;
    private final EarliestArrival people;
    private final int[] capacity;

    public Together(CityProblem problem) {
        this.problem = problem;
        net = new ExpandedNetwork(problem.network());
        exits = new Exits(net, problem.exits());
        people = new EarliestArrival(net, exits);
        capacity = net.capacity();
    }

    public void solve(double gap) {
        int units = problem.trucks().units();
        double[] roomForTrucks = new double[capacity.length];
        Arrays.setAll(roomForTrucks, a -> (double) capacity[a] / units);
        try (var master = new TruckMaster(net, problem.trucks(), roomForTrucks)) {
            int[] room = capacity.clone();
            long c0=TruckMaster.cpu();
            var flow = people.solve(problem.crowds(), room);
            if (TruckMaster.LOG) System.err.printf("people %.3f%n", (TruckMaster.cpu()-c0)/1e9);
            double bound = Double.POSITIVE_INFINITY;
            double value = Double.NEGATIVE_INFINITY;
            for (int round = 0; round < 20; round++) {
                double[] price = prices(flow);
                c0=TruckMaster.cpu();
                master.solve(price, gap * 0.2 * worth(flow));
                long c1=TruckMaster.cpu();
                double b = worth(flow) + master.bound();
                for (int a = 0; a < room.length; a++) {
                    b += price[a] * (capacity[a] - room[a]) / units;
                }
                bound = Math.min(bound, b);
                double[] use = master.use();
                for (int a = 0; a < room.length; a++) {
                    room[a] = (int) Math.floor(capacity[a] - use[a] * units + 1e-6);
                }
                flow = people.solve(problem.crowds(), room);
                value = Math.max(value, worth(flow) + master.worth());
                if (TruckMaster.LOG) System.err.printf("round %d value %.2f bound %.2f gap %.6f%% trucks %.3f people %.3f%n", round, worth(flow) + master.worth(), b, 100*(bound-value)/bound, (c1-c0)/1e9,(TruckMaster.cpu()-c1)/1e9);
                if (bound - value <= gap * bound) {
                    return;
                }
            }
        }
    }

    private double worth(PeopleFlow flow) {
        return problem.worthOfPeople() - problem.worthOfSlot() * flow.cost();
    }

    /** By arc: what a truck pays. */
    private double[] prices(PeopleFlow flow) {
        double[] price = new double[capacity.length];
        double each = problem.worthOfSlot() * problem.trucks().units();
        Arrays.setAll(price, a -> each * PeopleProof.price(flow, exits, a));
        return price;
    }
}
