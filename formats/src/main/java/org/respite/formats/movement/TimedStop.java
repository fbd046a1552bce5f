package org.respite.formats.movement;

import java.util.ArrayList;
import java.util.List;
import org.respite.formats.movement.Notice.Stop;

/**
 * A stop with its local times in words. The day of departure stands elsewhere; from then on a date is told wherever the
 * day changes, since an hour alone is read as one of the same day.
 *
 * @param until empty where the place is only passed
 */
record TimedStop(Stop stop, String from, String until) {

    static List<TimedStop> of(Notice notice, LocalTimes times) {
        var result = new ArrayList<TimedStop>();
        var told = notice.first().from();
        for (var stop : notice.stops()) {
            var from = times.minuteAfter(told, stop.from());
            told = stop.from();
            var until = "";
            if (!stop.what().isEmpty()) {
                until = times.minuteAfter(told, stop.to());
                told = stop.to();
            }
            result.add(new TimedStop(stop, from, until));
        }
        return result;
    }
}
