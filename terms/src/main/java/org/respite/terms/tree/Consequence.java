package org.respite.terms.tree;

import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Span;

/** What somebody may do when something happens: nothing follows by itself. */
public record Consequence(int line, Condition condition, List<Step> steps, Remarks remarks) {

    public Consequence {
        steps = List.copyOf(steps);
    }

    public Consequence with(Remarks remarks) {
        return new Consequence(line, condition, steps, remarks);
    }

    public sealed interface Step {

        /** The other side must be told within this time. */
        record Notify(Span within) implements Step {}

        /** So long the other side has to mend it. */
        record Cure(Span time) implements Step {}

        record Response(Who who, Action action, Optional<Deadline> at, Optional<Span> within) implements Step {}
    }
}
