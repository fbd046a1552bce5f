package org.respite.model.report;

import org.respite.model.quantity.Id;

/** Where something happened: a place or zone of the scenario, or what can be said without one. */
public sealed interface Where {

    record AtPlace(Id.Place place) implements Where {}

    record InZone(Id.Zone zone) implements Where {}

    /** Known to who filed it, and in the vault: said openly, the place would show who reported it. */
    record Withheld(Commitment commitment) implements Where {}

    /** The source does not say where. */
    record Unsaid() implements Where {}
}
