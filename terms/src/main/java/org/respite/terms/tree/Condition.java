package org.respite.terms.tree;

import java.util.List;

/** What something depends on. */
public record Condition(boolean all, List<Fact> facts) {

    public Condition {
        facts = List.copyOf(facts);
    }

    /** Something that is so or not, or not known. */
    public sealed interface Fact {

        record OfClause(String clause, boolean is, State state) implements Fact {}

        record OfStage(String stage, boolean begins) implements Fact {}

        /** An event that reports name by these words. */
        record OfReport(String what, boolean is) implements Fact {}

        /** Whether somebody broke something if it is so, or may have. */
        default boolean isOfBreach() {
            return this instanceof OfClause(var _, var is, var state)
                    && (is ? state == State.BREACHED || state == State.CONTESTED : state == State.FULFILLED);
        }
    }

    /** States of a clause that a condition may ask for. A missed obligation is a breached one. */
    public enum State {
        FULFILLED,
        BREACHED,
        PENDING,
        CONTESTED,
        UNKNOWN,
        EXCUSED,
        WAIVED,
        CURED
    }
}
