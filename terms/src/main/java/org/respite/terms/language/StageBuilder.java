package org.respite.terms.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.respite.terms.grammar.TermsParser.*;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Consequence;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Stage.Beginning;
import org.respite.terms.tree.Stage.Ending;
import org.respite.terms.tree.Stage.Extension;
import org.respite.terms.tree.Timing.Span;

/** Gathers the lines of one stage. */
final class StageBuilder {

    private final String name;
    private final int line;
    private final int indent;
    private final RemarksBuilder remarks;
    private final List<Supplier<Clause>> clauses = new ArrayList<>();
    private final List<Supplier<Consequence>> consequences = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private Optional<Beginning> begins = Optional.empty();
    private Optional<Span> lasts = Optional.empty();
    private Optional<Ending> ends = Optional.empty();
    private Optional<Condition> continuesWhile = Optional.empty();

    StageBuilder(String name, int line, int indent) {
        this(name, line, indent, new RemarksBuilder());
    }

    StageBuilder(String name, int line, int indent, RemarksBuilder remarks) {
        this.name = name;
        this.line = line;
        this.indent = indent;
        this.remarks = remarks;
    }

    int indent() {
        return indent;
    }

    /** Remarks may still follow when a clause is added, so it is made at the end. */
    void add(Supplier<Clause> clause) {
        clauses.add(clause);
    }

    void addConsequence(Supplier<Consequence> consequence) {
        consequences.add(consequence);
    }

    void term(StageTermContext term, HeadBuilder head, ConditionReader conditions, Names names, Mistakes mistakes) {
        var values = head.values();
        boolean twice = switch (term) {
            case BeginsTermContext _ -> begins.isPresent();
            case LastsTermContext _ -> lasts.isPresent() || ends.isPresent();
            case EndsTermContext _ -> lasts.isPresent() || ends.isPresent();
            case ContinuesTermContext _ -> continuesWhile.isPresent();
            default -> false;
        };
        if (twice) {
            mistakes.at(term.getStart(), MistakeCode.TWICE, "the stage says this already",
                    "Keep one; a stage either “lasts” or “ends”");
        }
        switch (term) {
            case BeginsTermContext c -> begins = Optional.of(c.dateTime() == null
                    ? new Beginning.When(conditions.read(c.condition()))
                    : new Beginning.At(values.dateTime(c.dateTime(), head.zone())));
            case LastsTermContext c -> lasts = Optional.of(values.span(c.duration()));
            case EndsTermContext c -> ends = Optional.of(c.dateTime() == null
                    ? new Ending.When(conditions.read(c.condition()))
                    : new Ending.At(values.dateTime(c.dateTime(), head.zone())));
            case EarnedTermContext c -> extensions.add(new Extension.Earned(
                    values.span(c.duration(0)),
                    values.positive(c.number(0)),
                    names.countNamed(values.name(c.name()), c.name().getStart()),
                    c.number(1) == null ? 0 : values.number(c.number(1)),
                    Optional.ofNullable(c.duration(1)).map(values::span)));
            case AgreedTermContext c ->
                extensions.add(new Extension.Agreed(Optional.ofNullable(c.duration()).map(values::span)));
            case ContinuesTermContext c -> continuesWhile = Optional.of(conditions.read(c.condition()));
            default -> throw new IllegalStateException("a term of a stage without a reading: " + term.getText());
        }
    }

    boolean saysSomething() {
        return !name.isEmpty() || begins.isPresent() || lasts.isPresent() || ends.isPresent() || !clauses.isEmpty()
                || !consequences.isEmpty() || !extensions.isEmpty() || continuesWhile.isPresent();
    }

    Stage build() {
        return new Stage(name, line, begins, lasts, ends, extensions, continuesWhile,
                clauses.stream().map(Supplier::get).toList(), consequences.stream().map(Supplier::get).toList(),
                remarks.build());
    }
}
