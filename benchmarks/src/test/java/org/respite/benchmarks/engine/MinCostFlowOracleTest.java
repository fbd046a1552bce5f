package org.respite.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.expanded.Road;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.expanded.Slots;
import org.respite.planner.people.Crowd;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleProof;

/** Two ways to the same people's flow. */
class MinCostFlowOracleTest {

    private static final int PLACES = 7;
    private static final int SLOTS = 12;

    @Test
    void onRandomWorldsItCostsWhatTheEarliestArrivalCostsAndItsPotentialsProveIt() {
        for (long seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var net = new ExpandedNetwork(network(random));
            var places = new BitSet();
            places.set(random.nextInt(2), 2);
            var exits = new Exits(net, places);
            var crowds = crowds(random);
            int[] room = net.capacity();
            for (int a = 0; a < room.length; a++) {
                room[a] = random.nextInt(room[a] + 1);
            }
            var flow = new MinCostFlowOracle(net, exits).solve(crowds, room);
            assertThat(flow.cost()).as("seed %d", seed)
                    .isCloseTo(new EarliestArrival(net, exits).solve(crowds, room).cost(), within(1e-6));
            assertThat(PeopleProof.bound(flow, exits, crowds, room)).as("seed %d", seed).isCloseTo(flow.cost(), within(1e-6));
        }
    }

    private static RoadNetwork network(SplittableRandom random) {
        var roads = new ArrayList<Road>();
        for (int r = 0; r < 16; r++) {
            int from = random.nextInt(SLOTS);
            roads.add(new Road(random.nextInt(PLACES), random.nextInt(PLACES), random.nextInt(1, 3), random.nextInt(5),
                    Slots.between(from, random.nextInt(from, SLOTS) + 1)));
        }
        return new RoadNetwork(PLACES, SLOTS, roads);
    }

    private static List<Crowd> crowds(SplittableRandom random) {
        var crowds = new ArrayList<Crowd>();
        for (int c = 0; c < 4; c++) {
            crowds.add(new Crowd(random.nextInt(PLACES), random.nextInt(9), random.nextInt(2 * SLOTS) + random.nextInt(4) / 4.0));
        }
        return crowds;
    }
}
