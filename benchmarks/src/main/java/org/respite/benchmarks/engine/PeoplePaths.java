package org.respite.benchmarks.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Entry;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.PeopleFlow;

/**
 * Tells the groups in a flow of vehicles apart: the flow is cut into paths from the origins (Ford and Fulkerson 1962), and
 * those of an origin are given to its groups, as many to each as get out of it. Which path a group is given changes neither
 * the roads' use nor the worth.
 */
final class PeoplePaths {

    private final TogetherInstance instance;
    private final PeopleFlow flow;
    private final ExpandedNetwork net;
    private final boolean[] exit;
    private final int[] left;
    /** By arc: the first arc at or after it that may still have units left. */
    private final int[] next;
    private final Map<Entry, Double> persons = new HashMap<>();

    PeoplePaths(TogetherInstance instance, PeopleFlow flow) {
        this.instance = instance;
        this.flow = flow;
        this.net = flow.net();
        this.exit = new boolean[instance.common().places().size()];
        instance.common().exits().forEach(place -> exit[place] = true);
        this.left = flow.use().clone();
        this.next = new int[left.length + 1];
        for (int arc = 0; arc < next.length; arc++) {
            next[arc] = arc;
        }
    }

    /** @param crowds those of each origin, one for every group, in that order */
    List<Entry> entries(List<Company> crowds) {
        int crowd = 0;
        for (var origin : instance.common().origins()) {
            for (int group = 0; group < instance.groups().size(); group++, crowd++) {
                if (!exit[origin.place()]) {
                    send(group, origin.place(), crowds.get(crowd), crowds.get(crowd).units() - flow.staying()[crowd]);
                }
            }
        }
        var entries = new ArrayList<Entry>();
        persons.forEach((at, number) -> entries.add(new Entry(at.group(), at.road(), at.slot(), number)));
        return entries;
    }

    /**
     * A crowd as the flow counts it.
     *
     * @param personsPerUnit in each unit but perhaps the last
     * @param persons of the whole crowd
     */
    record Company(int units, double personsPerUnit, double persons) {}

    private void send(int group, int origin, Company crowd, int going) {
        int toGo = going;
        double persons = crowd.persons();
        while (toGo > 0) {
            var path = path(origin);
            int amount = path.stream().mapToInt(arc -> left[arc]).reduce(toGo, Math::min);
            double number = Math.min(persons, amount * crowd.personsPerUnit());
            take(group, path, amount, number);
            toGo -= amount;
            persons -= number;
        }
    }

    /** A way out on arcs that have units left. */
    private List<Integer> path(int origin) {
        var path = new ArrayList<Integer>();
        int node = net.firstNode[origin];
        for (int place = origin; !exit[place]; place = net.network.roads().get(net.road[path.getLast()]).to()) {
            int arc = used(net.firstArc[node]);
            if (arc >= net.firstArc[net.firstNode[place + 1]]) {
                throw new IllegalStateException("the flow ends at place " + place);
            }
            path.add(arc);
            node = net.head[arc];
        }
        return path;
    }

    private void take(int group, List<Integer> path, int amount, double number) {
        for (int arc : path) {
            left[arc] -= amount;
            persons.merge(new Entry(group, net.road[arc], net.slot[net.tail[arc]], 0), number, Double::sum);
        }
    }

    /** The first arc at or after {@code from} that has units left; arcs of one place stand side by side in the order of time. */
    private int used(int from) {
        int arc = from;
        while (next[arc] != arc || (arc < left.length && left[arc] == 0)) {
            arc = next[arc] == arc ? arc + 1 : next[arc];
        }
        for (int behind = from; behind != arc; ) {
            int after = next[behind] == behind ? behind + 1 : next[behind];
            next[behind] = arc;
            behind = after;
        }
        return arc;
    }
}
