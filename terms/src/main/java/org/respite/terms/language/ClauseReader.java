package org.respite.terms.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.respite.terms.grammar.TermsParser;
import org.respite.terms.grammar.TermsParser.*;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Consequence;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Kind;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Quantity.Bound;
import org.respite.terms.tree.Quantity.Part;
import org.respite.terms.tree.Remarks;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Who;

/** Clauses and consequences: who shall, shall not or may do what. */
final class ClauseReader {

    private final Mistakes mistakes;
    private final Values values;
    private final Names names;
    private final QualifierReader qualifiers;
    private final ConditionReader conditions;
    private final Kind kind;
    private final Optional<String> by;

    /** @param by whose declaration or position it is */
    ClauseReader(
            Mistakes mistakes,
            Values values,
            Names names,
            QualifierReader qualifiers,
            ConditionReader conditions,
            Kind kind,
            Optional<String> by) {
        this.mistakes = mistakes;
        this.values = values;
        this.names = names;
        this.qualifiers = qualifiers;
        this.conditions = conditions;
        this.kind = kind;
        this.by = by;
    }

    Duty duty(ClauseContext context) {
        if (context.there() != null) {
            return point(context.there());
        }
        if (kind == Kind.POSITION) {
            mistakes.at(context.actors().getStart(), MistakeCode.WRONG_INSTRUMENT,
                    "a statement of position binds nobody, so nobody “shall” in it",
                    "Write “there shall be” or “there should be” and what, in quotation marks");
        }
        var who = who(context.actors());
        return switch (context.modal()) {
            case ProhibitionContext c -> new Duty.Prohibition(bound(who, context), words(c.plain()), qualifiers.read(c.qualifier()));
            case ObligationContext c -> obligation(c, bound(who, context));
            case PermissionContext c -> new Duty.Permission(who, action(c.action()), qualifiers.read(c.qualifier()));
            default -> throw new IllegalStateException("a clause without a reading: " + context.getText());
        };
    }

    private Duty obligation(ObligationContext context, Who who) {
        var read = qualifiers.read(context.qualifier());
        if (context.quantity() != null && read.deadline().orElse(null) instanceof Deadline.AfterEach) {
            mistakes.at(context.quantity().getStart(), MistakeCode.DOES_NOT_FIT, "an amount cannot be owed after each event, only a deed",
                    "Leave the amount out, or write “for every …” and a count");
        }
        return new Duty.Obligation(who, words(context.plain()), Optional.ofNullable(context.quantity()).map(this::quantity), read);
    }

    private Duty point(ThereContext context) {
        if (kind != Kind.POSITION) {
            mistakes.at(context.getStart(), MistakeCode.WRONG_INSTRUMENT,
                    "“there shall be” owes nothing to anybody; only a statement of position has such points",
                    "Say who shall do what");
        }
        return new Duty.Point(
                context.NO() != null, values.text(context.STRING().getSymbol()), qualifiers.read(context.qualifier()));
    }

    /** A declaration binds who makes it, and no one else. */
    private Who bound(Who who, ClauseContext context) {
        if (kind == Kind.DECLARATION && !who.equals(new Who.Named(by.stream().toList()))) {
            mistakes.at(context.actors().getStart(), MistakeCode.WRONG_INSTRUMENT,
                    "a declaration binds only who makes it: " + by.orElse("nobody"),
                    "Leave the others out, or make it an agreement");
        }
        return who;
    }

    Who who(ActorsContext context) {
        if (context.EITHER() != null) {
            return new Who.EitherParty();
        }
        if (context.EACH() != null || context.BOTH() != null) {
            return new Who.EachParty();
        }
        if (context.OTHER() != null) {
            return new Who.OtherParty();
        }
        return new Who.Named(actors(context.names()));
    }

    List<String> actors(NamesContext context) {
        return context.name().stream()
                .map(n -> names.use(Names.Sort.ACTOR, values.name(n), n.getStart()))
                .distinct()
                .toList();
    }

    private Quantity quantity(QuantityContext context) {
        var bound = Bound.AT_LEAST;
        if (context.bound() != null) {
            bound = context.bound().EXACTLY() != null ? Bound.EXACTLY
                    : context.bound().MOST() != null ? Bound.AT_MOST : Bound.AT_LEAST;
        }
        var parts = context.part().stream()
                .map(p -> new Part(
                        p.number() == null ? OptionalLong.empty() : OptionalLong.of(values.number(p.number())),
                        names.count(p.noun(), values)))
                .toList();
        return new Quantity(bound, parts);
    }

    Consequence consequence(ConsequenceContext context, int line) {
        var steps = context.step().stream().map(this::step).toList();
        return new Consequence(line, conditions.read(context.condition()), steps, Remarks.NONE);
    }

    private Step step(StepContext context) {
        return switch (context) {
            case NotifyStepContext c -> new Step.Notify(values.span(c.duration()));
            case CureStepContext c -> new Step.Cure(values.span(c.duration()));
            case ResponseStepContext c -> new Step.Response(
                    who(c.actors()), action(c.action()), Optional.ofNullable(c.moment()).map(qualifiers::moment),
                    Optional.ofNullable(c.duration()).map(values::span));
            default -> throw new IllegalStateException("a step without a reading: " + context.getText());
        };
    }

    private Action action(ActionContext context) {
        if (context.target != null) {
            return new Action.End(context.target.getType() == TermsParser.AGREEMENT);
        }
        if (context.verb != null) {
            return new Action.Hold(
                    context.verb.getType() == TermsParser.WITHHOLD,
                    context.clauseId().stream().map(names::clause).distinct().toList());
        }
        var start = context.getStart();
        var verb = isActionVerb(start) ? start.getText().toLowerCase(Locale.ROOT) + " " : "";
        return new Action.Deed(verb + words(context.plain()));
    }

    private static boolean isActionVerb(Token token) {
        return token.getType() == TermsParser.SUSPEND
                || token.getType() == TermsParser.WITHHOLD
                || token.getType() == TermsParser.END;
    }

    private String words(List<PlainContext> words) {
        return words.stream().map(w -> values.text(w.getStart())).collect(Collectors.joining(" "));
    }
}
