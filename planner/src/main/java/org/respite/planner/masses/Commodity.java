package org.respite.planner.masses;

import java.util.List;
import org.respite.model.quantity.Mode;
import org.respite.planner.network.Passage;

/**
 * People who are alike on the roads: they go the same way, count the same, and may go to the same places.
 *
 * @param passage where and when they may move
 * @param roadUnits passenger-car units of one person
 * @param weight of one person who arrives
 * @param sinks places that they may go to
 * @param bundle persons who go together, a family
 * @param members those who may go this way
 */
record Commodity(
        Mode mode, Passage passage, double roadUnits, double weight, List<Integer> sinks, int bundle, List<Member> members) {

    /**
     * A group.
     *
     * @param group index of the group
     * @param way index into the group's own ways
     */
    record Member(int group, int way, int home) {}

    Commodity {
        sinks = List.copyOf(sinks);
        members = List.copyOf(members);
    }
}
