package org.respite.model.scenario;

import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/**
 * Goods that are at a place, or come to it from outside the plan.
 *
 * @param available from when; before it the goods are not there
 * @param sharedWith other owners whose fleets may carry it; "all" for everybody
 */
public record Stock(
        Id.Stock id,
        Id.Place place,
        Id.Item item,
        long quantity,
        Moment available,
        String owner,
        Set<String> sharedWith,
        Provenance provenance) {

    public Stock {
        sharedWith = Set.copyOf(sharedWith);
        if (quantity < 0) {
            throw new IllegalArgumentException("stock " + id + " is negative: " + quantity);
        }
    }

    /** Whether both owners permit that {@code fleet} carries this stock. */
    public boolean mayBeCarriedBy(Fleet fleet) {
        return owner.equals(fleet.owner())
                || (shares(sharedWith, fleet.owner()) && shares(fleet.sharedWith(), owner));
    }

    private static boolean shares(Set<String> with, String owner) {
        return with.contains("all") || with.contains(owner);
    }
}
