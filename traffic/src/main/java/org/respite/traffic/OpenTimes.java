package org.respite.traffic;

import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;

/** When something is open, for fast questions. */
final class OpenTimes {

    private final long[] from;
    private final long[] to;

    OpenTimes(Windows windows) {
        from = windows.list().stream().map(Window::from).mapToLong(Nanos::of).toArray();
        to = windows.list().stream().map(Window::to).mapToLong(Nanos::of).toArray();
    }

    /** The earliest time from {@code now} on at which it is open; {@link Nanos#NEVER} where there is none. */
    long next(long now) {
        for (int i = 0; i < from.length; i++) {
            if (now < to[i]) {
                return Math.max(now, from[i]);
            }
        }
        return Nanos.NEVER;
    }

    /** Whether one single window covers all of {@code [first, last)}. */
    boolean covers(long first, long last) {
        for (int i = 0; i < from.length; i++) {
            if (from[i] <= first && last <= to[i]) {
                return true;
            }
        }
        return false;
    }
}
