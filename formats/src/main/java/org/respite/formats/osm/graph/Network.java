package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Points and the stretches of road between them. A step of the import answers with another network over the same points. */
public final class Network {

    final Points points;
    final List<Stretch> stretches;
    /** Points where a turn may be restricted, which must stay points. */
    final Set<Integer> turns;

    Network(Points points, List<Stretch> stretches, Set<Integer> turns) {
        this.points = points;
        this.stretches = List.copyOf(stretches);
        this.turns = Set.copyOf(turns);
    }

    Network with(List<Stretch> others) {
        return new Network(points, others, turns);
    }

    public int roadCount() {
        return stretches.size();
    }

    public Points points() {
        return points;
    }

    /** For each point the numbers of the stretches that end there; one that begins and ends there stands twice. */
    List<List<Integer>> ends() {
        var ends = new ArrayList<List<Integer>>();
        for (int i = 0; i < points.size(); i++) {
            ends.add(new ArrayList<>(3));
        }
        for (int i = 0; i < stretches.size(); i++) {
            ends.get(stretches.get(i).from()).add(i);
            ends.get(stretches.get(i).to()).add(i);
        }
        return ends;
    }
}
