package org.respite.terms.standing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The verdicts of the last answer, each kept as long as nothing that it was judged by has changed. */
final class Verdicts {

    /** The verdicts on one clause and actor over one layout. */
    static final class Row {
        private final Verdict[] verdicts;
        private final Object[][] inputs;
        private long used;

        Row(int size) {
            verdicts = new Verdict[size];
            inputs = new Object[size][];
        }

        /** @param by all that the verdict depends on, compared by identity */
        Verdict get(int window, Supplier<Verdict> judge, Object... by) {
            if (!isSame(inputs[window], by)) {
                verdicts[window] = judge.get();
                inputs[window] = by;
            }
            return verdicts[window];
        }

        private static boolean isSame(Object[] a, Object[] b) {
            return a != null && Arrays.equals(a, b, (x, y) -> x == y ? 0 : 1);
        }
    }

    private record Key(String clause, String actor, String purpose, Layout layout) {}

    private record Kept(Responses what, long used) {}

    private final Map<Key, Kept> responses = new HashMap<>();
    private final Map<Key, Row> rows = new HashMap<>();
    private long turn;

    Row of(String clause, String actor, String purpose, Layout layout) {
        var row = rows.computeIfAbsent(new Key(clause, actor, purpose, layout), k -> new Row(layout.size()));
        row.used = turn;
        return row;
    }

    /** What is kept of answers to events. */
    Responses responses(String clause, String actor, String purpose, Book events, Supplier<Responses> begun) {
        var key = new Key(clause, actor, purpose, events.layout());
        var known = responses.get(key);
        if (known == null || !known.what().isOf(events)) {
            known = new Kept(begun.get(), turn);
        }
        responses.put(key, new Kept(known.what(), turn));
        return known.what();
    }

    /** Forgets what the last answer did not need. */
    void turn() {
        rows.values().removeIf(r -> r.used < turn);
        responses.values().removeIf(r -> r.used() < turn);
        turn++;
    }
}
