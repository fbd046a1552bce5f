package org.respite.planner.masses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;

/**
 * All commodities one after the other, each on what those before it leave. What a road's room is worth to them
 * are its prices.
 */
final class Flows {

    /** A commodity's flow. */
    record Moved(CommodityNetwork network, PeopleFlow flow, int[] bundles) {}

    private final Problem problem;
    private final double[] left;
    private final double[] room;
    private final double[] arrived;
    private final List<Moved> moved = new ArrayList<>();
    private final List<double[]> prices = new ArrayList<>();
    private double worth;

    /**
     * Solves.
     *
     * @param persons of a group who would go
     * @param left by road and slot: passenger-car units that are free
     * @param room by place: persons who may come; infinite where that is left to the prices
     */
    Flows(Problem problem, List<CommodityNetwork> networks, IntToLongFunction persons, double[] left, double[] room) {
        this.problem = problem;
        this.left = left.clone();
        this.room = room.clone();
        arrived = new double[room.length];
        long[] going = new long[problem.groups().size()];
        for (int g = 0; g < going.length; g++) {
            going[g] = persons.applyAsLong(g);
        }
        networks.forEach(network -> solve(network, going));
    }

    private void solve(CommodityNetwork network, long[] going) {
        var commodity = network.commodity();
        int[] bundles = commodity.members().stream()
                .mapToInt(m -> Math.toIntExact(Math.ceilDiv(going[m.group()], (long) commodity.bundle())))
                .toArray();
        var flow = network.solve(bundles, left, room);
        moved.add(new Moved(network, flow, bundles));
        network.uses(flow, (limit, index, amount) -> left[index] = Math.max(0, left[index] - amount));
        double[] own = new double[left.length];
        network.prices(flow, worthOfTick(problem, commodity) * problem.world().grid.ticksPerSlot(), (limit, index, amount) ->
                own[index] += amount);
        double[] most = prices.isEmpty() ? own : prices.getLast().clone();
        Arrays.setAll(most, i -> Math.max(most[i], own[i]));
        prices.add(own);
        if (most != own) {
            prices.add(most);
        }
        for (var parcel : Parcels.of(problem, network, flow, bundles)) {
            var wave = parcel.wave();
            double persons = Math.min(parcel.persons(), going[wave.group().index()]);
            going[wave.group().index()] -= (long) persons;
            arrived[wave.sink().place()] += persons;
            room[wave.sink().place()] -= persons;
            worth += persons * commodity.weight()
                    * problem.decay().at((double) (wave.end() + commodity.passage().spread) * problem.world().grid.tickSeconds());
        }
    }

    /** What it is worth to a person of the commodity to arrive a tick earlier. */
    static double worthOfTick(Problem problem, Commodity commodity) {
        return commodity.weight() * problem.decay().rate() * problem.world().grid.tickSeconds()
                / problem.decay().horizonSeconds();
    }

    List<Moved> moved() {
        return moved;
    }

    /** Prices by road and slot: each commodity's own, and after each what they and those before would pay at most. */
    List<double[]> prices() {
        return prices;
    }

    /** By place: persons who come. */
    double[] arrived() {
        return arrived;
    }

    /** What all who arrive are worth. */
    double worth() {
        return worth;
    }
}
