package org.respite.dossier.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.dossier.language.When.Basis;
import org.respite.dossier.reading.ReportDates;

/** Resolves words of time from the day of the report. A weekday is the last one up to the report's day. */
public final class Times {

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\\.|[a-z]+)?";
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:,? ((?:19|20)\\d\\d))?\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?(?!\\d|,\\d| ?%)");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?<!next |coming |until |by |from )(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern YESTERDAY = Pattern.compile("\\b(?:yesterday|the day before|overnight)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TODAY = Pattern.compile("\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b", Pattern.CASE_INSENSITIVE);

    private Times() {}

    /** When the words of a sentence speak of; the report's day where they do not say, empty where that is unknown too. */
    public static Optional<When> of(String words, Optional<LocalDate> reportDay) {
        return date(words, reportDay).or(() -> reportDay.flatMap(day -> relative(words, day)))
                .or(() -> reportDay.map(day -> new When(day, day, Basis.REPORT)));
    }

    private static Optional<When> date(String words, Optional<LocalDate> reportDay) {
        var first = DAY_MONTH.matcher(words);
        if (first.find()) {
            return day(first.group(3), first.group(2), first.group(1), reportDay);
        }
        var second = MONTH_DAY.matcher(words);
        return second.find() ? day(second.group(3), second.group(1), second.group(2), reportDay) : Optional.empty();
    }

    /** Without a year, the last such day up to a month after the report. */
    private static Optional<When> day(String year, String month, String day, Optional<LocalDate> reportDay) {
        if (year == null && reportDay.isEmpty()) {
            return Optional.empty();
        }
        int number = ReportDates.month(month);
        int guess = year != null ? Integer.parseInt(year) : reportDay.orElseThrow().getYear();
        return ReportDates.day(guess, number, Integer.parseInt(day))
                .map(d -> year == null && d.isAfter(reportDay.orElseThrow().plusMonths(1)) ? d.minusYears(1) : d)
                .map(d -> new When(d, d, Basis.DATE));
    }

    private static Optional<When> relative(String words, LocalDate day) {
        if (TODAY.matcher(words).find()) {
            return Optional.of(new When(day, day, Basis.RELATIVE));
        }
        if (YESTERDAY.matcher(words).find()) {
            return Optional.of(new When(day.minusDays(1), day.minusDays(1), Basis.RELATIVE));
        }
        var weekday = WEEKDAY.matcher(words);
        if (weekday.find()) {
            var on = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.valueOf(weekday.group(1).toUpperCase(Locale.ROOT))));
            return Optional.of(new When(on, on, Basis.RELATIVE));
        }
        return Optional.empty();
    }
}
