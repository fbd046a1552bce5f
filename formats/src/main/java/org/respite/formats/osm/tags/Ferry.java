package org.respite.formats.osm.tags;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Ferries: the time that a passage takes, and what they carry in an hour. Waiting is not counted. */
final class Ferry {

    private static final double SPEED = 15;
    private static final double CAPACITY = 30;
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):(\\d{2})(?::(\\d{2}))?");

    private Ferry() {}

    /** Kilometres an hour over the whole way. */
    static double speed(Tags tags, double metres, Remarks remarks) {
        var duration = duration(tags.text("duration"));
        if (duration.isPresent() && !duration.get().isZero() && !duration.get().isNegative()) {
            return Math.clamp(metres * 3.6 / duration.get().toSeconds(), 0.5, 80);
        }
        remarks.guessed("ferry", "ferry without a duration", SPEED + " km/h", tags.thing());
        return SPEED;
    }

    /** Passenger-car units an hour: what it holds, as often as it sails; 30 where the map does not tell. */
    static double capacity(Tags tags) {
        var interval = duration(tags.text("interval"));
        var holds = tags.of("capacity:motorcar").isEmpty() ? tags.of("capacity:car") : tags.of("capacity:motorcar");
        if (holds.matches("\\d{1,4}") && interval.isPresent() && interval.get().toMinutes() > 0) {
            return Integer.parseInt(holds) * 60.0 / interval.get().toMinutes();
        }
        return CAPACITY;
    }

    private static Optional<Duration> duration(String text) {
        var clock = CLOCK.matcher(text);
        if (clock.matches()) {
            int seconds = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
            return Optional.of(Duration.ofHours(Integer.parseInt(clock.group(1)))
                    .plusMinutes(Integer.parseInt(clock.group(2)))
                    .plusSeconds(seconds));
        }
        if (text.matches("\\d{1,4}")) {
            return Optional.of(Duration.ofMinutes(Integer.parseInt(text)));
        }
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
