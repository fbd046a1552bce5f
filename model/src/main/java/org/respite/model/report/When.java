package org.respite.model.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A time to the second in the zone whose clock the source reads: one instant where both ends are equal, otherwise the
 * interval that holds {@code from} and not {@code to}.
 *
 * @param zone a zone with a name, such as Asia/Gaza: an agreement's days are counted by it
 */
public record When(Instant from, Instant to, ZoneId zone) {

    public When {
        Words.seconds(from);
        Words.seconds(to);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time must end after it starts: " + from + " to " + to);
        }
    }

    public static When at(Instant instant, ZoneId zone) {
        return new When(instant, instant, zone);
    }

    /** All of one day by the clock of {@code zone}: 23, 24 or 25 hours. */
    public static When on(LocalDate day, ZoneId zone) {
        return new When(
                day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant(), zone);
    }

    public boolean isInstant() {
        return from.equals(to);
    }

    /** Whether all of {@code other} lies in this interval. */
    public boolean covers(When other) {
        return !other.from.isBefore(from) && (other.isInstant() ? other.to.isBefore(to) : !other.to.isAfter(to));
    }

    /** Whether the two share an instant. */
    public boolean meets(When other) {
        if (isInstant() || other.isInstant()) {
            return isInstant() ? other.holds(from) : holds(other.from);
        }
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    private boolean holds(Instant instant) {
        return isInstant() ? from.equals(instant) : !instant.isBefore(from) && instant.isBefore(to);
    }
}
