package org.respite.model;

import java.time.Duration;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;

/**
 * Times as tests write them: "08:20" or "08:20:30" is so long after the start of the horizon. With the default start
 * at local midnight this is the clock time of the first day; "32:00" is 08:00 on the second; "-01:00" is an hour
 * before the start.
 */
public final class WorldTime {

    private WorldTime() {}

    public static Moment at(String time) {
        boolean before = time.startsWith("-");
        long seconds = 0;
        long unit = 3600;
        for (var part : (before ? time.substring(1) : time).split(":")) {
            seconds += Long.parseLong(part) * unit;
            unit /= 60;
        }
        return new Moment(before ? -seconds : seconds);
    }

    public static Window window(String from, String to) {
        return new Window(at(from), at(to));
    }

    public static Windows windows(String from, String to) {
        return Windows.of(window(from, to));
    }

    public static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
