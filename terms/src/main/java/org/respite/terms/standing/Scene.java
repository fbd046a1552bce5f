package org.respite.terms.standing;

import java.time.Instant;
import org.respite.terms.tree.Instrument;

/**
 * Everything that one standing is computed from.
 *
 * @param at the moment that is judged; what happened later is not looked at
 * @param books what the record says
 */
record Scene(Instrument instrument, Effects effects, Instant at, Evidence evidence, Books books, Layouts layouts, Verdicts verdicts) {

    /** Whether what was judged for a window can no longer change by the agreed end of reporting. */
    boolean isFinal(Window window) {
        return instrument.reportingCloses()
                .map(span -> !StageDays.plus(window.until(), span, 1, instrument.zone()).isAfter(at))
                .orElse(false);
    }
}
