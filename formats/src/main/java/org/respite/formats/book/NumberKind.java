package org.respite.formats.book;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a number in a cell is shown as, by its format. */
enum NumberKind {
    NUMBER,
    PERCENT,
    DATE,
    TIME,
    DATE_TIME;

    /** Formats that have a number and no text in the file, as ECMA-376, part 1, section 18.8.30 lists them. */
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47);
    private static final Set<Integer> PERCENTAGES = Set.of(9, 10);
    private static final int WITH_TIME = 22;

    static NumberKind of(@Nullable Integer id, @Nullable String format) {
        if (id != null && (DATES.contains(id) || TIMES.contains(id) || PERCENTAGES.contains(id) || id == WITH_TIME)) {
            return DATES.contains(id) ? DATE : TIMES.contains(id) ? TIME : id == WITH_TIME ? DATE_TIME : PERCENT;
        }
        return format == null ? NUMBER : of(format);
    }

    private static NumberKind of(String format) {
        boolean elapsed = format.toLowerCase(Locale.ROOT).matches(".*\\[(h+|m+|s+)].*");
        // What stands in quotes, behind a backslash or in brackets is shown as it is, or says a colour or a language.
        var codes = format.replaceAll("\"[^\"]*\"|\\\\.|_.|\\[[^]]*]", "").toLowerCase(Locale.ROOT);
        if (codes.startsWith("general")) {
            return NUMBER;
        }
        boolean time = elapsed || codes.contains("h") || codes.contains("s");
        boolean date = codes.contains("y") || codes.contains("d") || (!time && codes.contains("m"));
        if (date) {
            return time ? DATE_TIME : DATE;
        }
        return time ? TIME : codes.contains("%") ? PERCENT : NUMBER;
    }
}
