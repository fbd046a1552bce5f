package org.respite.checker.bound;

import java.time.Duration;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Calendar;

/**
 * The grid that a bound speaks of: times are whole ticks, capacities are counted in slots of {@code perSlot} ticks.
 *
 * @param count ticks of the horizon
 */
record Ticks(int seconds, int perSlot, int slots, int count) {

    static Ticks of(Calendar calendar) {
        int seconds = Math.toIntExact(calendar.tick().toSeconds());
        int perSlot = Math.toIntExact(calendar.slot().toSeconds() / seconds);
        return new Ticks(seconds, perSlot, calendar.slots(), Math.multiplyExact(perSlot, calendar.slots()));
    }

    /** Fewest whole ticks that hold a duration. */
    int holding(Duration duration) {
        return Math.toIntExact(Math.ceilDiv(duration.toSeconds(), (long) seconds));
    }

    Moment moment(long tick) {
        return new Moment(tick * seconds);
    }

    /** The first tick at or after a moment, from 0 to one after the last. */
    int from(Moment moment) {
        return (int) Math.clamp(Math.ceilDiv(moment.second(), (long) seconds), 0L, count + 1L);
    }

    /** The slot that holds a tick. */
    int slotOf(int tick) {
        return tick / perSlot;
    }

    /** The first slot that begins at or after a tick. */
    int slotFrom(int tick) {
        return Math.ceilDiv(tick, perSlot);
    }

    double slotHours() {
        return (double) seconds * perSlot / 3600;
    }
}
