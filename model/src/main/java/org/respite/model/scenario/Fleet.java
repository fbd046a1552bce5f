package org.respite.model.scenario;

import java.time.Duration;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;

/**
 * Vehicles of one kind with one base and one owner.
 *
 * @param mode TRUCK, BUS or AMBULANCE, or CAR for light vehicles
 * @param count vehicles, numbered from 1
 * @param payloadKilograms of one vehicle
 * @param volumeCubicMetres of one vehicle
 * @param seats for passengers, in one vehicle
 * @param rangeMetres of one movement; the vehicle is refuelled at its base
 * @param crewHours longest duty of a vehicle in a duty day, from departure to return
 * @param turnaround at the base between two movements, refuelling included
 * @param loading time to load, or to board passengers
 * @param unloading time to unload, or to let passengers alight
 * @param items what it may carry; nothing else
 * @param sharedWith other owners whose goods it may carry; "all" for everybody
 * @param carriesGroups whether it carries groups of people (a carrier of hand-overs need not)
 * @param emergency whether the shorter notice applies
 * @param largestConvoy most vehicles in one convoy
 * @param escort who goes with its convoys; may be empty
 */
public record Fleet(
        Id.Fleet id,
        String name,
        String owner,
        Mode mode,
        Id.Place base,
        int count,
        long payloadKilograms,
        double volumeCubicMetres,
        int seats,
        long rangeMetres,
        Duration crewHours,
        Duration turnaround,
        Duration loading,
        Duration unloading,
        Set<Id.Item> items,
        Set<String> sharedWith,
        boolean carriesGroups,
        boolean emergency,
        int largestConvoy,
        String escort,
        Provenance provenance) {

    public Fleet {
        items = Set.copyOf(items);
        sharedWith = Set.copyOf(sharedWith);
        if (count < 0 || payloadKilograms < 0 || seats < 0 || largestConvoy < 1) {
            throw new IllegalArgumentException("fleet " + id + ": counts are never negative, a convoy has a vehicle");
        }
    }
}
