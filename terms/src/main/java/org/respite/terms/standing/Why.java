package org.respite.terms.standing;

import java.util.List;
import java.util.Locale;

/**
 * Sentences in which reasons are told, each with the names of its gaps in their order. Every language has words for each of
 * them, under its {@link #key}; machines go by key and gaps.
 */
public enum Why {
    // What is owed
    DONE,
    NOT_YET_DUE,
    TOO_MUCH,
    TOO_LITTLE,
    UNCERTAIN_AFTER_TIME,
    UNCERTAIN,
    SILENCE_AFTER_TIME,
    NOT_ENOUGH_REPORTED,
    CALL_NOT_CLOSED,
    FOR_EVERY("every", "count", "certain", "possible"),
    COUNTED("count", "certain", "reported", "owed", "closing"),
    OWED("amount"),
    AT_MOST("amount"),
    EXACTLY("amount"),
    CLOSED,
    NOT_CLOSED,
    STAGE_ENDED_FIRST,
    CONDITION_FAILS,

    // What is forbidden
    FORBIDDEN_AND_DONE,
    PERHAPS_DONE,
    KEPT,
    NOTHING_SO_FAR,
    NOBODY_WATCHED,
    ZONES_UNKNOWN,
    WATCHED("place"),
    NOT_WATCHED("place"),

    // Points of a statement of position
    NO_MEASURE,
    AGAINST_IT_ON_RECORD,
    FOR_IT_ON_RECORD,
    SILENCE,

    // What is on record
    SAYS_CERTAIN("who", "amount", "remarks"),
    SAYS_POSSIBLE("who", "amount", "remarks"),
    PROTECTED_SOURCE,
    IT_WAS_DONE,
    ONE_OF_SEVERAL_FIGURES,
    DISPUTED_BY("who"),
    NOT_YET_OVER,
    PERHAPS_AT_ANOTHER_TIME,
    HAPPENED("kind", "who", "how"),
    SOMEBODY,
    HOW_CERTAIN,
    HOW_DISPUTED("who"),
    HOW_UNTESTED,
    HOW_UNSURE_WHERE,
    HOW_UNSURE_WHO,
    CLOSED_ITS_COUNT("who", "amount"),

    // Conditions
    ALL_OF_THESE,
    ONE_OF_THESE,
    UNLESS,
    CLAUSE_IS("clause", "state"),
    CLAUSE_PERHAPS("clause", "state"),
    CLAUSE_IS_NOT("clause", "state"),
    STAGE_HAS_BEGUN("stage"),
    STAGE_HAS_NOT_BEGUN("stage"),
    STAGE_HAS_ENDED("stage"),
    STAGE_HAS_NOT_ENDED("stage"),
    IS_REPORTED("what"),
    IS_NOT_REPORTED("what"),

    // Stages
    BEGINS("when"),
    BEGINNING_UNKNOWN,
    BEGINNING_DECIDED,
    ENDS_AS_WRITTEN("when"),
    EARNED("times", "length", "certain", "count", "before", "every", "beyond"),
    EXTENDED("to"),
    EXTENDED_BY_ALL("to"),
    END_INVOKED("who", "remarks"),
    NOT_ENTITLED,
    CONTESTED_BY("who"),
    CLAUSE_INVOKED("who", "clause"),
    END_DECIDED,
    CONTINUES_WHILE,
    NO_LONGER_CONTINUES,

    // What somebody may do
    ALLOWED("clause"),
    ALLOWED_WITHOUT_CONDITION("clause"),
    BY_LINE("line"),
    NOTICE_GIVEN,
    NOTICE_MISSING("length"),
    TIME_TO_MEND("length"),

    // What notices and decisions do
    WAIVED,
    EXCUSED_BY_DECISION,
    SUSPENDED("who", "remarks"),
    SUSPENDED_UNENTITLED("who"),
    CURED_BY_DECISION,
    CURE_ACCEPTED("who"),
    SAYS_UNABLE("who"),
    SAYS_MADE_GOOD("who");

    private final List<String> gaps;

    Why(String... gaps) {
        this.gaps = List.of(gaps);
    }

    public List<String> gaps() {
        return gaps;
    }

    /** It never changes, whatever the words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
