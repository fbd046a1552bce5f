package org.respite.model.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;

/**
 * A border crossing: cargo goes from trucks outside, back to back, into the yard inside; people go out.
 * Vehicles do not cross; no road joins the two places.
 *
 * @param outside where trucks from abroad stop
 * @param inside the yard, where local trucks load and where people leave from
 * @param cargoHours when cargo is transferred
 * @param inspections places that a load must have been inspected at, in this order
 * @param bays trucks that can be transferred at the same time
 * @param transfer time that one truck takes at its bay
 * @param yardRoomKilograms most cargo in the yard at any moment
 * @param itemsLetThrough what may pass
 * @param peopleHours when people may leave
 * @param personsPerHour people who can be processed an hour
 * @param processing time from the start of processing to being outside
 */
public record Crossing(
        Id.Crossing id,
        String name,
        Id.Place outside,
        Id.Place inside,
        Windows cargoHours,
        List<Id.Place> inspections,
        int bays,
        Duration transfer,
        long yardRoomKilograms,
        Set<Id.Item> itemsLetThrough,
        Windows peopleHours,
        int personsPerHour,
        Duration processing,
        Provenance provenance) {

    public Crossing {
        inspections = List.copyOf(inspections);
        itemsLetThrough = Set.copyOf(itemsLetThrough);
    }

    /** Whether goods pass; otherwise it is for people alone and has no yard. */
    public boolean isForCargo() {
        return !itemsLetThrough.isEmpty();
    }

    /** Trucks an hour that the bays can take. */
    public double transfersPerHour() {
        return bays * 3600.0 / transfer.toSeconds();
    }
}
