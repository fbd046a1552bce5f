package org.respite.formats.movement;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Place;

/**
 * One movement, with what a notification form asks for as far as a plan knows it: no plate, no name, no telephone.
 *
 * @param organisation who owns the vehicles; empty for people on their own
 * @param carrier name of the fleet, or of the group that goes on its own
 * @param vehicles numbers within the fleet, in ranges; empty for people on their own
 * @param spread the last vehicle or person follows the first within this time; all times are those of the first
 * @param notified when the parties must have been told; absent where no notice is needed
 * @param stops in order, the places that are only passed among them; at least one
 * @param roads that it goes along, in order
 * @param cargo everything that is loaded on the way, item by item
 * @param persons most passengers at once; crews are not planned
 * @param corridors that are open to it while it is on their roads
 * @param toNotify who declared the pauses and corridors that it goes under
 * @param parties whom the movement concerns, those to be notified among them
 */
record Notice(
        String reference,
        Mission mission,
        String organisation,
        String carrier,
        String escort,
        Mode mode,
        int vehicleCount,
        String vehicles,
        Duration spread,
        Optional<Moment> notified,
        List<Stop> stops,
        List<Id.Road> roads,
        List<Load> cargo,
        long persons,
        List<String> crossings,
        List<String> inspections,
        List<String> corridors,
        Set<String> toNotify,
        Set<String> parties) {


    /**
     * A place on the way.
     *
     * @param what is done there; empty where it is only passed
     */
    record Stop(Place place, Moment from, Moment to, String what) {}

    /** Goods of one item on all vehicles together. */
    record Load(Item item, long quantity) {

        long kilograms() {
            return Math.ceilDiv(Math.multiplyExact(quantity, item.gramsPerUnit()), 1000);
        }
    }

    /** A plan asks nobody: whatever has been acknowledged since, this stands until a person writes otherwise. */
    String clearance() {
        return isConvoy() ? "not yet asked" : "nobody is asked";
    }

    Stop first() {
        return stops.getFirst();
    }

    /** The last place at which something is done: where the movement goes to. The way back follows. */
    Stop goal() {
        return stops.reversed().stream().filter(s -> !s.what().isEmpty()).findFirst().orElse(last());
    }

    Stop last() {
        return stops.getLast();
    }

    long kilograms() {
        return cargo.stream().mapToLong(Load::kilograms).sum();
    }

    /** Whether vehicles go, and so somebody can be notified and asked for a clearance. */
    boolean isConvoy() {
        return vehicleCount > 0;
    }
}
