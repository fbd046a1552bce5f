package org.respite.terms.language;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.respite.terms.grammar.TermsParser;
import org.respite.terms.grammar.TermsParser.*;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Qualifiers.Concerns;
import org.respite.terms.tree.Qualifiers.Dependence;
import org.respite.terms.tree.Qualifiers.Exchange;
import org.respite.terms.tree.Qualifiers.Where;
import org.respite.terms.tree.Timing.Days;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Hours;
import org.respite.terms.tree.Timing.Interval;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Timing.Span;

/** What follows a deed: when, where and under which condition. Each may be said once. */
final class QualifierReader {

    private final Mistakes mistakes;
    private final Values values;
    private final Names names;
    private final ConditionReader conditions;
    private final ZoneId zone;

    QualifierReader(Mistakes mistakes, Values values, Names names, ConditionReader conditions, ZoneId zone) {
        this.mistakes = mistakes;
        this.values = values;
        this.names = names;
        this.conditions = conditions;
        this.zone = zone;
    }

    /** @param contexts in the order of the clause */
    Qualifiers read(List<QualifierContext> contexts) {
        var said = new HashMap<String, Object>();
        var places = new ArrayList<Where>();
        boolean anywhere = false;
        for (var context : contexts) {
            switch (context) {
                case PlaceQualifierContext c -> c.placeNames().name()
                        .forEach(n -> places.add(new Where(c.preposition().getText().toLowerCase(Locale.ROOT), values.name(n))));
                case AnywhereQualifierContext _ -> anywhere = true;
                default -> once(said, context);
            }
        }
        return new Qualifiers(
                find(said, Rhythm.class), find(said, Exchange.class), find(said, Concerns.class), find(said, Deadline.class),
                find(said, Hours.class), find(said, Days.class), find(said, Interval.class),
                find(said, Length.class).map(Length::span), places, anywhere, find(said, Dependence.class),
                find(said, Grace.class).map(Grace::span), find(said, Sliding.class).map(Sliding::clause),
                find(said, Observers.class).map(Observers::names).orElse(List.of()),
                find(said, Except.class).map(Except::things).orElse(List.of()));
    }

    private record Length(Span span) {}

    private record Grace(Span span) {}

    private record Sliding(String clause) {}

    private record Observers(List<String> names) {}

    private record Except(List<String> things) {}

    private static <T> Optional<T> find(Map<String, Object> said, Class<T> type) {
        return Optional.ofNullable(said.get(type.getSimpleName())).map(type::cast);
    }

    private void once(Map<String, Object> said, QualifierContext context) {
        var value = value(context);
        var slot = switch (value) {
            case Rhythm _ -> Rhythm.class;
            case Deadline _ -> Deadline.class;
            default -> value.getClass();
        };
        if (said.putIfAbsent(slot.getSimpleName(), value) != null) {
            mistakes.at(context.getStart(), MistakeCode.DOES_NOT_FIT, "this is said twice in one clause",
                    "Keep one, or make two clauses of it");
        }
    }

    private Object value(QualifierContext context) {
        return switch (context) {
            case EachQualifierContext c ->
                c.rhythm.getType() == TermsParser.DAY ? new Rhythm.EachDay() : new Rhythm.EachWeek();
            case StageQualifierContext _ -> new Rhythm.InStage();
            case OnDayQualifierContext c -> new Rhythm.OnDay(values.day(c.number()));
            case DaysQualifierContext c -> days(c);
            case HoursQualifierContext c -> hours(c);
            case IntervalQualifierContext c ->
                new Interval(values.dateTime(c.dateTime(0), zone), values.dateTime(c.dateTime(1), zone));
            case ExchangeQualifierContext c -> new Exchange(
                    c.number() == null ? 1 : values.positive(c.number()),
                    names.countNamed(values.name(c.name()), c.name().getStart()),
                    Optional.ofNullable(c.plain()).map(p -> values.text(p.getStart())));
            case ConcernsQualifierContext c -> c.NEXT() == null ? Concerns.SAME_DAY : Concerns.NEXT_DAY;
            case LengthQualifierContext c -> new Length(values.span(c.duration()));
            case ByQualifierContext c -> moment(c.moment());
            case WithinQualifierContext c -> new Deadline.After(values.span(c.duration()), names.clause(c.clauseId()));
            case ResponseQualifierContext c -> new Deadline.AfterEach(values.span(c.duration()), values.text(c.STRING().getSymbol()));
            case BeforeQualifierContext c -> new Deadline.Before(values.span(c.duration()), names.clause(c.clauseId()));
            case GraceQualifierContext c -> new Grace(values.span(c.duration()));
            case SlidingQualifierContext c -> new Sliding(names.clause(c.clauseId()));
            case ConditionQualifierContext c -> new Dependence(
                    switch (c.join.getType()) {
                        case TermsParser.IF -> Dependence.Join.IF;
                        case TermsParser.UNLESS -> Dependence.Join.UNLESS;
                        default -> Dependence.Join.WHILE;
                    },
                    conditions.read(c.condition()));
            case ObservedQualifierContext c -> new Observers(values.names(c.names()));
            case ExceptQualifierContext c -> new Except(values.things(c.things()));
            default -> throw new IllegalStateException("a qualifier without a reading: " + context.getClass());
        };
    }

    Deadline moment(MomentContext context) {
        return switch (context) {
            case TimeMomentContext c -> new Deadline.At(
                    values.time(c.TIME().getSymbol()), c.NEXT() != null, Optional.ofNullable(c.zone()).map(values::zone));
            case DateMomentContext c -> new Deadline.On(values.dateTime(c.dateTime(), zone));
            case EndMomentContext c -> c.STAGE() == null ? new Deadline.EndOfDay() : new Deadline.EndOfStage();
            case DayMomentContext c -> new Deadline.OnDay(
                    values.day(c.number()), Optional.ofNullable(c.TIME()).map(t -> values.time(t.getSymbol())));
            default -> throw new IllegalStateException("a moment without a reading: " + context.getClass());
        };
    }

    private Days days(DaysQualifierContext context) {
        int from = values.day(context.number(0));
        var to = Optional.ofNullable(context.number(1)).map(values::day);
        if (to.filter(t -> t < from).isPresent()) {
            mistakes.at(context.number(1).getStart(), MistakeCode.NEVER, "the last day lies before the first",
                    "Write the earlier day first");
        }
        return new Days(from, to);
    }

    private Hours hours(HoursQualifierContext context) {
        var from = values.time(context.TIME(0).getSymbol());
        var to = values.time(context.TIME(1).getSymbol());
        if (from.equals(to)) {
            mistakes.at(context.TIME(1).getSymbol(), MistakeCode.NEVER, "the hours end as they begin",
                    "For the whole day write “from 00:00 to 24:00”");
        }
        return new Hours(from, to, Optional.ofNullable(context.zone()).map(values::zone));
    }
}
