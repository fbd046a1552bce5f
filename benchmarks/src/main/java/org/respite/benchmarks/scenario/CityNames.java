package org.respite.benchmarks.scenario;

import java.time.Duration;
import java.time.LocalDateTime;
import org.respite.benchmarks.instance.TogetherInstance;

/**
 * The instance that becomes a scenario, and how its things are called there.
 *
 * @param roadMinutes minutes of driving for one slot of a road's travel time
 * @param going share of the persons who are expected to leave
 */
record CityNames(TogetherInstance instance, int roadMinutes, double going, long seed) {

    /** Slots of a scenario must divide its horizon: a calendar of any year would do. */
    private static final LocalDateTime START = LocalDateTime.of(2030, 1, 7, 0, 0);

    /** The local time at the beginning of a slot. */
    LocalDateTime at(int slot) {
        return START.plus(Duration.ofSeconds((long) slot * instance.grid().slotSeconds()));
    }

    LocalDateTime end() {
        return at(instance.grid().slots());
    }

    int days() {
        return (int) Math.ceilDiv(instance.grid().horizonSeconds(), 86_400L);
    }

    /** A local time of a day of the horizon. */
    LocalDateTime on(int day, int hour) {
        return START.plusDays(day).plusHours(hour);
    }

    static String place(int index) {
        return "p" + index;
    }

    static String outside(int crossing) {
        return "outside-" + crossing;
    }

    static String staging(int crossing) {
        return "staging-" + crossing;
    }

    static String inspection(int crossing) {
        return "inspection-" + crossing;
    }

    static String base(int crossing) {
        return "base-" + crossing;
    }

    static String crossing(int crossing) {
        return "crossing-" + crossing;
    }

    static String item(int item) {
        return "item-" + item;
    }

    double persons() {
        return instance.common().origins().stream().mapToDouble(o -> o.persons()).sum();
    }
}
