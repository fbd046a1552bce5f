package org.respite.dossier.positions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a party requires, refuses or prefers on an issue.
 *
 * @param row of the table, from 1
 * @param party id
 * @param issue id of a topic
 * @param options which ways of settling the issue are meant, as written; blank where the issue is one of yes and no
 * @param unless on what it depends; none where it stands alone. What is refused is refused unless all of it is so; what is required
 *     or preferred is so where all of it is
 * @param condition in words; blank where there is none
 * @param weight how much it matters to the party, from 0 to 1; empty where nobody knows
 * @param rank 1 for what matters most to the party; empty where the order is not known
 * @param statements ids of the dossier's statements that it rests on
 * @param from first day on which it is known to be held
 * @param until last day on which it was held
 */
public record Position(
        int row,
        String party,
        String issue,
        Kind kind,
        String options,
        List<String> unless,
        String condition,
        Optional<Double> weight,
        OptionalInt rank,
        List<String> statements,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    public Position {
        unless = List.copyOf(unless);
        statements = List.copyOf(statements);
    }

    /** How firmly it is held. */
    public enum Kind {
        /** Without it there is no agreement. */
        REQUIRES,
        /** With it there is no agreement: a red line. */
        REFUSES,
        PREFERS,
        /** Left open so far. */
        OPEN
    }
}
