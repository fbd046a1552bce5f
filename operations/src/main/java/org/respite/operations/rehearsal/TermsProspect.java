package org.respite.operations.rehearsal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.respite.model.plan.TermsOutlook.Answer;

/**
 * How terms would stand at the end of many futures. Nothing of it is on record, and nothing follows by itself: what a failure
 * allows takes effect when somebody who is entitled to it invokes it.
 *
 * @param name of the terms
 * @param clauses for each time that they speak of, in the order of the terms
 * @param extensions one for each stage that performance can make longer
 * @param firstMissed what is the first in time to be missed, the most frequent first
 * @param noneMissed futures in which no clause that a plan can tell of is missed
 * @param openings what first allows somebody to end a stage, the most frequent first
 * @param noneOpened futures in which nobody gets that right
 * @param brokeOff futures in which a pause breaks off; by whom no future says
 */
public record TermsProspect(
        String name,
        String title,
        int futures,
        List<Clause> clauses,
        List<Extension> extensions,
        List<First> firstMissed,
        int noneMissed,
        List<Opening> openings,
        int noneOpened,
        int brokeOff) {

    public TermsProspect {
        clauses = List.copyOf(clauses);
        extensions = List.copyOf(extensions);
        firstMissed = List.copyOf(firstMissed);
        openings = List.copyOf(openings);
    }

    /**
     * One clause in one time.
     *
     * @param actor who owes it
     * @param window as people call it
     * @param planned what the plan itself says of it
     * @param kept futures in which it is kept
     * @param missed futures in which it is not
     * @param notOwed futures in which it is not, or not yet, owed
     * @param unsaid futures that cannot say; all of them where a plan counts nothing of it
     * @param reason why a plan can say nothing of it; empty where it can
     */
    public record Clause(
            String clause, Optional<String> actor, String window, Answer planned, int kept, int missed, int notOwed, int unsaid, String reason) {}

    /**
     * Whether performance earns that a stage lasts longer.
     *
     * @param earned futures in which it earns at least one extension
     * @param most extensions in one future
     * @param words what one extension is, and for what
     */
    public record Extension(String stage, int earned, long most, String words) {}

    /** A clause that is missed before any other is. */
    public record First(String clause, Optional<String> actor, String window, int futures) {}

    /**
     * Somebody may end a stage, or all of it.
     *
     * @param stage blank where there is but one
     * @param line of the terms that allows it
     * @param because the clauses on which it hangs
     * @param who may invoke it; empty where notice has to be given first
     * @param earliest in any future; empty where no time is said
     */
    public record Opening(String stage, int line, List<String> because, List<String> who, Optional<Instant> earliest, int futures) {

        public Opening {
            because = List.copyOf(because);
            who = List.copyOf(who);
        }
    }
}
