package org.respite.planner.problem;

import java.util.List;

/**
 * What one fleet can carry in one way: an item straight to its users, an item through a crossing, or people of a group.
 *
 * @param passengers whether it is people
 * @param subject index of the item or the group
 * @param unitsPerVehicle units or persons that fill one vehicle
 * @param weightShare what one unit takes of a vehicle's payload, or a person of its seats
 * @param volumeShare what one unit takes of a vehicle's volume, or a person of its seats
 * @param mostUnits units for which one vehicle counts in the relaxation: at least what fills one
 * @param kilogramsPerUnit of goods; 0 for people
 * @param inspections indexes of inspections to pass between loading and dropping, in order
 */
public record Kind(
        boolean passengers,
        int subject,
        long unitsPerVehicle,
        double weightShare,
        double volumeShare,
        double mostUnits,
        double kilogramsPerUnit,
        List<Source> sources,
        List<Integer> inspections,
        List<Sink> sinks) {

    /** A place to load at. */
    public record Source(int place, Origin origin, int index) {}

    /** Where a load comes from: a named stock, an inventory of goods brought before, or a group at its home. */
    public enum Origin {
        STOCK,
        INVENTORY,
        HOME
    }

    /** A place to drop at: straight there, or through a crossing (negative: none). */
    public record Sink(int place, int crossing) {

        public boolean isCrossing() {
            return crossing >= 0;
        }
    }
}
