package org.respite.planner.together;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.respite.planner.PlannerControl;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.people.PeopleOracle;
import org.respite.planner.people.PeopleProof;

/**
 * Divides the roads between people and trucks by prices (Dantzig and Wolfe 1960). People alone price the roads; trucks pay
 * these prices; people get what trucks leave and price the roads anew.
 *
 * <p>What people reach is concave in the room that they have, and their prices are its slope. So for any room R with prices p,
 * no plan's people are worth more than people on R, and p·(capacity − R), less what its trucks pay ({@link RoadWorth}). The
 * trucks' programme keeps all that it was ever told (cutting planes: Kelley 1960).
 *
 * <p>Not supported: several kinds of trucks, loads that take time, roads whose travel time differs between people and
 * trucks.
 */
public final class Together {

    private static final int MOST_ROUNDS = 20;
    /** The share of the gap that the trucks may leave open. */
    private static final double TRUCKS_SHARE = 0.2;
    /** Units by which a road may be overfilled, for rounding. */
    private static final double TINY = 1e-6;

    private final CityProblem problem;
    private final ExpandedNetwork net;
    private final Exits exits;
    private final PeopleOracle people;
    private final int[] capacity;
    private final int units;

    public Together(CityProblem problem) {
        this(problem, EarliestArrival::new);
    }

    /** With another way to solve for the people, for comparison. */
    public Together(CityProblem problem, PeopleOracle.Maker oracle) {
        this.problem = problem;
        net = new ExpandedNetwork(problem.network());
        exits = new Exits(net, problem.exits());
        people = oracle.on(net, exits);
        capacity = net.capacity();
        units = problem.trucks().units();
    }

    /** Plans until the gap is reached, or until nothing is gained any more, or a stop is asked for. */
    public CityPlan plan(double gap, PlannerControl control) {
        var flow = people.solve(problem.crowds(), capacity);
        try (var master = new TruckMaster(net, problem.trucks(), trucksThatFit(), told(flow, capacity))) {
            CityPlan best = null;
            for (int round = 0; round < MOST_ROUNDS; round++) {
                master.solve(gap * TRUCKS_SHARE * worth(flow));
                int[] room = left(master.programme().use());
                flow = people.solve(problem.crowds(), room);
                best = better(best, plan(flow, master));
                if (best.gap() <= gap || control.stopRequested()) {
                    break;
                }
                master.programme().tell(told(flow, room));
            }
            return best;
        }
    }

    /** What the people's flow on some room tells of the roads. */
    private RoadWorth told(PeopleFlow flow, int[] room) {
        double[] price = prices(flow);
        return new RoadWorth(worth(flow) + worthOfTaken(room, price), price);
    }

    private CityPlan plan(PeopleFlow flow, TruckMaster master) {
        var programme = master.programme();
        var hauls = IntStream.range(0, programme.trips().size())
                .filter(c -> programme.count(c) > TINY)
                .mapToObj(c -> new Haul(programme.trips().get(c), programme.count(c)))
                .toList();
        return new CityPlan(flow, hauls, worth(flow) + programme.worth(), master.bound(), master.proof());
    }

    /** The better plan with the better proof. */
    private static CityPlan better(CityPlan last, CityPlan next) {
        if (last == null) {
            return next;
        }
        var plan = next.worth() > last.worth() ? next : last;
        var proof = next.bound() < last.bound() ? next : last;
        return new CityPlan(plan.people(), plan.hauls(), plan.worth(), proof.bound(), proof.prices());
    }

    private double[] trucksThatFit() {
        return Arrays.stream(capacity).mapToDouble(c -> (double) c / units).toArray();
    }

    /** By arc: units that trucks leave to people. */
    private int[] left(double[] trucks) {
        int[] left = new int[capacity.length];
        Arrays.setAll(left, a -> Math.max(0, (int) Math.floor(capacity[a] - trucks[a] * units + TINY)));
        return left;
    }

    private double worthOfTaken(int[] room, double[] price) {
        double worth = 0;
        for (int a = 0; a < room.length; a++) {
            worth += price[a] * (capacity[a] - room[a]) / units;
        }
        return worth;
    }

    private double worth(PeopleFlow flow) {
        return problem.worthOfPeople() - problem.worthOfSlot() * flow.cost();
    }

    /** By arc: what a truck pays. */
    private double[] prices(PeopleFlow flow) {
        double[] price = new double[capacity.length];
        double truck = problem.worthOfSlot() * units;
        Arrays.setAll(price, a -> truck * PeopleProof.price(flow, exits, a));
        return price;
    }
}
