package org.respite.terms.standing;

import java.util.Locale;

/** How a clause stands for one time that it speaks of. */
public enum Status {
    PENDING,
    /** Performed; for a prohibition: shown to have been kept. */
    FULFILLED,
    BREACHED,
    /** It hangs on reports that are not certain. */
    CONTESTED,
    /** Nothing that is on record decides it. */
    UNKNOWN,
    EXCUSED,
    WAIVED,
    CURED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
