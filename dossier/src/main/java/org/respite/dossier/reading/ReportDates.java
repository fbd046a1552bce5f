package org.respite.dossier.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.respite.dossier.reading.Dated.Origin;

/** Days as reports write them: 2023-11-03, 3 November 2023, Nov. 3, 2023. Months by number alone are not guessed at. */
public final class ReportDates {

    private static final String MONTH = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?=\\D|$)");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1), Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6),
            Map.entry("jul", 7), Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));
    private static final int NEAR = 500;

    private ReportDates() {}

    /** The month of a name or its beginning; 0, which no day has, for another word. */
    public static int month(String name) {
        return MONTHS.getOrDefault(name.substring(0, 3).toLowerCase(Locale.ROOT), 0);
    }

    /** A day that exists. */
    public static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Dated> marked(String text) {
        return first(text).map(day -> new Dated(day, Origin.MARKED));
    }

    static Optional<Dated> inName(String name) {
        return iso(name).map(day -> new Dated(day, Origin.FILE_NAME));
    }

    /** Among the first characters, where datelines stand, or else the last ones. */
    static Optional<Dated> inText(String text) {
        var head = text.substring(0, Math.min(NEAR, text.length()));
        return first(head).or(() -> first(text.substring(Math.max(0, text.length() - NEAR / 2)))).map(day -> new Dated(day, Origin.DATELINE));
    }

    private static Optional<LocalDate> first(String text) {
        return iso(text)
                .or(() -> found(DAY_FIRST, text, m -> day(number(m, 3), month(m.group(2)), number(m, 1))))
                .or(() -> found(MONTH_FIRST, text, m -> day(number(m, 3), month(m.group(1)), number(m, 2))));
    }

    private static Optional<LocalDate> iso(String text) {
        return found(ISO, text, m -> day(number(m, 1), number(m, 2), number(m, 3)));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> found(Pattern pattern, String text, java.util.function.Function<Matcher, Optional<LocalDate>> day) {
        var match = pattern.matcher(text);
        return match.find() ? day.apply(match) : Optional.empty();
    }
}
