package org.respite.dossier.language;

import java.time.LocalDate;

/**
 * The days that something is said to have happened on, or a figure speaks of.
 *
 * @param last the same as {@code first} where it is one day
 * @param basis what says so
 */
public record When(LocalDate first, LocalDate last, Basis basis) {

    /** From the surest to the least sure. */
    public enum Basis {
        /** The words give a date. */
        DATE,
        /** The words count from the report's day: today, on Friday. */
        RELATIVE,
        /** The words give none; the report's own day is taken. */
        REPORT,
        /** A person has written them in the review. */
        PERSON
    }
}
