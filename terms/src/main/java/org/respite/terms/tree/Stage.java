package org.respite.terms.tree;

import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Timing.DateTime;
import org.respite.terms.tree.Timing.Span;

/**
 * A part of an instrument with a beginning and an end of its own.
 *
 * @param name empty for the one stage of an instrument that is not divided
 */
public record Stage(
        String name,
        int line,
        Optional<Beginning> begins,
        Optional<Span> lasts,
        Optional<Ending> ends,
        List<Extension> extensions,
        Optional<Condition> continuesWhile,
        List<Clause> clauses,
        List<Consequence> consequences,
        Remarks remarks) {

    public Stage {
        extensions = List.copyOf(extensions);
        clauses = List.copyOf(clauses);
        consequences = List.copyOf(consequences);
    }

    public sealed interface Beginning {
        record At(DateTime moment) implements Beginning {}

        record When(Condition condition) implements Beginning {}
    }

    public sealed interface Ending {
        record At(DateTime moment) implements Ending {}

        record When(Condition condition) implements Ending {}
    }

    /** How a stage may grow longer. */
    public sealed interface Extension {

        Optional<Span> atMost();

        /** By performance alone: for every so many of a count beyond a number. */
        record Earned(Span by, long every, String count, long beyond, Optional<Span> atMost) implements Extension {}

        /** By a decision that every party makes on record. */
        record Agreed(Optional<Span> atMost) implements Extension {}
    }
}
