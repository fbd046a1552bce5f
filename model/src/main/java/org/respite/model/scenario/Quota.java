package org.respite.model.scenario;

import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;

/**
 * The most that a crossing lets through in a window, usually one day. Counted when a transfer or the processing of
 * people starts.
 */
public record Quota(Id.Crossing crossing, Window window, Subject subject, long most, Provenance provenance) {

    /** What is counted. */
    public sealed interface Subject {}

    /** Trucks transferred, whatever they carry. */
    public record Trucks() implements Subject {}

    /** Units of one item transferred. */
    public record OfItem(Id.Item item) implements Subject {}

    /** Persons of one group: the length of the day's list. */
    public record OfGroup(Id.Group group) implements Subject {}

    /** Persons of all groups together. */
    public record AllPersons() implements Subject {}
}
