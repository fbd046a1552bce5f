package org.respite.terms.planning;

/** How terms and scenario can contradict each other. The codes are stable; docs/reference/problems.md explains each. */
public enum ConflictCode {
    UNKNOWN_PLACE("T301"),
    OUTSIDE_HORIZON("T302"),
    NO_OUTLINE("T303"),
    UNIT_MISMATCH("T304"),
    NO_SUCH_CLAUSE("T305"),
    BINDS_NOBODY("T306");

    private final String code;

    ConflictCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
