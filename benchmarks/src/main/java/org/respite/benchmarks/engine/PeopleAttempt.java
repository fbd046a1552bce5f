package org.respite.benchmarks.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.instance.Origin;
import org.respite.benchmarks.instance.PeopleInstance;
import org.respite.benchmarks.instance.Scale;
import org.respite.benchmarks.instance.SlotRoad;
import org.respite.benchmarks.result.Entry;
import org.respite.benchmarks.result.Result;
import org.respite.benchmarks.solver.Answer;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.ModelSize;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.people.Crowd;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.people.PeopleProof;

/**
 * People only, by an earliest-arrival flow. Everything from the roads on counts as solving: the expansion, the flow and the
 * re-evaluation of its bound.
 */
final class PeopleAttempt implements Attempt {

    private static final long MOST_UNITS = Integer.MAX_VALUE;

    private final PeopleInstance instance;
    private final long scale;
    private final RoadNetwork roads;
    private final List<Crowd> crowds;
    private final BitSet exitPlaces = new BitSet();
    private ModelSize size = new ModelSize(0, 0);
    private @Nullable PeopleFlow flow;

    PeopleAttempt(PeopleInstance instance) {
        this.instance = instance;
        var common = instance.common();
        this.scale = Scale.of(MOST_UNITS, instance.persons(), DoubleStream.concat(
                common.origins().stream().mapToDouble(Origin::persons),
                instance.network().roads().stream().mapToDouble(SlotRoad::personsPerSlot)).distinct().toArray());
        this.roads = Networks.roads(instance.network(), common.places().size(), road -> Scale.parts(road.personsPerSlot(), scale));
        this.crowds = common.origins().stream()
                .map(o -> new Crowd(o.place(), Math.toIntExact(Scale.parts(o.persons(), scale)), instance.penalty()))
                .toList();
        common.exits().forEach(exitPlaces::set);
    }

    @Override
    public ModelSize size() {
        return size;
    }

    @Override
    public Answer solve() {
        var net = new ExpandedNetwork(roads);
        size = new ModelSize(net.nodes(), net.arcs());
        var exits = new Exits(net, exitPlaces);
        var capacity = net.capacity();
        flow = new EarliestArrival(net, exits).solve(crowds, capacity);
        return Answer.proven(PeopleProof.bound(flow, exits, crowds, capacity) / scale);
    }

    @Override
    public Optional<Result> result() {
        return Optional.ofNullable(flow).map(found -> Result.ofPeople(entries(found)));
    }

    /** Units that are persons are whole from the start. */
    @Override
    public boolean round() {
        return scale == 1;
    }

    @Override
    public Optional<Result> whole() {
        return result();
    }

    private List<Entry> entries(PeopleFlow flow) {
        var entries = new ArrayList<Entry>();
        var net = flow.net();
        for (int arc = 0; arc < net.arcs(); arc++) {
            if (flow.use()[arc] > 0) {
                entries.add(new Entry(0, net.road[arc], net.slot[net.tail[arc]], (double) flow.use()[arc] / scale));
            }
        }
        return entries;
    }
}
