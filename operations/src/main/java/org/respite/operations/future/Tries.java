package org.respite.operations.future;

import java.util.List;
import java.util.Optional;

/**
 * A movement of the plan, and what is tried where it does not go.
 *
 * @param elsewhere where else it goes if something on its way is closed on its day
 * @param again the same movement at the first start that fits on each later day, the earliest first
 * @param lead seconds from asking to leaving
 */
record Tries(Course planned, Optional<Course> elsewhere, List<Course> again, long lead) {

    /** How often a movement that did not go is asked for again. */
    static final int MOST = 2;

    Tries {
        again = List.copyOf(again);
    }

    /** What is tried after it did not go, for this reason, at a moment. */
    Optional<Course> findNext(Fate reason, int tried, long now) {
        if (tried == 0 && reason == Fate.CLOSED && elsewhere.isPresent()) {
            return elsewhere;
        }
        boolean isAskedAgain = reason == Fate.DENIED || reason == Fate.HELD || reason == Fate.CLOSED;
        return isAskedAgain && tried < MOST
                ? again.stream().filter(course -> course.start() > now && course.start() >= now + lead).findFirst()
                : Optional.empty();
    }
}
