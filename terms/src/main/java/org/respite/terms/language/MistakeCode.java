package org.respite.terms.language;

/** What can be wrong with a .terms file. The codes are stable; docs/reference/problems.md explains each. */
public enum MistakeCode {
    NOT_UNDERSTOOD("T101"),
    STRAY_CHARACTER("T102"),
    TOO_LARGE("T103"),
    MISPLACED("T104"),
    OPENING("T105"),
    TWICE("T106"),
    UNKNOWN_NAME("T107"),
    NO_SUCH_TIME("T108"),
    DOES_NOT_FIT("T109"),
    WRONG_INSTRUMENT("T110"),
    CIRCLE("T111"),
    NEVER("T112");

    private final String code;

    MistakeCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
