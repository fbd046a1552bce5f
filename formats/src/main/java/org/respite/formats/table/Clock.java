package org.respite.formats.table;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.respite.formats.ProblemCode;
import org.respite.model.quantity.Moment;

/**
 * Reads dates and times in the scenario's time zone.
 *
 * @param start moment 0 of the horizon
 * @param isKnown false where the calendar itself could not be read: then only the form of times is checked
 */
public record Clock(ZoneId zone, Instant start, Duration horizon, boolean isKnown) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})"
            + "(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");

    /** Stands in while the calendar is unknown. */
    public static final Clock UNKNOWN = new Clock(ZoneOffset.UTC, Instant.EPOCH, Duration.ofDays(14), false);

    /** Which end of a window a date alone stands for. */
    public enum Side {
        START,
        END
    }

    /** What a text says as a time. */
    public sealed interface Result {}

    public record At(Instant instant) implements Result {}

    public record Wrong(ProblemCode code, String message, String nextStep) implements Result {}

    public Result read(String text, Side side) {
        var match = FORM.matcher(NumberText.latin(text.strip()));
        if (!match.matches()) {
            return wrongForm();
        }
        try {
            var date = LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
            if (match.group(4) == null) {
                return new At(startOf(side == Side.START ? date : date.plusDays(1)));
            }
            int hour = number(match, 4);
            if (hour == 24 && number(match, 5) == 0 && seconds(match) == 0 && match.group(7) == null) {
                return new At(startOf(date.plusDays(1)));
            }
            return at(date.atTime(LocalTime.of(hour, number(match, 5), seconds(match))), match.group(7));
        } catch (DateTimeException e) {
            return new Wrong(ProblemCode.NOT_A_TIME, "there is no such date or time", "Correct it");
        }
    }

    public Moment moment(Instant instant) {
        return new Moment(Duration.between(start, instant).toSeconds());
    }

    public Moment end() {
        return moment(start.plus(horizon));
    }

    public LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** When the local day begins: 00:00, or later where a clock change skips it. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    private Result at(LocalDateTime local, String offset) {
        if (offset != null) {
            return new At(local.toInstant(ZoneOffset.of(offset)));
        }
        return switch (zone.getRules().getValidOffsets(local).size()) {
            case 1 -> new At(local.atZone(zone).toInstant());
            case 0 -> new Wrong(ProblemCode.CLOCK_CHANGE, "the clocks of " + zone + " skip this time",
                    "Choose a time before or after the change");
            default -> new Wrong(ProblemCode.CLOCK_CHANGE, "the clocks of " + zone + " show this time twice",
                    "Add the offset, as in 2023-10-29T01:30+03:00");
        };
    }

    private static Wrong wrongForm() {
        return new Wrong(ProblemCode.NOT_A_TIME, "this is not a date or date-time",
                "Write 2023-11-24 or 2023-11-24T07:00");
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int seconds(Matcher match) {
        return match.group(6) == null ? 0 : number(match, 6);
    }
}
