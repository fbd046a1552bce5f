package org.respite.dossier.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.dossier.figures.Amount.Kind;
import org.respite.dossier.reading.Span;

/** Numbers in a sentence, in digits or words, with what bounds them. Dates, clock times, shares and money are none of them. */
final class Numbers {

    private static final Map<String, Long> WORDS = Map.ofEntries(
            Map.entry("one", 1L), Map.entry("two", 2L), Map.entry("three", 3L), Map.entry("four", 4L), Map.entry("five", 5L), Map.entry("six", 6L),
            Map.entry("seven", 7L), Map.entry("eight", 8L), Map.entry("nine", 9L), Map.entry("ten", 10L), Map.entry("eleven", 11L),
            Map.entry("twelve", 12L), Map.entry("thirteen", 13L), Map.entry("fourteen", 14L), Map.entry("fifteen", 15L), Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L), Map.entry("eighteen", 18L), Map.entry("nineteen", 19L), Map.entry("twenty", 20L), Map.entry("thirty", 30L),
            Map.entry("forty", 40L), Map.entry("fifty", 50L), Map.entry("sixty", 60L), Map.entry("seventy", 70L), Map.entry("eighty", 80L),
            Map.entry("ninety", 90L), Map.entry("a hundred", 100L), Map.entry("half a million", 500_000L), Map.entry("a million", 1_000_000L),
            Map.entry("one million", 1_000_000L), Map.entry("two million", 2_000_000L), Map.entry("one hundred", 100L), Map.entry("two hundred", 200L));
    private static final Map<String, Long> MAGNITUDES = Map.of("dozens", 12L, "scores", 20L, "hundreds", 100L, "thousands", 1_000L,
            "tens of thousands", 10_000L, "hundreds of thousands", 100_000L);
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?";
    private static final String ONE = "(?:(?:" + DIGITS + ")(?: (?:million|thousand))?|" + wordsLongestFirst() + ")";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,:/$€£-])(?:(?<range>(?:(?:about|around|some|roughly|approximately|an estimated) )?(?:(?:between )(?<a>" + ONE + ") and (?<b>" + ONE + ")|(?<c>" + DIGITS + ")(?:-| to |–)(?<d>" + DIGITS + ")))"
                    + "|(?<bound>more than|over|upwards of|at least|no fewer than|no less than|nearly|almost|about|around|some|approximately|roughly|an estimated"
                    + "|close to|up to|as many as|at most|fewer than|less than|under|well over)? ?(?<one>" + ONE + ")(?<or> or more)?"
                    + "|(?<vague>tens of thousands|hundreds of thousands|dozens|scores|hundreds|thousands)(?: of)?)(?![\\p{L}\\d%:]|,\\d|\\.\\d| ?(?:percent|per cent|million|billion|a\\.m|p\\.m|am\\b|pm\\b|GMT))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_BEFORE = Pattern.compile("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:\\.|[a-z]*) $");
    private static final Pattern DATE_AFTER = Pattern.compile("^(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?![a-z]*ly)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final Pattern ANY = Pattern.compile("\\d|\\b(?:" + Stream.concat(WORDS.keySet().stream(), MAGNITUDES.keySet().stream()).sorted().collect(Collectors.joining("|")) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private Numbers() {}

    /** A number and its words in the sentence. */
    record Found(Amount amount, Span span) {}

    /** Whether a sentence may hold one at all. */
    static boolean mayStandIn(String text) {
        return ANY.matcher(text).find();
    }

    static List<Found> in(String text) {
        var result = new ArrayList<Found>();
        var match = NUMBER.matcher(text);
        while (match.find()) {
            var span = new Span(match.start() + (match.group().startsWith(" ") ? 1 : 0), match.end());
            if (!isDate(text, match)) {
                amount(match).ifPresent(amount -> result.add(new Found(amount, span)));
            }
        }
        return result;
    }

    private static boolean isDate(String text, Matcher match) {
        return DATE_BEFORE.matcher(text.substring(0, match.start())).find() || DATE_AFTER.matcher(text.substring(match.end())).find()
                || YEAR.matcher(match.group().strip()).matches();
    }

    private static Optional<Amount> amount(Matcher match) {
        if (match.group("range") != null) {
            var low = value(match.group("a") != null ? match.group("a") : match.group("c"));
            var high = value(match.group("b") != null ? match.group("b") : match.group("d"));
            return low.flatMap(l -> high.filter(h -> h > l).map(h -> Amount.of(Kind.RANGE, l, h)));
        }
        if (match.group("vague") != null) {
            long least = MAGNITUDES.getOrDefault(match.group("vague").toLowerCase(Locale.ROOT), 1L);
            return Optional.of(Amount.of(Kind.VAGUE, 2 * least, 20 * least));
        }
        var bound = match.group("bound") == null ? "" : match.group("bound").toLowerCase(Locale.ROOT);
        var kind = match.group("or") != null ? Kind.AT_LEAST : kind(bound);
        return value(match.group("one")).map(v -> Amount.of(kind, v, v));
    }

    private static Kind kind(String bound) {
        return switch (bound) {
            case "" -> Kind.EXACT;
            case "more than", "over", "upwards of", "at least", "no fewer than", "no less than", "well over" -> Kind.AT_LEAST;
            case "up to", "as many as", "at most", "fewer than", "less than", "under" -> Kind.AT_MOST;
            default -> Kind.ABOUT;
        };
    }

    /** Whole things; empty where there are too many of them to be true. */
    private static Optional<Long> value(String words) {
        var plain = words.toLowerCase(Locale.ROOT);
        var word = WORDS.get(plain);
        if (word != null) {
            return Optional.of(word);
        }
        long factor = plain.endsWith(" million") ? 1_000_000 : plain.endsWith(" thousand") ? 1_000 : 1;
        var digits = plain.replaceAll("[^\\d.]", "");
        if (digits.isEmpty() || digits.length() > 12) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits).multiply(BigDecimal.valueOf(factor)).longValue());
    }

    private static String wordsLongestFirst() {
        return WORDS.keySet().stream().sorted((a, b) -> b.length() != a.length() ? b.length() - a.length() : a.compareTo(b))
                .reduce((a, b) -> a + "|" + b).orElseThrow();
    }
}
