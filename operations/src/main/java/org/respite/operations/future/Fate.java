package org.respite.operations.future;

/** What becomes of a movement in one future. */
public enum Fate {
    DONE,
    /** Done, later than planned. */
    LATE,
    /** Done on a later day, for which it was asked for again. */
    ON_ANOTHER_DAY,
    /** Done at another place, because what it was to go by was closed. */
    ELSEWHERE,
    /** Cleared for a part alone. */
    PARTLY,
    /** Done with a part of its loads: the rest was turned away at an inspection or crossing, or intercepted. */
    THINNED,
    /** Nothing of its loads was left: all of them turned away, or intercepted. */
    LOADS_LOST,
    DENIED,
    WITHDRAWN,
    /** Held so long, or with so much delay before, that it no longer fitted its open times: it never left. */
    HELD,
    /** A day on which what it needs was closed. */
    CLOSED,
    /** The pause had broken off before it left. */
    BROKEN_OFF,
    /** Nothing was there to load. */
    NOTHING_TO_LOAD,
    /** On its way too late for what was left: it stopped at the last place before, and came back. */
    TURNED_BACK,
    /** On its way when the pause broke off: it went to the nearest refuge. */
    TO_REFUGE,
    /** Never left: when the rest was planned anew, others took its place. */
    PLANNED_ANEW;

    /** Whether something did not go as planned. */
    public boolean isFailure() {
        return this != DONE && this != PLANNED_ANEW;
    }

    /** Whether it did all or a part of what it was to do. */
    public boolean isDone() {
        return compareTo(THINNED) <= 0;
    }
}
