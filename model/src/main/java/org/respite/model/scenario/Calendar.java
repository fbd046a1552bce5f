package org.respite.model.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;

/**
 * The scenario's clock and calendar.
 *
 * @param start the moment 0 of the horizon
 * @param horizon at most 14 days; nothing moves after it
 * @param asOf when the plan is made: no notice can be given earlier
 * @param slot the bin in which capacities are counted, from the start of the horizon
 * @param tick the step to which the planner rounds driving times up; divides the slot
 * @param dutyDayStart local time at which a crew's duty day begins
 */
public record Calendar(
        ZoneId timeZone, Instant start, Duration horizon, Instant asOf, Duration slot, Duration tick, LocalTime dutyDayStart) {

    private static final Duration LONGEST = Duration.ofDays(14);

    public Calendar {
        if (horizon.isNegative() || horizon.isZero() || horizon.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("the horizon must be longer than 0 and at most 14 days: " + horizon);
        }
        if (slot.toSeconds() <= 0 || tick.toSeconds() <= 0 || slot.toSeconds() % tick.toSeconds() != 0) {
            throw new IllegalArgumentException("the tick " + tick + " must divide the slot " + slot);
        }
        if (horizon.toSeconds() % slot.toSeconds() != 0) {
            throw new IllegalArgumentException("the slot " + slot + " must divide the horizon " + horizon);
        }
    }

    public Moment end() {
        return Moment.START.plus(horizon);
    }

    public Moment asOfMoment() {
        return moment(asOf);
    }

    public Moment moment(Instant instant) {
        return new Moment(Duration.between(start, instant).toSeconds());
    }

    public Instant instant(Moment moment) {
        return start.plusSeconds(moment.second());
    }

    public ZonedDateTime local(Moment moment) {
        return instant(moment).atZone(timeZone);
    }

    public int slots() {
        return Math.toIntExact(horizon.toSeconds() / slot.toSeconds());
    }

    /** The local calendar days that the horizon touches, each cut to the horizon. A day may have 23 or 25 hours. */
    public List<Window> days() {
        return daysFrom(LocalTime.MIDNIGHT);
    }

    /** The duty days of crews, from {@link #dutyDayStart} to the same time next day, cut to the horizon. */
    public List<Window> dutyDays() {
        return daysFrom(dutyDayStart);
    }

    /** The local date on which a day of {@link #days()} falls. */
    public LocalDate date(Window day) {
        return local(day.from()).toLocalDate();
    }

    private List<Window> daysFrom(LocalTime cut) {
        var days = new ArrayList<Window>();
        var from = Moment.START;
        var date = local(from).toLocalDate();
        while (from.isBefore(end())) {
            var next = moment(date.atTime(cut).atZone(timeZone).toInstant());
            if (next.isAfter(from)) {
                var to = next.isBefore(end()) ? next : end();
                days.add(new Window(from, to));
                from = to;
            }
            date = date.plusDays(1);
        }
        return List.copyOf(days);
    }
}
