package org.respite.planner.people;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * People get out so that the sum of their arrival slots, and of the rewards of those who stay, is least. That is an earliest
 * arrival flow (Gale 1959; Minieka 1973; with several origins Baumann and Skutella 2009): by each slot, as many are out as
 * can be. Slot after slot, as many more as possible are brought to the exits in this slot; what an earlier slot has is never
 * taken back. Staying is one more exit at each crowd, as late as its reward, so crowds that gain less give way.
 *
 * <p>A node is dead from the first slot whose searches see it and reach no one who is left. That slot is what one more
 * person there would cost, and the differences along the roads are the prices of the roads ({@link PeopleProof}).
 *
 * <p>Not supported: the best flow where exits let only so many out, people who begin later than slot 0, several kinds of
 * people who may use different roads.
 */
public final class EarliestArrival implements PeopleOracle {

    private final ExpandedNetwork net;
    private final Exits exits;

    /** Arcs that lead out, by slot of arrival. */
    private final int[][] out;

    public EarliestArrival(ExpandedNetwork net, Exits exits) {
        this.net = net;
        this.exits = exits;
        out = arcsOut();
    }

    private int[][] arcsOut() {
        int[] count = new int[net.network.slots()];
        for (int a = 0; a < net.arcs(); a++) {
            count[net.arrival[a]] += exits.leadsOut(a) ? 1 : 0;
        }
        int[][] bySlot = new int[count.length][];
        Arrays.setAll(bySlot, s -> new int[count[s]]);
        for (int a = net.arcs() - 1; a >= 0; a--) {
            if (exits.leadsOut(a)) {
                int slot = net.arrival[a];
                bySlot[slot][--count[slot]] = a;
            }
        }
        return bySlot;
    }

    @Override
    public PeopleFlow solve(List<Crowd> crowds, int[] capacity) {
        int[] unlimited = new int[net.network.places()];
        Arrays.fill(unlimited, Integer.MAX_VALUE);
        return solve(crowds, capacity, unlimited);
    }

    /**
     * Solves where roads out let in only so many in all; who comes too late for one goes elsewhere. Where that happens,
     * neither flow nor potentials need be the best.
     *
     * @param most by the place at which roads out begin
     */
    public PeopleFlow solve(List<Crowd> crowds, int[] capacity, int[] most) {
        return new Run(crowds, capacity, most).solve();
    }

    /** One solve: stages in the order of their cost, until nobody is left. */
    private final class Run {

        private final List<Crowd> crowds;
        private final int[] staying;
        /** By place at which roads out begin: how many more may go out. */
        private final int[] admits;
        private final ResidualNetwork flow;
        private final PathSearch search;
        private final double[] potential = new double[net.nodes()];
        private long left;
        private double cost;

        Run(List<Crowd> crowds, int[] capacity, int[] most) {
            this.crowds = crowds;
            admits = most.clone();
            staying = new int[crowds.size()];
            int[] at = new int[net.network.places()];
            for (int c = 0; c < staying.length; c++) {
                var crowd = crowds.get(c);
                boolean canGo = net.firstNode[crowd.place() + 1] > net.firstNode[crowd.place()];
                if (exits.isExit(crowd.place())) {
                    continue;
                }
                if (canGo) {
                    at[crowd.place()] = Math.addExact(at[crowd.place()], crowd.units());
                    left += crowd.units();
                } else {
                    staying[c] = crowd.units();
                    cost += crowd.units() * crowd.reward();
                }
            }
            flow = new ResidualNetwork(net, exits, capacity);
            search = new PathSearch(flow, at, potential);
        }

        PeopleFlow solve() {
            var rewards = new TreeMap<Double, int[]>();
            crowds.stream().map(Crowd::reward).distinct().forEach(reward -> rewards.put(reward, sinks(reward)));
            double last = 0;
            for (int slot = 0; slot < out.length && left > 0; slot++) {
                while (!rewards.isEmpty() && rewards.firstKey() < slot) {
                    last = rewards.firstKey();
                    stay(rewards.pollFirstEntry().getValue(), last);
                }
                leave(slot);
                last = slot;
            }
            while (!rewards.isEmpty() && left > 0) {
                last = rewards.firstKey();
                stay(rewards.pollFirstEntry().getValue(), last);
            }
            search.endAt(last);
            return new PeopleFlow(net, flow.use, staying, cost, potential);
        }

        private int[] sinks(double reward) {
            return IntStream.range(0, crowds.size())
                    .filter(c -> crowds.get(c).reward() == reward && !exits.isExit(crowds.get(c).place()) && staying[c] == 0)
                    .toArray();
        }

        private void leave(int slot) {
            search.begin(slot);
            for (int arc : out[slot]) {
                int from = net.place[net.tail[arc]];
                int units = search.bring(net.tail[arc], Math.min(flow.room[arc], admits[from]));
                flow.send(arc, units);
                admits[from] -= units;
                left -= units;
                cost += (double) units * slot;
            }
        }

        private void stay(int[] sinks, double reward) {
            search.begin(reward);
            for (int c : sinks) {
                var crowd = crowds.get(c);
                int units = search.bring(net.firstNode[crowd.place()], crowd.units());
                staying[c] = units;
                left -= units;
                cost += units * reward;
            }
        }
    }
}
