package org.respite.model.scenario;

import java.util.Set;

/**
 * What a figure of access tells a simulation.
 *
 * @param kind what is drawn from the figure
 * @param appliesTo ids of what it speaks of: zones, roads, places, crossings, corridors, pauses; fleets, groups, hand-overs;
 *     items. Of each of these three sorts that is named, one must be touched; empty: everything
 * @param authority who decides; what the same authority decides on one day leans one way. May be blank
 */
public record Bearing(Kind kind, Set<String> appliesTo, String authority) {

    public Bearing {
        appliesTo = Set.copyOf(appliesTo);
    }

    /** What is drawn. The first five are OCHA's outcome classes of coordinated movements. */
    public enum Kind {
        FACILITATED,
        PARTLY_FACILITATED,
        IMPEDED,
        DENIED,
        WITHDRAWN,
        /** Loads that arrived, of those that set out; the rest was intercepted. */
        ARRIVED,
        /** Loads that passed an inspection or a crossing, of those presented. */
        PASSED,
        /** Movements whose hour was changed on the morning, of those cleared. */
        CHANGED_THAT_MORNING,
        /** Days closed, of the days seen. */
        CLOSED_DAYS,
        /** Days on which a pause broke off, of the days that it was to hold. */
        BROKE_OFF,
        /** Hours that an impeded or changed movement waited: the typical wait. */
        HELD_HOURS,
        /** How many times as long as planned the way took: the typical ratio. */
        TIMES_AS_LONG,
        /** How far what is decided on requests of one day leans one way, from 0 to 1. */
        LEANING;

        /** Whether it is one of the classes in which every movement that was asked for ends. */
        public boolean isOutcome() {
            return compareTo(WITHDRAWN) <= 0;
        }

        /** Whether it is a count out of a count. */
        public boolean isShare() {
            return this != HELD_HOURS && this != TIMES_AS_LONG && this != LEANING;
        }
    }
}
