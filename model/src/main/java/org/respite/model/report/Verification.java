package org.respite.model.report;

import java.util.List;

/**
 * Is it so?
 *
 * @param by who corroborated, verified, disputed or took it back; empty only where the report is merely alleged
 * @param method how it was tested, or on what ground it is disputed; may be empty
 */
public record Verification(Status status, List<Actor> by, String method) {

    /** What one source says and nobody has tested. */
    public static final Verification ALLEGED = new Verification(Status.ALLEGED, List.of(), "");

    public Verification {
        by = List.copyOf(by);
        Words.text(method);
        if (by.isEmpty() != (status == Status.ALLEGED)) {
            throw new IllegalArgumentException(status == Status.ALLEGED
                    ? "what is merely alleged names nobody who tested it"
                    : "a report that is " + status + " names by whom");
        }
    }

    public static Verification of(Status status, Actor... by) {
        return new Verification(status, List.of(by), "");
    }
}
