package org.respite.benchmarks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Entry;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.Exits;
import org.respite.planner.people.FlowPaths;
import org.respite.planner.people.PeopleFlow;
import org.respite.planner.together.Walk;

/** Who enters which road when, by group: the ways of whole persons as they are, or those of a flow of vehicles. */
final class PeoplePaths {

    private final TogetherInstance instance;
    private final ExpandedNetwork net;
    private final Map<Entry, Double> persons = new HashMap<>();

    PeoplePaths(TogetherInstance instance, ExpandedNetwork net) {
        this.instance = instance;
        this.net = net;
    }

    /**
     * A crowd as the flow counts it.
     *
     * @param personsPerUnit in each unit but perhaps the last
     * @param persons of the whole crowd
     */
    record Company(int units, double personsPerUnit, double persons) {}

    /** @param crowds those of each origin, one for every group, in that order */
    List<Entry> entries(PeopleFlow flow, Exits exits, List<Company> crowds) {
        var ways = new FlowPaths(flow, exits);
        for (int c = 0; c < crowds.size(); c++) {
            int origin = instance.common().origins().get(c / instance.groups().size()).place();
            if (!exits.isExit(origin)) {
                send(c, ways, origin, crowds.get(c), crowds.get(c).units() - flow.staying()[c]);
            }
        }
        return entries();
    }

    List<Entry> entries(List<Walk> walks) {
        walks.forEach(walk -> enter(walk.crowd(), walk.arcs(), walk.persons()));
        return entries();
    }

    private void send(int crowd, FlowPaths ways, int origin, Company company, int going) {
        int toGo = going;
        double left = company.persons();
        while (toGo > 0) {
            var way = ways.take(origin, toGo);
            double number = Math.min(left, way.units() * company.personsPerUnit());
            enter(crowd, way.arcs(), number);
            toGo -= way.units();
            left -= number;
        }
    }

    private void enter(int crowd, int[] arcs, double number) {
        int group = crowd % instance.groups().size();
        for (int arc : arcs) {
            persons.merge(new Entry(group, net.road[arc], net.slot[net.tail[arc]], 0), number, Double::sum);
        }
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        persons.forEach((at, number) -> entries.add(new Entry(at.group(), at.road(), at.slot(), number)));
        return entries;
    }
}
