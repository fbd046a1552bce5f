package org.respite.planner.pricing;

import java.util.List;
import org.respite.planner.master.Prices;

/**
 * The places that sweeps of one kind of movement look at, as nodes numbered densely, and the ways between them. A way is a
 * road ({@link AllRoads}), or many of them one after the other ({@link Legs}).
 */
interface Ground {

    int nodes();

    int place(int node);

    /** The node of a place; negative where there is none. */
    int node(int place);

    /** Ways that leave a node. */
    int[] from(int node);

    int start(int way);

    int end(int way);

    /** When who enters the way at the tick is at its end; negative where nobody may enter. */
    int arrival(int way, int tick);

    /** When who is at the end of the way at the tick entered it. */
    int entry(int way, int arrival);

    /** Whether movements may wait at the node for the next tick. */
    boolean mayWait(int node, int tick);

    /** What ways cost a movement at the prices. */
    Fares fares(Prices prices);

    /** Adds the roads of a way that is entered at the tick, and when each is entered. */
    void drive(int way, int tick, List<Integer> roads, List<Integer> enters);

    /** What entering a way at a tick costs. */
    @FunctionalInterface
    interface Fares {
        double of(int way, int tick);
    }
}
