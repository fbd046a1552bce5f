package org.respite.terms.drafting;

import java.util.LinkedHashSet;
import java.util.Set;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Stage;

/** What parts of a tree speak of. */
final class Uses {

    private Uses() {}

    /** Names of the counts that a duty depends on. */
    static Set<String> counts(Duty duty) {
        var counts = new LinkedHashSet<String>();
        if (duty instanceof Duty.Obligation o) {
            o.quantity().map(Quantity::parts).ifPresent(parts -> parts.forEach(p -> counts.add(p.count())));
        }
        duty.qualifiers().exchange().ifPresent(e -> counts.add(e.count()));
        return counts;
    }

    /** Whether it can be told when an obligation is late. */
    static boolean hasDeadline(Qualifiers q) {
        return q.deadline().isPresent() || q.rhythm().isPresent() || q.interval().isPresent()
                || q.days().filter(d -> d.to().isPresent()).isPresent();
    }

    static boolean mayBeEnded(Stage stage) {
        boolean byClause = stage.clauses().stream()
                .anyMatch(c -> c.duty() instanceof Duty.Permission p && p.action() instanceof Action.End);
        return byClause || stage.consequences().stream()
                .flatMap(c -> c.steps().stream())
                .anyMatch(s -> s instanceof Step.Response r && r.action() instanceof Action.End);
    }
}
