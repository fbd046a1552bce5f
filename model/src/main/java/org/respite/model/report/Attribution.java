package org.respite.model.report;

import java.util.List;

/**
 * Who did it? Kept apart from whether it happened.
 *
 * @param degree how sure it is that the report's actor did it
 * @param by who attributes it; empty where the source of the report does
 */
public record Attribution(Degree degree, List<Actor> by) {

    /** Nobody has said who did it. */
    public static final Attribution NONE = new Attribution(Degree.NONE, List.of());

    /** The source of the report says that its actor did it. */
    public static final Attribution ALLEGED = new Attribution(Degree.ALLEGED, List.of());

    public Attribution {
        by = List.copyOf(by);
        if (degree == Degree.NONE && !by.isEmpty()) {
            throw new IllegalArgumentException("nobody attributes what is not attributed");
        }
    }

    /** How sure an attribution is. */
    public enum Degree {
        NONE,
        ALLEGED,
        /** The actor says that it was the actor. */
        ACKNOWLEDGED,
        /** An inquiry of a body that the parties accept says so. */
        ESTABLISHED,
        /** The actor denies it. */
        DENIED
    }
}
