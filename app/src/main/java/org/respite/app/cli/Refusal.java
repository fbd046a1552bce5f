package org.respite.app.cli;

import java.util.List;
import org.respite.checker.Finding;

/** What is said of a plan that the checker refuses: it is not published, whatever the reason. */
final class Refusal {

    /** A mandatory hand-over that the plan does not make. */
    private static final String HAND_OVER_MISSING = "P507";

    private Refusal() {}

    /**
     * The answer is no where nothing but hand-overs is missing; otherwise the plan should not have been made.
     *
     * @param missing what cannot be done, in words, when only hand-overs are missing
     */
    static Answer of(Terminal terminal, List<Finding> findings, String missing) {
        boolean onlyHandOvers = findings.stream().allMatch(f -> f.code().equals(HAND_OVER_MISSING));
        terminal.say(onlyHandOvers
                ? "respite: no: " + missing + ". Nothing was written."
                : "respite: the checker refuses the plan that was made. Nothing was written; please report it.");
        return onlyHandOvers ? Answer.NO : Answer.FAULT;
    }
}
