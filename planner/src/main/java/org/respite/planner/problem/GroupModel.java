package org.respite.planner.problem;

import java.util.List;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.PeopleGroup;
import org.respite.planner.network.Passage;

/**
 * A group that goes of its own will, with the ways in which it can go by itself.
 *
 * @param sinks where it may go
 */
public record GroupModel(int index, PeopleGroup group, int home, List<OwnWay> ways, List<Kind.Sink> sinks) {

    /** The same group, of whom nobody goes. */
    GroupModel staying() {
        return new GroupModel(index, group, home, List.of(), List.of());
    }

    /**
     * On foot or by car.
     *
     * @param roadUnits passenger-car units of one person
     */
    public record OwnWay(Mode mode, Passage passage, double roadUnits) {}
}
