package org.respite.formats;

/**
 * What can be wrong with an input. The codes are stable; docs/reference/problems.md explains each.
 * S1xx: files; S2xx: single values; S3xx: names; S4xx: what values mean together; S5xx: warnings; S6xx: plan files and certificates;
 * S71x: maps of OpenStreetMap and overlays; S72x: replanning; S73x: proposals and questions for a pause; S76x: figures of access
 * and sweeps; S77x: what happened after a rehearsal; R5xx: entries of the record; T4xx: areas that indicators are measured on;
 * D10x and D11x: dossiers, reviews and positions; D15x: warnings about reports; B1xx: positions and issues that packages are
 * sought for.
 */
public enum ProblemCode {
    NOT_A_SCENARIO("S101"),
    MISSING_FILE("S102"),
    TOO_LARGE("S103"),
    WRONG_ENCODING("S104"),
    UNREADABLE("S105"),
    EMPTY_TABLE("S106"),
    MISSING_COLUMN("S107"),
    NO_KNOWN_COLUMN("S108"),
    COLUMN_TWICE("S109"),
    RAGGED_ROW("S110"),
    BAD_YAML("S111"),
    UNKNOWN_KEY("S112"),
    MISSING_KEY("S113"),
    BAD_GEOJSON("S114"),
    FORBIDDEN_PATH("S115"),
    WRONG_FORMAT("S116"),
    NOT_A_WORKBOOK("S117"),
    UNSAFE_WORKBOOK("S118"),
    FORMULA("S119"),
    ALREADY_THERE("S120"),
    NOTHING_TO_IMPORT("S121"),
    BLANK("S201"),
    NOT_A_NUMBER("S202"),
    UNCLEAR_NUMBER("S203"),
    OUT_OF_RANGE("S204"),
    NOT_WHOLE("S205"),
    NOT_A_TIME("S206"),
    NOT_HOURS("S207"),
    UNKNOWN_WORD("S208"),
    BAD_TEXT("S209"),
    CLOCK_CHANGE("S210"),
    UNKNOWN_NAME("S301"),
    DUPLICATE("S302"),
    UNIT_MISMATCH("S303"),
    WINDOW_REVERSED("S401"),
    WINDOW_OUTSIDE("S402"),
    CONTRADICTION("S403"),
    UNCLEAR_ZONE("S404"),
    BAD_CALENDAR("S405"),
    IMPOSSIBLE_CHANGE("S406"),
    UNREACHABLE_NEED("S501"),
    NO_VOLUNTARY_BASIS("S502"),
    UNKNOWN_RECEPTION("S503"),
    NO_CARRIER("S504"),
    FAMILIES_DIFFER("S505"),
    NOTICE_TOO_LATE("S506"),
    GROUP_CANNOT_MOVE("S507"),
    HAND_OVER_CANNOT_BE_CARRIED("S508"),
    COLUMN_PASSED_OVER("S509"),
    SHEET_PASSED_OVER("S510"),
    SAMPLE_ROW("S511"),
    SLOT_TOO_SHORT("S512"),
    NO_SHELTER("S513"),
    NOT_A_PLAN("S601"),
    BAD_PLAN_VALUE("S602"),
    NOT_A_CERTIFICATE("S603"),
    BAD_CERTIFICATE_VALUE("S604"),
    BROKEN_OSM("S711"),
    BAD_AREA("S712"),
    NO_ROADS("S713"),
    FAR_FROM_ROADS("S714"),
    ROADS_ALREADY_THERE("S715"),
    BAD_OVERLAY("S716"),
    KNOWN_LATER("S721"),
    PLAN_OF_ANOTHER_SCENARIO("S722"),
    MOVEMENT_OVER("S723"),
    DECIDED_AFTER_THE_END("S726"),
    NOTHING_CHANGED("S727"),
    CERTIFICATE_OF_ANOTHER_SCENARIO("S728"),
    TOO_MANY_PROPOSALS("S731"),
    PROPOSAL_TWICE("S732"),
    NOTHING_TO_OPEN("S733"),
    TOO_MANY_CANDIDATES("S734"),
    BUDGET_TOO_SMALL("S735"),
    ONE_SIDE_ONLY("S736"),
    SUBJECTS_POOLED("S761"),
    COUNTED_ALREADY("S762"),
    ANOTHER_SWEEP("S763"),
    NOTHING_HAPPENED("S771"),
    DAY_NOT_REHEARSED("S772"),
    NOT_REHEARSED("S773"),
    COUNTED_TWICE("S774"),
    NOT_AN_ENTRY("R501"),
    UNKNOWN_ENTRY_VERSION("R502"),
    BAD_ENTRY_VALUE("R503"),
    NOT_CANONICAL("R504"),
    ENTRY_TOO_LONG("R505"),
    ENTRY_TWICE("R506"),
    KNOWN_GOES_BACK("R507"),
    NOTHING_TO_FILE("R511"),
    BAD_CELL("R512"),
    PERSONAL_TEXT("R513"),
    NO_VAULT("R514"),
    NOT_YOURS_TO_REPLACE("R515"),
    NO_TERRITORY("T401"),
    BAD_RESTRICTED_AREA("T402"),
    OUTSIDE_TERRITORY("T403"),
    FOLDER_FOR_FILE("T404"),
    NO_FOLDER("T405"),
    NO_REPORTS("D101"),
    REPORT_TOO_LARGE("D102"),
    BROKEN_REPORT("D103"),
    NO_TEXT("D104"),
    NOT_A_REVIEW("D105"),
    UNKNOWN_ITEM("D106"),
    BAD_DECISION("D107"),
    NOBODY_CONFIRMED("D108"),
    WORDS_GONE("D109"),
    BAD_POSITION("D110"),
    BAD_DATE("D111"),
    FILE_PASSED_OVER("D151"),
    NO_DATE("D152"),
    UNKNOWN_OPTION("B101"),
    BAD_OPTIONS("B102"),
    UNKNOWN_ISSUE("B103"),
    NO_STATEMENT("B104"),
    STATEMENT_REFUSED("B105"),
    RESTS_ON_NOTHING("B106"),
    STATEMENT_OF_ANOTHER("B107"),
    BAD_DRAFT("B108"),
    PARTY_WITHOUT_POSITION("B109"),
    TOO_LARGE_TO_BRIDGE("B110"),
    WEIGHTS_AND_RANKS("B111"),
    NOT_ONE_OPTION("B112");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /** The code that a user sees, such as "S301". */
    public String code() {
        return code;
    }

    /** Whether a scenario can be planned in spite of it. */
    public Problem.Severity severity() {
        boolean only = code.startsWith("S5") || code.startsWith("D15") || this == SUBJECTS_POOLED;
        return only ? Problem.Severity.WARNING : Problem.Severity.ERROR;
    }
}
