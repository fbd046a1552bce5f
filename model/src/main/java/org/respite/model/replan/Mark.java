package org.respite.model.replan;

/** What a new plan does with a movement, seen from the plan before. */
public enum Mark {
    /** Over, or so far on its way that nothing of it is left to decide: it stays as it was. */
    FROZEN,
    /** Goes on, or departs, as it was notified. */
    UNCHANGED,
    /** Under way: waits where it is safe, and goes on later by the same way once it is told to. */
    HELD,
    /** Does less than was notified: ends early, goes with fewer vehicles or with less aboard. */
    SHORTENED,
    /** Does not depart. */
    CANCELLED,
    /** New: departs only after it was notified and cleared. */
    PROPOSED;

    /** Whether somebody must be told before it can happen or because it does not. */
    public boolean isNews() {
        return switch (this) {
            case FROZEN, UNCHANGED -> false;
            case HELD, SHORTENED, CANCELLED, PROPOSED -> true;
        };
    }
}
