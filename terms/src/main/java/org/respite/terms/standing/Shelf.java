package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.respite.model.report.NetReport;

/** Reports of one shape that stand, by the hour in which what they tell began. */
final class Shelf {

    private static final long HOUR = 3600;

    private final TreeMap<Long, List<NetReport>> hours = new TreeMap<>();
    private final Set<Book> books = new LinkedHashSet<>();
    /** Where the last one was put: what is known in the order of its times lies hour by hour. Empty once it was taken away. */
    private List<NetReport> last = List.of();
    private long lastHour;
    /** Of anything that ever stood here, in seconds. */
    private long longest;

    long longest() {
        return longest;
    }

    void add(NetReport net) {
        var when = net.report().occurred();
        longest = Math.max(longest, when.to().getEpochSecond() - when.from().getEpochSecond());
        long hour = hour(when.from().getEpochSecond());
        if (hour != lastHour || last.isEmpty()) {
            last = hours.computeIfAbsent(hour, h -> new ArrayList<>());
            lastHour = hour;
        }
        last.add(net);
    }

    void remove(NetReport net) {
        long hour = hour(net.report().occurred().from().getEpochSecond());
        var those = hours.get(hour);
        for (int i = those.size() - 1; i >= 0; i--) {
            if (those.get(i) == net) {
                those.set(i, those.getLast());
                those.removeLast();
                break;
            }
        }
        if (those.isEmpty()) {
            hours.remove(hour);
        }
    }

    /** At least all of what may have gone on at some time from {@code from} to {@code to}. */
    void each(long from, long to, Consumer<NetReport> consumer) {
        hours.subMap(hour(from - longest), true, hour(to), true).values().forEach(those -> those.forEach(consumer));
    }

    /** What began or ended after one moment and until another. */
    void beganOrEnded(Instant after, Instant until, Consumer<NetReport> consumer) {
        each(after.getEpochSecond(), until.getEpochSecond(), net -> {
            var when = net.report().occurred();
            if (isBetween(when.from(), after, until) || isBetween(when.to(), after, until)) {
                consumer.accept(net);
            }
        });
    }

    private static boolean isBetween(Instant instant, Instant after, Instant until) {
        return instant.isAfter(after) && !instant.isAfter(until);
    }

    private static long hour(long second) {
        return Math.floorDiv(second, HOUR);
    }

    /** The books that are to be told what changes here. */
    Set<Book> books() {
        return books;
    }
}
