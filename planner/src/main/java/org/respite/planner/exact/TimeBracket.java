package org.respite.planner.exact;

import org.respite.planner.people.PeopleFlow;

/**
 * What a movement in continuous time costs at least and at most, in person-milliseconds. Both sides are earliest-arrival
 * flows on slots of each place's {@link ExitClock}, on which a road takes its detour.
 *
 * <p><b>At least.</b> Take any movement in continuous time and write each entry into the slot in which it happens. People who
 * enter a road in slot k are at its end in slot k plus the whole slots of the detour or later, and no more enter in a slot than the
 * rate times the part of the slot in which they may. So the movement is a flow on roads that take their detour rounded
 * <em>down</em>, and nobody is out before the start of the slot of arrival.
 *
 * <p><b>At most.</b> Take a flow on roads that take their detour rounded <em>up</em>, entered only in slots through which they may
 * be entered. Let everybody who enters in a slot enter evenly over it. Then they are at the end of the road, waiting included,
 * evenly over another slot; who waited may leave at any time; so at each place and instant no more people leave than are
 * there. That is a movement in continuous time, and in the mean its people are out half a slot after the start of their slot of
 * arrival, or earlier.
 *
 * <p>A slot that is part of another allows less on the first side and more on the second, so brackets are nested, but for rates
 * being whole numbers of small {@link #PARTS} of a person, up for the first side and down for the second.
 *
 * @param atLeast no movement costs less
 * @param atMost a movement exists that costs no more
 * @param schedule that movement: units are parts of a person, slots are those of each place's clock
 */
public record TimeBracket(double atLeast, double atMost, PeopleFlow optimistic, PeopleFlow schedule) {

    /** Parts of a person in the flows. */
    public static final int PARTS = Binning.PARTS;

    /** Finds both sides on slots of this length. */
    public static TimeBracket of(TimedMovement movement, long slotMillis) {
        var clock = new ExitClock(movement);
        var optimistic = new Binning(movement, clock, slotMillis, true).solve();
        var pessimistic = new Binning(movement, clock, slotMillis, false).solve();
        double unit = (double) slotMillis / PARTS;
        long units = 0;
        for (var origin : movement.origins()) {
            units += movement.exits().get(origin.place()) ? 0 : (long) origin.persons() * PARTS;
        }
        double late = Binning.HALF * units;
        return new TimeBracket(optimistic.cost() * unit, (pessimistic.cost() + late) * unit, optimistic, pessimistic);
    }
}
