package org.respite.terms.standing;

import java.time.LocalDate;
import java.util.Locale;
import org.respite.terms.tree.Timing.DateTime;
import org.respite.terms.tree.Timing.Span;

/** What the time is called for which a clause says something. */
public sealed interface WindowName {

    /** In English, such as “day 1, 2023-11-24”. */
    String label();

    record Day(long number, LocalDate date) implements WindowName {

        @Override
        public String label() {
            return "day " + number + ", " + date;
        }
    }

    record Week(long number, LocalDate from) implements WindowName {

        @Override
        public String label() {
            return "week " + number + ", from " + from;
        }
    }

    record WholeStage() implements WindowName {

        @Override
        public String label() {
            return "stage";
        }
    }

    record Interval(DateTime from) implements WindowName {

        @Override
        public String label() {
            return "from " + from.date() + " " + from.time();
        }
    }

    /** After each performance of a clause. */
    record After(Span span, String clause) implements WindowName {

        @Override
        public String label() {
            return "within " + words(span) + " of [" + clause + "]";
        }
    }

    /** After each thing that reports call by some words. */
    record AfterEach(Span span, String event) implements WindowName {

        @Override
        public String label() {
            return "within " + words(span) + " of “" + event + "”";
        }
    }

    /** @param time of the clause that it comes before */
    record Before(Span span, String clause, WindowName time) implements WindowName {

        @Override
        public String label() {
            return words(span) + " before [" + clause + "], " + time.label();
        }
    }

    /** Up to the moment that is judged. */
    record SoFar() implements WindowName {

        @Override
        public String label() {
            return "so far";
        }
    }

    private static String words(Span span) {
        var unit = span.unit().name().toLowerCase(Locale.ROOT);
        return span.number() + " " + unit + (span.number() == 1 ? "" : "s");
    }
}
