package org.respite.dossier.positions;

import java.util.List;
import java.util.Optional;

/**
 * What a party requires, refuses or prefers on an issue.
 *
 * @param party id
 * @param issue id of a topic
 * @param unless topics on which it depends; none where it stands alone
 * @param condition in words; blank where there is none
 * @param weight how much it matters to the party, from 0 to 1; empty where nobody knows
 * @param statements ids of the dossier's statements that it rests on
 */
public record Position(
        String party, String issue, Kind kind, List<String> unless, String condition, Optional<Double> weight, List<String> statements) {

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
