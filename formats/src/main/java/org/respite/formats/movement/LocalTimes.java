package org.respite.formats.movement;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Calendar;

/** The scenario's local time, in words that are read the same everywhere. */
record LocalTimes(Calendar calendar) {

    private static final DateTimeFormatter DAY_AND_MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx", Locale.ROOT);

    LocalDateTime at(Moment moment) {
        return calendar.local(moment).toLocalDateTime();
    }

    String dayAndMinute(Moment moment) {
        return DAY_AND_MINUTE.format(calendar.local(moment));
    }

    /** The time of day; with the date where the moment lies on another day than the one that was told before it. */
    String minuteAfter(Moment told, Moment moment) {
        boolean sameDay = at(told).toLocalDate().equals(at(moment).toLocalDate());
        return sameDay ? MINUTE.format(calendar.local(moment)) : dayAndMinute(moment);
    }

    /** With the offset from UTC, for instants that do not belong to the plan. */
    String full(Instant instant) {
        return full(instant.atZone(calendar.timeZone()));
    }

    /** As ISO 8601 has it, with the offset from UTC. */
    String iso(Moment moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(calendar.local(moment).toOffsetDateTime());
    }

    /** Name of the time zone, and its offset from UTC at the moment. */
    String zone(Moment moment) {
        return calendar.timeZone().getId() + " (UTC" + OFFSET.format(calendar.local(moment)) + ")";
    }

    private static String full(ZonedDateTime time) {
        return DAY_AND_MINUTE.format(time) + " (UTC" + OFFSET.format(time) + ")";
    }
}
