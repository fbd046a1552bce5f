package org.respite.operations.rehearsal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.respite.operations.doubt.Failure;
import org.respite.operations.future.Fate;

/** What to prepare against what goes wrong. */
public enum Advice {
    WAITS(Fate.LATE, Fate.HELD),
    PARTS(Fate.PARTLY),
    PAPERS(Fate.THINNED, Fate.LOADS_LOST),
    ASKING_AGAIN(Fate.ON_ANOTHER_DAY),
    SECOND_WAY(Fate.DENIED, Fate.WITHDRAWN),
    STOCKS(Fate.CLOSED, Fate.ELSEWHERE),
    REFUGES(Fate.BROKEN_OFF, Fate.TO_REFUGE),
    TELLING(Fate.NOTHING_TO_LOAD),
    NIGHT(Fate.TURNED_BACK);

    private final Set<Fate> against;

    Advice(Fate first, Fate... more) {
        against = EnumSet.of(first, more);
    }

    /** What helps against these, the most frequent first; what happens to fewer than one movement in two futures, and is never the first to fail, is left out. */
    public static List<Advice> against(List<Failure> failures) {
        return failures.stream()
                .filter(f -> f.movements() >= 0.5 || f.first() > 0)
                .flatMap(f -> Arrays.stream(values()).filter(a -> a.against.contains(f.fate())))
                .distinct()
                .toList();
    }
}
