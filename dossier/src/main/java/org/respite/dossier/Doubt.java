package org.respite.dossier;

import java.util.List;

/**
 * A question for a person before something is believed.
 *
 * @param reports that it is about
 * @param items that it is about, by id; none where it is about whole reports
 * @param words the question
 */
public record Doubt(Kind kind, List<String> reports, List<String> items, String words) {

    public Doubt {
        reports = List.copyOf(reports);
        items = List.copyOf(items);
    }

    /** What may be wrong. */
    public enum Kind {
        /** The report repeats another one: its words are no second source. */
        COPY,
        /** A machine has damaged the text. */
        MANGLED,
        /** A place that the report is otherwise not about. */
        PLACE,
        /** The same holder is for and against the same at the same time. */
        CONTRADICTION,
        /** One source gives different figures for the same days. */
        RIVAL_FIGURES
    }
}
