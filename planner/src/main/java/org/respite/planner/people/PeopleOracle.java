package org.respite.planner.people;

import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;

/** Answers how people get out best with some room on the roads, and what the roads are worth to them. */
@FunctionalInterface
public interface PeopleOracle {

    /**
     * The best flow, with potentials that prove it ({@link PeopleProof}).
     *
     * @param capacity by arc
     */
    PeopleFlow solve(List<Crowd> crowds, int[] capacity);

    /** Makes one for a network. */
    @FunctionalInterface
    interface Maker {
        PeopleOracle on(ExpandedNetwork net, Exits exits);
    }
}
