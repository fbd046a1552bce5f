package org.respite.planner.pricing;

/** How a value came about, as kept in a {@link Field}: a road's index, or one of these. */
final class Codes {

    static final int WAIT = -1;
    /** The start of a trip, or its end at the base. */
    static final int START = -2;
    static final int INSPECT = -3;
    /** Less the ticks of a pause. */
    static final int PAUSE = -10;
    /** Plus the index of the source. */
    static final int LOAD = 1 << 28;

    private Codes() {}
}
