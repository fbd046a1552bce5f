package org.respite.formats.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a mistyped one most likely meant. */
public final class Nearest {

    private Nearest() {}

    /** The nearest of {@code known}, where it is near: a third of its letters may differ. */
    public static Optional<String> find(String name, Collection<String> known) {
        var asked = name.toLowerCase(Locale.ROOT);
        if (asked.length() > 120) {
            return Optional.empty();
        }
        return known.stream()
                .filter(k -> distance(asked, k.toLowerCase(Locale.ROOT)) <= Math.max(1, asked.length() / 3))
                .min(Comparator.comparingInt((String k) -> distance(asked, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, drop or change, after Levenshtein. */
    private static int distance(String a, String b) {
        var last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            var next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(change, 1 + Math.min(last[j], next[j - 1]));
            }
            last = next;
        }
        return last[b.length()];
    }
}
