package org.respite.checker;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Calendar;

/** Writes times as people on the ground read them: local, with the day where the horizon has several. */
final class Clock {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private final Calendar calendar;
    private final LocalDate firstDay;
    private final boolean manyDays;

    Clock(Calendar calendar) {
        this.calendar = calendar;
        this.firstDay = calendar.local(Moment.START).toLocalDate();
        this.manyDays = calendar.days().size() > 1;
    }

    String at(Moment moment) {
        var local = calendar.local(moment);
        String time = (local.getSecond() == 0 ? MINUTE : SECOND).format(local);
        return manyDays || !local.toLocalDate().equals(firstDay) ? DAY.format(local) + " " + time : time;
    }

    String during(Moment from, Moment to) {
        return at(from) + "–" + at(to);
    }

    String during(Window window) {
        return during(window.from(), window.to());
    }

    /** The windows within the horizon, such as "08:00–14:00 and 16:00–18:00". */
    String during(Windows windows) {
        var inside = windows.list().stream()
                .filter(w -> w.overlaps(Moment.START, calendar.end()))
                .map(this::cut)
                .toList();
        if (inside.isEmpty()) {
            return "never";
        }
        return String.join(" and ", inside.stream().limit(6).map(this::during).toList())
                + (inside.size() > 6 ? " and later" : "");
    }

    private Window cut(Window window) {
        var from = window.from().isBefore(Moment.START) ? Moment.START : window.from();
        var to = window.to().isAfter(calendar.end()) ? calendar.end() : window.to();
        return new Window(from, to);
    }

    /** A duration such as "2 h 05 min", "40 min" or "12 s". */
    static String lasting(Duration duration) {
        long seconds = Math.abs(duration.toSeconds());
        String sign = duration.isNegative() ? "−" : "";
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        long rest = seconds % 60;
        if (hours > 0) {
            return sign + hours + " h" + (minutes > 0 ? " " + minutes + " min" : "") + (rest > 0 ? " " + rest + " s" : "");
        }
        if (minutes > 0) {
            return sign + minutes + " min" + (rest > 0 ? " " + rest + " s" : "");
        }
        return sign + rest + " s";
    }
}
