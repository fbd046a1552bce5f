package org.respite.model.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a plan takes from the terms that it was made under, and how they would stand if everything happened as planned. It is
 * foreseen: nothing of it is on record.
 *
 * @param instrument the name of the terms
 * @param rests what in the scenario rests on which clause
 * @param left what could not be put into the scenario, each with its reason
 * @param beside what opens guarded zones and rests on no clause
 * @param clauses how each clause would stand, for each time that it speaks of
 */
public record TermsOutlook(
        String instrument, String title, List<Rest> rests, List<Left> left, List<String> beside, List<Foreseen> clauses) {

    public TermsOutlook {
        rests = List.copyOf(rests);
        left = List.copyOf(left);
        beside = List.copyOf(beside);
        clauses = List.copyOf(clauses);
    }

    /** Something in the scenario that is so because a clause says so. */
    public record Rest(String clause, String words) {}

    /** A clause, or a part of it, that changes nothing in the scenario. */
    public record Left(String clause, String reason) {}

    /**
     * One clause in one time.
     *
     * @param actor who owes it; empty where nobody does
     * @param window as people call it, such as “day 1, 2023-11-24”
     * @param reason why it is so, in words
     */
    public record Foreseen(
            String clause,
            Optional<String> actor,
            String window,
            Instant from,
            Instant deadline,
            Answer answer,
            List<Tally> counts,
            String reason) {

        public Foreseen {
            counts = List.copyOf(counts);
        }
    }

    /** What the plan would do of a count, and what is owed; both ends are equal where one number is owed. */
    public record Tally(String count, long planned, long owedAtLeast, long owedAtMost) {}

    /** What a plan can say of a clause. */
    public enum Answer {
        KEPT,
        MISSED,
        /** A plan says nothing of it, such as of attacks. */
        UNKNOWN,
        /** Somebody owes it by then, and no movement does it: a list, a notice. */
        DUE,
        /** Its time ends after the plan. */
        LATER,
        /** Its condition does not hold, or its stage ended before. */
        NOT_OWED
    }

    public long count(Answer answer) {
        return clauses.stream().filter(c -> c.answer() == answer).count();
    }
}
