package org.respite.planner.pricing;

import java.util.List;
import org.respite.planner.master.Prices;

/**
 * The places that sweeps of one kind of movement look at, as nodes numbered densely, and the ways between them. A way is a
 * road ({@link AllRoads}), or many of them one after the other ({@link Legs}).
 */
interface Ground {

    /** Its nodes and ways. */
    Ways ways();

    default int nodes() {
        return ways().places.length;
    }

    default int place(int node) {
        return ways().places[node];
    }

    /** The node of a place; negative where there is none. */
    default int node(int place) {
        return ways().nodeOf[place];
    }

    /** Ways that leave a node. */
    default int[] from(int node) {
        return ways().from[node];
    }

    default int start(int way) {
        return ways().start[way];
    }

    default int end(int way) {
        return ways().end[way];
    }

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
