package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.respite.terms.tree.Timing.DateTime;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

/**
 * The days of a stage by the clock of its agreement, numbered from 1. A day on which the clocks are changed has 23 or 25 hours
 * and is one day. A time that the change skips is taken as late as the clock was put forward, one that occurs twice as the
 * first of the two.
 *
 * @param begins at which time of day a day begins
 * @param from when the stage begins
 */
record StageDays(ZoneId zone, TimeOfDay begins, Instant from) {

    private static final int DAYS_IN_WEEK = 7;

    static Instant instant(LocalDate date, TimeOfDay time, ZoneId zone) {
        return LocalDateTime.of(date, time.onClock()).plusDays(time.minutes() == TimeOfDay.MIDNIGHT.minutes() ? 1 : 0)
                .atZone(zone).toInstant();
    }

    static Instant instant(DateTime moment, ZoneId agreementZone) {
        return instant(moment.date(), moment.time(), moment.zone().orElse(agreementZone));
    }

    /** The date by which day {@code number} is called. */
    LocalDate date(long number) {
        var local = from.atZone(zone);
        var first = local.toLocalTime().isBefore(begins.onClock()) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
        return first.plusDays(number - 1);
    }

    Instant start(long number) {
        var nominal = instant(date(number), begins, zone);
        return nominal.isBefore(from) ? from : nominal;
    }

    Instant end(long number) {
        return instant(date(number + 1), begins, zone);
    }

    /** A time of day {@code number}, in another zone where one is named. */
    Instant at(long number, TimeOfDay time, Optional<ZoneId> other) {
        boolean isAfterMidnight = time.minutes() < begins.minutes();
        return instant(date(number).plusDays(isAfterMidnight ? 1 : 0), time, other.orElse(zone));
    }

    /**
     * How many days there are until {@code end}. What lasts four days from 07:00 has four days, although it ends on a
     * fifth date.
     */
    long until(Instant end) {
        var length = Duration.between(from.atZone(zone).toLocalDateTime(), end.atZone(zone).toLocalDateTime());
        return Math.max(0, (length.toMinutes() + Duration.ofDays(1).toMinutes() - 1) / Duration.ofDays(1).toMinutes());
    }

    WindowName name(long number) {
        return new WindowName.Day(number, date(number));
    }

    /** Days and weeks are counted on the calendar, hours and minutes by the clock. */
    static Instant plus(Instant start, Span span, long times, ZoneId zone) {
        long number = Math.multiplyExact(span.number(), times);
        return switch (span.unit()) {
            case MINUTE -> start.plus(Duration.ofMinutes(number));
            case HOUR -> start.plus(Duration.ofHours(number));
            case DAY -> start.atZone(zone).plusDays(number).toInstant();
            case WEEK -> start.atZone(zone).plusDays(number * DAYS_IN_WEEK).toInstant();
        };
    }
}
