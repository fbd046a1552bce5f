package org.respite.terms.reference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.respite.model.report.When;
import org.respite.terms.tree.Timing.DateTime;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

/** Days and lengths by the clock of an agreement. */
final class SlowTime {

    private SlowTime() {}

    static Instant plus(Instant start, Span span, ZoneId zone) {
        return switch (span.unit()) {
            case MINUTE -> start.plusSeconds(60 * span.number());
            case HOUR -> start.plusSeconds(3600 * span.number());
            case DAY -> start.atZone(zone).plusDays(span.number()).toInstant();
            case WEEK -> start.atZone(zone).plusWeeks(span.number()).toInstant();
        };
    }

    static Instant moment(DateTime moment, ZoneId zone) {
        return on(moment.date(), moment.time(), moment.zone().orElse(zone));
    }

    static Instant on(LocalDate date, TimeOfDay time, ZoneId zone) {
        return time.minutes() == 1440
                ? date.plusDays(1).atTime(0, 0).atZone(zone).toInstant()
                : date.atTime(time.minutes() / 60, time.minutes() % 60).atZone(zone).toInstant();
    }

    /** The numbered days of a stage. */
    record Days(ZoneId zone, TimeOfDay begins, Instant from) {

        LocalDate date(long number) {
            var local = from.atZone(zone);
            boolean isStillYesterday = local.getHour() * 60 + local.getMinute() < begins.minutes() % 1440;
            return local.toLocalDate().minusDays(isStillYesterday ? 1 : 0).plusDays(number - 1);
        }

        Instant start(long number) {
            var start = on(date(number), begins, zone);
            return start.isBefore(from) ? from : start;
        }

        Instant end(long number) {
            return on(date(number + 1), begins, zone);
        }

        Instant at(long number, TimeOfDay time, Optional<ZoneId> other) {
            return on(time.minutes() < begins.minutes() ? date(number + 1) : date(number), time, other.orElse(zone));
        }

        long count(Instant end) {
            long minutes = Duration.between(from.atZone(zone).toLocalDateTime(), end.atZone(zone).toLocalDateTime()).toMinutes();
            return Math.max(0, Math.ceilDiv(minutes, 1440));
        }
    }

    /** Whether all of it lies from one instant to the second before another, and whether some may. */
    static boolean isWithin(When when, Instant from, Instant until, Duration tolerance) {
        return when.isInstant()
                ? !when.from().minus(tolerance).isBefore(from) && when.to().plus(tolerance).isBefore(until)
                : !when.from().isBefore(from) && !when.to().isAfter(until);
    }

    static boolean mayTouch(When when, Instant from, Instant until, Duration tolerance) {
        return when.isInstant()
                ? when.from().minus(tolerance).isBefore(until) && !when.to().plus(tolerance).isBefore(from)
                : when.from().isBefore(until) && when.to().isAfter(from);
    }
}
