package org.respite.terms.standing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants by the clock of an agreement, the same under every locale. */
public final class Times {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Times() {}

    public static String words(Instant instant, ZoneId zone) {
        return MINUTES.format(instant.atZone(zone));
    }
}
