package org.respite.formats.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;

/** Daily hours such as {@code 06:00-12:00;13:00-18:00}, which follow the local clock. */
public final class HoursText {

    private static final Pattern STRETCH =
            Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})");

    private final List<int[]> stretches;

    private HoursText(List<int[]> stretches) {
        this.stretches = stretches;
    }

    /** The hours that {@code text} says; empty where it says none. Blank and {@code always} are the whole day. */
    public static Optional<HoursText> find(String text) {
        var words = NumberText.latin(text).strip().toLowerCase(Locale.ROOT);
        if (words.isEmpty() || words.equals("always")) {
            return Optional.of(new HoursText(List.of(new int[] {0, 24 * 60})));
        }
        if (words.equals("never")) {
            return Optional.of(new HoursText(List.of()));
        }
        var stretches = new ArrayList<int[]>();
        for (var part : words.split(";")) {
            var match = STRETCH.matcher(part.strip());
            if (!match.matches()) {
                return Optional.empty();
            }
            int from = minutes(match.group(1), match.group(2));
            int to = minutes(match.group(3), match.group(4));
            if (from < 0 || to < 0 || from == 24 * 60 || from == to) {
                return Optional.empty();
            }
            stretches.add(new int[] {from, to});
        }
        return Optional.of(new HoursText(stretches));
    }

    /** These hours on every day that the horizon touches, and the night before it. */
    public Windows everyDay(Clock clock) {
        if (isWholeDay()) {
            return Windows.ALWAYS;
        }
        return between(clock.start(), clock.start().plus(clock.horizon()), clock, false);
    }

    /** These hours on the days from {@code from} to {@code to}, cut to them. Days far from the horizon are left out. */
    public Windows within(Instant from, Instant to, Clock clock) {
        if (isWholeDay()) {
            return from.isBefore(to)
                    ? Windows.of(new Window(clock.moment(from), clock.moment(to)))
                    : Windows.NEVER;
        }
        return between(from, to, clock, true);
    }

    private Windows between(Instant from, Instant to, Clock clock, boolean cut) {
        var first = later(clock.date(from), clock.date(clock.start())).minusDays(1);
        var last = earlier(clock.date(to), clock.date(clock.start().plus(clock.horizon())));
        var result = new ArrayList<Window>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            for (var stretch : stretches) {
                var begin = at(day, stretch[0], clock);
                var end = stretch[1] > stretch[0]
                        ? at(day, stretch[1], clock)
                        : at(day.plusDays(1), stretch[1], clock);
                if (cut) {
                    begin = begin.isBefore(from) ? from : begin;
                    end = end.isAfter(to) ? to : end;
                }
                if (begin.isBefore(end)) {
                    result.add(new Window(clock.moment(begin), clock.moment(end)));
                }
            }
        }
        return new Windows(result);
    }

    private boolean isWholeDay() {
        return stretches.stream().anyMatch(s -> s[0] == 0 && s[1] == 24 * 60);
    }

    private static Instant at(LocalDate day, int minute, Clock clock) {
        return minute == 24 * 60
                ? clock.startOf(day.plusDays(1))
                : day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(clock.zone()).toInstant();
    }

    private static int minutes(String hours, String minutes) {
        int hour = Integer.parseInt(hours);
        int minute = Integer.parseInt(minutes);
        return hour > 24 || minute > 59 || (hour == 24 && minute > 0) ? -1 : hour * 60 + minute;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
