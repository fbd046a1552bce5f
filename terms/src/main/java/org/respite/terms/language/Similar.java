package org.respite.terms.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a mistyped one most likely meant. */
final class Similar {

    private static final int LONGEST = 60;

    private Similar() {}

    /** The most similar of {@code known}, where at most a third of its letters differ. */
    static Optional<String> find(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        var asked = word.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, asked.length() / 3);
        return known.stream()
                .filter(k -> edits(asked, k.toLowerCase(Locale.ROOT)) <= allowed)
                .min(Comparator.comparingInt((String k) -> edits(asked, k.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to change, add, drop or swap with their neighbour (Damerau, 1964, adjacent swaps alone). */
    private static int edits(String a, String b) {
        if (b.length() > LONGEST) {
            return LONGEST;
        }
        var cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] cost, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
