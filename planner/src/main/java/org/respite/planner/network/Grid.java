package org.respite.planner.network;

import java.time.Duration;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Calendar;

/**
 * The two grids of planning: ticks, to which movement is rounded, and slots, in which capacities are counted.
 * Slot k holds the ticks {@code [k·ticksPerSlot, (k+1)·ticksPerSlot)}.
 *
 * @param widestSpread ticks over which people on their own depart, and convoys at most
 * @param wholly whether what begins over some time counts whole in every slot that it touches, and not a share in each
 */
public record Grid(int tickSeconds, int ticksPerSlot, int slots, int widestSpread, boolean wholly) {

    /** Nothing departs over more than a slot. */
    public static Grid of(Calendar calendar) {
        int tick = Math.toIntExact(calendar.tick().toSeconds());
        int perSlot = Math.toIntExact(calendar.slot().toSeconds() / tick);
        return new Grid(tick, perSlot, calendar.slots(), perSlot, false);
    }

    /** The same slots, and another widest spread. */
    public Grid withSpread(int ticks) {
        return new Grid(tickSeconds, ticksPerSlot, slots, ticks, wholly);
    }

    /** The same, but what begins counts whole in every slot that it touches. */
    public Grid countingWholly() {
        return new Grid(tickSeconds, ticksPerSlot, slots, widestSpread, true);
    }

    /** Ticks of the horizon. */
    public int ticks() {
        return slots * ticksPerSlot;
    }

    /** Whole ticks that hold the duration. */
    public int ticksFor(Duration duration) {
        return Math.toIntExact(Math.ceilDiv(duration.toSeconds(), (long) tickSeconds));
    }

    public Moment moment(int tick) {
        return new Moment((long) tick * tickSeconds);
    }

    /** The first tick at or after the moment; 0 for moments before the start. */
    public int tickAtOrAfter(Moment moment) {
        return (int) Math.clamp(Math.ceilDiv(moment.second(), (long) tickSeconds), 0L, Integer.MAX_VALUE / 2);
    }

    /** The slot that holds the tick. */
    public int slotOf(int tick) {
        return tick / ticksPerSlot;
    }

    /** The first slot that starts at or after the tick. */
    public int slotFrom(int tick) {
        return Math.ceilDiv(tick, ticksPerSlot);
    }

    public double slotHours() {
        return (double) tickSeconds * ticksPerSlot / 3600;
    }
}
