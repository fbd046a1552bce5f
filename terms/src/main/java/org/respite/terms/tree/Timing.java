package org.respite.terms.tree;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Points and lengths of time as the terms state them, before a calendar makes them instants. */
public final class Timing {

    private Timing() {}

    /** A length. Days and weeks are counted on the calendar of the agreement: a day of 23 or 25 hours is one day. */
    public record Span(long number, Unit unit) {

        public enum Unit {
            MINUTE,
            HOUR,
            DAY,
            WEEK
        }
    }

    /**
     * A time of day, {@code 24:00} being the end of the day.
     *
     * @param minutes since midnight, up to 1440
     */
    public record TimeOfDay(int minutes) {

        public TimeOfDay {
            if (minutes < 0 || minutes > 1440) {
                throw new IllegalArgumentException("no time of day: " + minutes);
            }
        }

        public static final TimeOfDay MIDNIGHT = new TimeOfDay(1440);

        public LocalTime onClock() {
            return LocalTime.ofSecondOfDay(minutes % 1440 * 60L);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        }
    }

    /** A date with its time of day, in another zone than the agreement's where one is named. */
    public record DateTime(LocalDate date, TimeOfDay time, Optional<ZoneId> zone) {}

    /** By when something is due. */
    public sealed interface Deadline {

        /** A time of the day that is meant, of the same or of the next one. */
        record At(TimeOfDay time, boolean nextDay, Optional<ZoneId> zone) implements Deadline {}

        record On(DateTime moment) implements Deadline {}

        /** The end of a day of the stage, or a time on it. */
        record OnDay(int day, Optional<TimeOfDay> time) implements Deadline {}

        record EndOfStage() implements Deadline {}

        record EndOfDay() implements Deadline {}

        /** So long after another clause was performed: it moves with that performance. */
        record After(Span span, String clause) implements Deadline {}

        /**
         * So long after each thing that reports call by these words: one answer answers all that were open.
         *
         * @param event as reports name it
         */
        record AfterEach(Span span, String event) implements Deadline {}

        /** So long before another clause is performed. */
        record Before(Span span, String clause) implements Deadline {}
    }

    /** How often something is owed. */
    public sealed interface Rhythm {

        record EachDay() implements Rhythm {}

        record EachWeek() implements Rhythm {}

        /** Once in the stage, over all of it. */
        record InStage() implements Rhythm {}

        record OnDay(int day) implements Rhythm {}
    }

    /** Hours of every day, in another zone where one is named; an end before the start is on the next day. */
    public record Hours(TimeOfDay from, TimeOfDay to, Optional<ZoneId> zone) {}

    /** Days of a stage, numbered from 1, both included; without an end until the stage ends. */
    public record Days(int from, Optional<Integer> to) {}

    /** One stretch of time between two dates. */
    public record Interval(DateTime from, DateTime to) {}
}
