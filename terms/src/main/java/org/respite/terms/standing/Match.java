package org.respite.terms.standing;

/** Whether a report speaks of something. */
enum Match {
    NO,
    MAYBE,
    YES;

    static Match of(boolean yes) {
        return yes ? YES : NO;
    }

    Match and(Match other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Match or(Match other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
