package org.respite.benchmarks.rival;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import org.respite.benchmarks.instance.Origin;
import org.respite.benchmarks.instance.PeopleInstance;
import org.respite.benchmarks.instance.Scale;
import org.respite.benchmarks.instance.SlotRoad;
import org.respite.benchmarks.result.Entry;
import org.respite.benchmarks.result.Result;
import org.respite.benchmarks.solver.Answer;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.ModelSize;

/**
 * People only as a flow of least cost over the condensed expansion, by OR-Tools' push-relabel with cost scaling after
 * Goldberg (1997), “An efficient implementation of a scaling minimum-cost flow algorithm”. It has no settings that Java
 * can reach, runs on one thread and cannot be interrupted. It is quickest with nodes numbered by slot and all persons set
 * out from one node. A penalty that is not whole is rounded.
 */
final class MinCostFlowRival implements Attempt {

    private static final long MOST_UNITS = 1L << 40;

    private final PeopleInstance instance;
    private final Expansion expansion;
    private final int[] order;
    private final long scale;
    private final int sink;
    private final int home;
    private final MinCostFlow flow;
    private final int[] arcs;

    MinCostFlowRival(PeopleInstance instance) {
        Loader.loadNativeLibraries();
        this.instance = instance;
        var common = instance.common();
        this.expansion = Expansion.ofPeople(instance.network(), common.places().size(),
                common.origins().stream().map(Origin::place).toList(), new HashSet<>(common.exits()));
        this.order = expansion.orderBySlot();
        this.scale = Scale.of(MOST_UNITS, instance.persons(), DoubleStream.concat(
                common.origins().stream().mapToDouble(Origin::persons),
                instance.network().roads().stream().mapToDouble(SlotRoad::personsPerSlot)).distinct().toArray());
        this.sink = expansion.nodes();
        this.home = expansion.nodes() + 1;
        this.flow = new MinCostFlow(expansion.nodes() + 2, expansion.roadSlots() * 2);
        this.arcs = fill();
    }

    @Override
    public ModelSize size() {
        return new ModelSize(flow.getNumNodes(), flow.getNumArcs());
    }

    @Override
    public Answer solve() {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            return Answer.failed("MinCostFlow found no optimum");
        }
        return Answer.done();
    }

    @Override
    public Optional<Result> result() {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < arcs.length; i++) {
            long parts = arcs[i] < 0 ? 0 : flow.getFlow(arcs[i]);
            if (parts > 0) {
                entries.add(new Entry(0, expansion.road(i), expansion.slot(i), (double) parts / scale));
            }
        }
        return Optional.of(Result.ofPeople(entries));
    }

    @Override
    public void close() {
        flow.delete();
    }

    /** The arc of each road-slot; −1 where it leads nowhere. */
    private int[] fill() {
        long everybody = supplies();
        for (int node = 0; node < expansion.nodes(); node++) {
            if (expansion.canWait(node)) {
                flow.addArcWithCapacityAndUnitCost(order[node], order[node + 1], everybody, 0);
            }
        }
        var result = new int[expansion.roadSlots()];
        for (int i = 0; i < result.length; i++) {
            var road = instance.network().roads().get(expansion.road(i));
            int head = expansion.head(i);
            boolean out = head == Expansion.OUT;
            long capacity = Math.min(everybody, Scale.parts(road.personsPerSlot(), scale));
            int arrival = expansion.slot(i) + road.travelSlots();
            result[i] = head == Expansion.NONE
                    ? -1
                    : flow.addArcWithCapacityAndUnitCost(order[expansion.tail(i)], out ? sink : order[head], capacity, out ? arrival : 0);
        }
        flow.addArcWithCapacityAndUnitCost(home, sink, everybody, Math.round(instance.penalty()));
        flow.setNodeSupply(sink, -everybody);
        return result;
    }

    private long supplies() {
        ToLongFunction<Origin> parts = origin -> Scale.parts(origin.persons(), scale);
        var moving = instance.common().origins().stream().filter(o -> !instance.common().exits().contains(o.place())).toList();
        for (var origin : moving) {
            int node = expansion.node(origin.place(), 0);
            if (node != Expansion.NONE) {
                flow.addArcWithCapacityAndUnitCost(home, order[node], parts.applyAsLong(origin), 0);
            }
        }
        long everybody = moving.stream().mapToLong(parts).sum();
        flow.setNodeSupply(home, everybody);
        return everybody;
    }
}
