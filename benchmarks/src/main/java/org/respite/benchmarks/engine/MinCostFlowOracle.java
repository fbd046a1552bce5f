package org.respite.benchmarks.engine;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.Crowd;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.people.PeopleOracle;

/**
 * The people's flow by OR-Tools MinCostFlow over the same condensed expansion, with nodes numbered by slot and all crowds set out from
 * one node. Costs are whole: rewards are counted in {@link #PARTS}ths of a slot. OR-Tools tells no
 * potentials; {@link ResidualCosts} reads them from the flow.
 */
final class MinCostFlowOracle implements PeopleOracle {

    private static final long PARTS = 1000;

    private final ExpandedNetwork net;
    private final Exits exits;
    private final int[] order;

    MinCostFlowOracle(ExpandedNetwork net, Exits exits) {
        Loader.loadNativeLibraries();
        this.net = net;
        this.exits = exits;
        order = new int[net.nodes()];
        int[] bySlot = IntStream.range(0, order.length).boxed().sorted(Comparator.comparingInt(n -> net.slot[n])).mapToInt(n -> n).toArray();
        for (int i = 0; i < order.length; i++) {
            order[bySlot[i]] = i;
        }
    }

    @Override
    public PeopleFlow solve(List<Crowd> crowds, int[] capacity) {
        var model = new Model(crowds, capacity);
        try {
            return model.solve();
        } finally {
            model.flow.delete();
        }
    }

    private final class Model {

        private final List<Crowd> crowds;
        private final int[] capacity;
        private final int sink = net.nodes();
        private final int home = sink + 1;
        private final MinCostFlow flow;
        private final int[] waiting = new int[net.nodes()];
        private final int[] driving = new int[net.arcs()];
        private final int[] leaving;
        private final int[] staying;
        private long everybody;

        Model(List<Crowd> crowds, int[] capacity) {
            this.crowds = crowds;
            this.capacity = capacity;
            flow = new MinCostFlow(net.nodes() + 2 + crowds.size(), net.nodes() + net.arcs() + 3 * crowds.size());
            leaving = new int[crowds.size()];
            staying = new int[crowds.size()];
        }

        PeopleFlow solve() {
            everybody = addCrowds();
            flow.setNodeSupply(home, everybody);
            flow.setNodeSupply(sink, -everybody);
            for (int n = 0; n < net.nodes(); n++) {
                boolean waits = n + 1 < net.nodes() && net.place[n + 1] == net.place[n];
                waiting[n] = waits ? flow.addArcWithCapacityAndUnitCost(order[n], order[n + 1], everybody, 0) : -1;
            }
            for (int a = 0; a < net.arcs(); a++) {
                driving[a] = addRoad(a);
            }
            if (everybody > 0 && flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("MinCostFlow found no optimum");
            }
            return told();
        }

        /** The number of those who may leave. */
        private long addCrowds() {
            long sum = 0;
            for (int c = 0; c < crowds.size(); c++) {
                var crowd = crowds.get(c);
                int first = net.firstNode[crowd.place()];
                leaving[c] = -1;
                if (exits.isExit(crowd.place()) || first == net.firstNode[crowd.place() + 1]) {
                    continue;
                }
                int node = home + 1 + c;
                flow.addArcWithCapacityAndUnitCost(home, node, crowd.units(), 0);
                leaving[c] = flow.addArcWithCapacityAndUnitCost(node, order[first], crowd.units(), 0);
                staying[c] = flow.addArcWithCapacityAndUnitCost(node, sink, crowd.units(), Math.round(crowd.reward() * PARTS));
                sum += crowd.units();
            }
            return sum;
        }

        private int addRoad(int arc) {
            if (exits.leadsOut(arc)) {
                return flow.addArcWithCapacityAndUnitCost(order[net.tail[arc]], sink, capacity[arc], net.arrival[arc] * PARTS);
            }
            return exits.leadsOn(arc)
                    ? flow.addArcWithCapacityAndUnitCost(order[net.tail[arc]], order[net.head[arc]], capacity[arc], 0)
                    : -1;
        }

        private PeopleFlow told() {
            int[] use = IntStream.of(driving).map(this::sent).toArray();
            int[] stay = new int[crowds.size()];
            double cost = 0;
            var costs = new ResidualCosts(net, exits, use, capacity, IntStream.of(waiting).map(this::sent).toArray());
            for (int c = 0; c < stay.length; c++) {
                var crowd = crowds.get(c);
                if (leaving[c] >= 0) {
                    stay[c] = sent(staying[c]);
                    if (sent(leaving[c]) > 0) {
                        costs.addEnd(net.firstNode[crowd.place()], crowd.reward());
                    }
                } else if (!exits.isExit(crowd.place())) {
                    stay[c] = crowd.units();
                }
                cost += stay[c] * crowd.reward();
            }
            for (int a = 0; a < use.length; a++) {
                cost += exits.leadsOut(a) ? (double) use[a] * net.arrival[a] : 0;
            }
            double most = crowds.stream().mapToDouble(Crowd::reward).reduce(net.network.slots(), Math::max);
            return new PeopleFlow(net, use, stay, cost, costs.potentials(most));
        }

        private int sent(int arc) {
            return arc < 0 || everybody == 0 ? 0 : Math.toIntExact(flow.getFlow(arc));
        }
    }
}
