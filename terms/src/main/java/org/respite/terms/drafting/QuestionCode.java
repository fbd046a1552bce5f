package org.respite.terms.drafting;

/** What a draft can be asked. The codes are stable; docs/reference/problems.md explains each. */
public enum QuestionCode {
    NO_DEADLINE("T201"),
    NO_AUTHORITY("T202"),
    NO_CUT_OFF("T203"),
    NO_END("T204"),
    CANNOT_BOTH_BE_KEPT("T205"),
    NEVER_TRIGGERED("T206"),
    NO_EVIDENCE_POLICY("T207"),
    NO_OBSERVER("T208"),
    NO_PLACE("T209"),
    NO_BEGINNING("T210"),
    NO_CURE("T211"),
    NO_AMOUNT("T212"),
    NO_HOURS("T213"),
    RELIEF_CONDITIONAL("T214"),
    OUTSIDE_ITS_STAGE("T215"),
    KEPT_ONLY_AT_THE_END("T216");

    private final String code;

    QuestionCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
