package org.respite.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Moments as people type them. */
final class Moments {

    private Moments() {}

    /** A moment with its offset, or by the clock of {@code zone}; a date alone is the end of that day. */
    static Optional<Instant> find(String text, ZoneId zone) {
        try {
            if (text.length() == "2023-11-24".length()) {
                return Optional.of(LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant());
            }
            return Optional.of(isOffset(text) ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isOffset(String text) {
        return text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > "2023-11-24".length();
    }
}
