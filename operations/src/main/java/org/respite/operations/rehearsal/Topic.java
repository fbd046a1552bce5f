package org.respite.operations.rehearsal;

import java.util.Locale;

/** What a figure of a day counts. */
public enum Topic {
    /** Trucks let through a crossing. */
    TRUCKS,
    /** Persons of hand-overs that were made, by category. */
    RELEASED,
    /** Units of an item that were handed out. */
    DISTRIBUTED,
    /** People who reached where they wished to go, or left. */
    ARRIVED,
    /** Movements that did all or a part of what they were to do. */
    MOVEMENTS;

    /** As tables write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the figure says of what it is: of which crossing, category or item. */
    public boolean hasSubject() {
        return this != ARRIVED && this != MOVEMENTS;
    }
}
