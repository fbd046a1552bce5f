package org.respite.dossier.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.respite.dossier.language.When.Basis;
import org.respite.dossier.reading.ReportDates;

/**
 * Resolves words of time from the day of the report. A weekday is the last one up to the report's day. A day that something lasts from
 * or to, or is only planned for, is not the day that the sentence tells of; nor is the dateline where another day is told.
 */
public final class Times {

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\\.|[a-z]+)?";
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + "(?:,? ((?:19|20)\\d\\d))?\\b");
    private static final Pattern MONTH_DAY = Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?(?!\\d|,\\d| ?%)");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:([Ll]ast) )?(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");
    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:next|coming|until|till|by|from|since|before|after|through|than|starting|beginning)(?: (?:this|the|at least|late|early|noon|dawn|\\d+|[ap]\\.?m\\.?|on))* $",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:will|shall|(?:is|are|was|were) (?:due|set|scheduled|expected|planned|to)|due|scheduled|(?:plans?|planned|expected) (?:to|for)"
                    + "|would|begins?|starts?|expires?|ends?|resumes?|takes? effect)\\b[^,;.“”\"]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TOLD = Pattern.compile("\\b(?:said|told|announced|added|declared|wrote|warned|confirmed)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern YESTERDAY = Pattern.compile("\\b(?:yesterday|the day before|overnight)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TODAY = Pattern.compile("\\b(?:today|this (?:morning|afternoon|evening)|tonight)\\b", Pattern.CASE_INSENSITIVE);

    private Times() {}

    /** When the words of a sentence speak of; the report's day where they do not say, empty where that is unknown too. */
    public static Optional<When> of(String words, Optional<LocalDate> reportDay) {
        return date(words, reportDay).or(() -> reportDay.flatMap(day -> relative(words, day)))
                .or(() -> reportDay.map(day -> new When(day, day, Basis.REPORT)));
    }

    private static Optional<When> date(String words, Optional<LocalDate> reportDay) {
        return dates(DAY_MONTH, words, reportDay, m -> day(m.group(3), m.group(2), m.group(1), reportDay))
                .or(() -> dates(MONTH_DAY, words, reportDay, m -> day(m.group(3), m.group(1), m.group(2), reportDay)));
    }

    private static Optional<When> dates(
            Pattern pattern, String words, Optional<LocalDate> reportDay, Function<MatchResult, Optional<When>> toDay) {
        return pattern.matcher(words).results().filter(m -> isTold(words, m.start())).flatMap(m -> toDay.apply(m).stream())
                .filter(when -> !reportDay.equals(Optional.of(when.first()))).findFirst();
    }

    /** Whether something is told of the day that is named here, rather than bounded by it or planned for it. */
    private static boolean isTold(String words, int at) {
        var before = words.substring(0, at);
        var planned = PLANNED.matcher(before);
        return !BOUND.matcher(before).find() && (!planned.find() || TOLD.matcher(planned.group()).find());
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
        return WEEKDAY.matcher(words).results().filter(m -> isTold(words, m.start())).findFirst().map(m -> {
            var weekday = DayOfWeek.valueOf(m.group(2).toUpperCase(Locale.ROOT));
            var on = day.with(m.group(1) == null ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.previous(weekday));
            return new When(on, on, Basis.RELATIVE);
        });
    }
}
