package org.respite.app.cli;

import java.util.List;
import java.util.Optional;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Foreseen;

/**
 * What a replanning means for terms.
 *
 * @param before how they would have stood by the plan that was being carried out
 * @param after how they would stand by the one that takes its place
 */
record OutlookShift(TermsOutlook before, TermsOutlook after) {

    /** A clause in one time that would stand otherwise, or be kept or missed by another number. */
    record Shifted(Foreseen before, Foreseen after) {}

    /** In the order of the clauses. */
    List<Shifted> shifted() {
        return after.clauses().stream()
                .flatMap(a -> findBefore(a).map(b -> new Shifted(b, a)).stream())
                .filter(s -> s.before().answer() != s.after().answer() || !s.before().counts().equals(s.after().counts()))
                .toList();
    }

    private Optional<Foreseen> findBefore(Foreseen now) {
        return before.clauses().stream()
                .filter(b -> b.clause().equals(now.clause()) && b.actor().equals(now.actor()) && b.window().equals(now.window()))
                .findFirst();
    }
}
