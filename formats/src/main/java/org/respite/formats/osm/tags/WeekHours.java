package org.respite.formats.osm.tags;

import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Hours of a week that is like every other, to the minute, local time. */
public final class WeekHours {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    public static final WeekHours NEVER = new WeekHours(new BitSet());
    public static final WeekHours ALWAYS = NEVER.others();

    private final BitSet minutes;

    WeekHours(BitSet minutes) {
        this.minutes = (BitSet) minutes.clone();
    }

    /** Sets minutes of a day; what runs over midnight is set on the next. */
    static void set(BitSet minutes, DayOfWeek day, int from, int to) {
        for (int minute = from; minute < to; minute++) {
            minutes.set((day.ordinal() * DAY + minute) % WEEK);
        }
    }

    static void clear(BitSet minutes, DayOfWeek day) {
        minutes.clear(day.ordinal() * DAY, (day.ordinal() + 1) * DAY);
    }

    /** All hours but these. */
    public WeekHours others() {
        var others = (BitSet) minutes.clone();
        others.flip(0, WEEK);
        return new WeekHours(others);
    }

    /** These hours and those. */
    public WeekHours and(WeekHours more) {
        var both = (BitSet) minutes.clone();
        both.or(more.minutes);
        return new WeekHours(both);
    }

    public boolean isNever() {
        return minutes.isEmpty();
    }

    public boolean isAlways() {
        return minutes.cardinality() == WEEK;
    }

    /** The hours of each day that has some, as tables write them. */
    public Map<DayOfWeek, String> days() {
        var days = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var text = new StringJoiner(";");
            int start = day.ordinal() * DAY;
            for (int from = minutes.nextSetBit(start); from >= 0 && from < start + DAY; ) {
                int to = Math.min(minutes.nextClearBit(from), start + DAY);
                text.add(clock(from - start) + "-" + clock(to - start));
                from = minutes.nextSetBit(to);
            }
            if (text.length() > 0) {
                days.put(day, text.toString());
            }
        }
        return days;
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeekHours hours && minutes.equals(hours.minutes);
    }

    @Override
    public int hashCode() {
        return minutes.hashCode();
    }

    @Override
    public String toString() {
        return days().toString();
    }
}
