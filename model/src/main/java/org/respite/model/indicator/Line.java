package org.respite.model.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One indicator for one area and time.
 *
 * @param indicator its name, such as “displaced”
 * @param what of it is counted, such as “diesel, admitted”; may be empty
 * @param area a zone, a crossing or the whole territory; never a place where people could be found
 * @param from first day
 * @param until last day
 * @param value empty where nothing is known, or what is known has no number
 * @param figures those of different sources stand side by side and are never added
 * @param clauses of terms that this measures
 */
public record Line(
        String indicator,
        String what,
        String unit,
        String area,
        LocalDate from,
        LocalDate until,
        State state,
        Optional<Estimate> value,
        List<Figure> figures,
        List<String> clauses) {

    public Line {
        figures = List.copyOf(figures);
        clauses = List.copyOf(clauses);
    }

    public enum State {
        /** Sources agree, or there is one. */
        TOLD,
        /** Sources differ. */
        RIVAL,
        /** Nothing is on record: that is no zero. */
        UNKNOWN
    }
}
