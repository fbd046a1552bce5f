package org.respite.checker.bound;

import java.util.List;

/**
 * What a vehicle of a fleet can do on one round: bring one item to places, or through one crossing, or people of one group.
 * A mixed load, or several drops, is a mixture of these.
 *
 * @param passengers whether it is people
 * @param subject number of the item or group
 * @param units for which a full vehicle counts
 * @param kilograms of a unit
 * @param inspections numbers of those to pass between loading and dropping, in order
 */
record Kind(
        boolean passengers,
        int subject,
        double units,
        double kilograms,
        List<Source> sources,
        List<Integer> inspections,
        List<Sink> sinks) {

    /** Where a load comes from. */
    enum Origin {
        STOCK,
        STORE,
        HOME
    }

    /** @param number of the stock or the group; of a store that of the item */
    record Source(int place, Origin origin, int number) {}

    /** @param crossing that is left by or transferred at; negative where the drop is straight at the place */
    record Sink(int place, int crossing) {

        boolean isCrossing() {
            return crossing >= 0;
        }
    }
}
