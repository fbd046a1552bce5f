package org.respite.formats.terms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.respite.terms.standing.Verdict;

/**
 * How much of a standing is told. A page stays readable, and no larger than a few megabytes, however long stage and record
 * are.
 *
 * @param clause that alone is told; empty for all
 * @param windows most for one clause and actor: those about the moment that is judged
 * @param explains whether a verdict is told with its tree of reasons; otherwise with the first sentence alone
 * @param reasons most in one tree
 * @param keys whether reasons are told for machines too
 * @param entriesOfReason most that one reason names
 * @param entries most that are told in all
 */
record Extent(
        Optional<String> clause, int windows, boolean explains, boolean keys, int reasons, int entriesOfReason, int entries, int deadlines) {

    private static final int ALL = Integer.MAX_VALUE;

    /** What a person reads. */
    static final Extent PAGE = new Extent(Optional.empty(), 60, true, false, 40, 12, 1_000, 40);

    /** What a machine reads. */
    static final Extent JSON = new Extent(Optional.empty(), ALL, false, true, ALL, ALL, ALL, ALL);

    /** One clause with everything behind it. */
    static Extent explaining(String clause) {
        return new Extent(Optional.of(clause), ALL, true, true, ALL, ALL, ALL, ALL);
    }

    boolean tells(String other) {
        return clause.isEmpty() || clause.get().equals(other);
    }

    /** Of windows in their order those that end with the ones next after a moment. */
    List<Verdict> windows(List<Verdict> all, Instant at) {
        if (all.size() <= windows) {
            return all;
        }
        int begun = (int) all.stream().filter(v -> !v.window().from().isAfter(at)).count();
        int last = Math.min(all.size(), begun + windows / 8);
        int first = Math.max(0, last - windows);
        return all.subList(first, Math.min(all.size(), first + windows));
    }
}
