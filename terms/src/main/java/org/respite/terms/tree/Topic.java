package org.respite.terms.tree;

import java.util.Locale;

/** What may be left open by agreement. */
public enum Topic {
    EVERYTHING,
    AUTHORITY,
    DEADLINE,
    PLACE,
    CUT_OFF,
    EVIDENCE,
    OBSERVER,
    CURE,
    END,
    CONSEQUENCE,
    AMOUNT,
    SOURCE,
    BEGIN,
    HOURS,
    CONFLICT;

    /** As it is written after “left open by agreement:”. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
