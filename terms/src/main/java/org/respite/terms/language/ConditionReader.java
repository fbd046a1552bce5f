package org.respite.terms.language;

import org.respite.terms.grammar.TermsParser;
import org.respite.terms.grammar.TermsParser.AllConditionContext;
import org.respite.terms.grammar.TermsParser.AnyConditionContext;
import org.respite.terms.grammar.TermsParser.ClauseFactContext;
import org.respite.terms.grammar.TermsParser.ConditionContext;
import org.respite.terms.grammar.TermsParser.FactContext;
import org.respite.terms.grammar.TermsParser.ReportedFactContext;
import org.respite.terms.grammar.TermsParser.StageFactContext;
import org.respite.terms.grammar.TermsParser.StatusContext;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;

/** What something depends on. */
final class ConditionReader {

    private final Values values;
    private final Names names;

    ConditionReader(Values values, Names names) {
        this.values = values;
        this.names = names;
    }

    Condition read(ConditionContext context) {
        return switch (context) {
            case AllConditionContext c -> new Condition(true, c.fact().stream().map(this::fact).toList());
            case AnyConditionContext c -> new Condition(false, c.fact().stream().map(this::fact).toList());
            default -> throw new IllegalStateException("a condition without a reading: " + context.getClass());
        };
    }

    private Fact fact(FactContext context) {
        return switch (context) {
            case ClauseFactContext c -> new Fact.OfClause(names.clause(c.clauseId()), c.NOT() == null, state(c.status()));
            case StageFactContext c -> new Fact.OfStage(
                    names.use(Names.Sort.STAGE, values.name(c.name()), c.name().getStart()), c.BEGINS() != null);
            case ReportedFactContext c -> new Fact.OfReport(values.text(c.STRING().getSymbol()), c.NOT() == null);
            default -> throw new IllegalStateException("a fact without a reading: " + context.getClass());
        };
    }

    private static State state(StatusContext context) {
        return switch (context.getStart().getType()) {
            case TermsParser.FULFILLED, TermsParser.KEPT -> State.FULFILLED;
            case TermsParser.BREACHED, TermsParser.MISSED -> State.BREACHED;
            case TermsParser.PENDING -> State.PENDING;
            case TermsParser.CONTESTED -> State.CONTESTED;
            case TermsParser.EXCUSED -> State.EXCUSED;
            case TermsParser.WAIVED -> State.WAIVED;
            case TermsParser.CURED -> State.CURED;
            default -> State.UNKNOWN;
        };
    }
}
