package org.respite.terms.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Consequence;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Timing.DateTime;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Hours;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Who;

/**
 * Clauses and their parts in the phrases of one language. Nothing that the machine takes for granted is left to the reader:
 * where a clause does not say how often, the rendering does.
 */
public final class TermWords {

    private static final TermWords ENGLISH = in(Language.EN);

    private final Phrases phrases;
    private final boolean isEnglish;

    TermWords(Phrases phrases) {
        this.phrases = phrases;
        this.isEnglish = phrases.get("language").equals("English");
    }

    /** The words of a language. */
    public static TermWords in(Language language) {
        return new TermWords(Phrases.of(language));
    }

    /** A clause as a sentence. */
    public String told(Clause clause) {
        return duty(clause.duty()) + ".";
    }

    /** What somebody may do. */
    public String told(Action action) {
        return deed(action);
    }

    /** A clause as an English sentence. */
    public static String sentence(Clause clause) {
        return ENGLISH.told(clause);
    }

    /** An action in English. */
    public static String action(Action action) {
        return ENGLISH.told(action);
    }

    String duty(Duty duty) {
        return switch (duty) {
            case Duty.Obligation o -> phrases.get("shall", who(o.who()), with(
                    deed(o.deed()) + o.quantity().map(q -> " " + quantity(q)).orElse(""), owed(o.qualifiers())));
            case Duty.Prohibition p -> phrases.get("shallnot", who(p.who()), with(deed(p.deed()), qualifiers(p.qualifiers())));
            case Duty.Permission p -> phrases.get("may", who(p.who()), with(deed(p.action()), qualifiers(p.qualifiers())));
            case Duty.Point p -> with(phrases.get(p.negative() ? "point.no" : "point", quoted(p.text())), qualifiers(p.qualifiers()));
        };
    }

    private static String with(String deed, List<String> parts) {
        var all = new ArrayList<String>();
        all.add(deed);
        all.addAll(parts);
        return String.join(", ", all);
    }

    String consequence(Consequence consequence) {
        return phrases.get("consequence", condition(consequence.condition()),
                String.join("; ", consequence.steps().stream().map(s -> step(s, consequence.condition())).toList()));
    }

    private String step(Step step, Condition condition) {
        return switch (step) {
            case Step.Notify(var within) -> phrases.get("notify", span(within));
            case Step.Cure(var time) -> phrases.get("cure", span(time));
            case Step.Response(var who, var action, var at, var within) -> {
                var parts = new ArrayList<String>();
                at.ifPresent(a -> parts.add(phrases.get("response.at", deadline(a))));
                within.ifPresent(w -> parts.add(phrases.get("length", span(w))));
                yield with(phrases.get("response", entitled(who, condition), deed(action)), parts);
            }
        };
    }

    /** Whose own breach alone it follows from, has no right by it. */
    private String entitled(Who who, Condition condition) {
        return who instanceof Who.EitherParty && condition.facts().stream().anyMatch(Fact::isOfBreach) ? phrases.get("who.either.entitled") : who(who);
    }

    String who(Who who) {
        return switch (who) {
            case Who.Named(var names) -> phrases.list(names, "and");
            case Who.EachParty _ -> phrases.get("who.each");
            case Who.EitherParty _ -> phrases.get("who.either");
            case Who.OtherParty _ -> phrases.get("who.other");
        };
    }

    /** A deed whose words are known in the language; another stays in the words of the text. */
    private String deed(String deed) {
        return phrases.find("deed." + deed.replace(' ', '-')).orElseGet(() -> isEnglish ? deed : quoted(deed));
    }

    String deed(Action action) {
        return switch (action) {
            case Action.End(var whole) -> phrases.get(whole ? "end.whole" : "end.stage");
            case Action.Hold(var withhold, var clauses) -> phrases.get(withhold ? "withhold" : "suspend",
                    phrases.list(clauses.stream().map(c -> "[" + c + "]").toList(), "and"));
            case Action.Deed(var words) -> deed(words);
        };
    }

    private String quantity(Quantity quantity) {
        var parts = quantity.parts().stream()
                .map(p -> p.amount().isPresent()
                        ? phrases.get("part", p.amount().getAsLong(), p.count())
                        : phrases.get("part.open", p.count()))
                .toList();
        return phrases.get("quantity." + quantity.bound().name().toLowerCase(Locale.ROOT), phrases.list(parts, "and"));
    }

    /** What an obligation does not say is what the machine takes it to mean. */
    private List<String> owed(Qualifiers q) {
        var parts = new ArrayList<String>();
        boolean told = q.rhythm().isPresent() || q.interval().isPresent() || q.days().isPresent()
                || q.deadline().filter(d -> !(d instanceof Deadline.At) && !(d instanceof Deadline.EndOfDay)).isPresent();
        if (!told) {
            boolean daily = q.deadline().isPresent();
            parts.add(phrases.get(daily ? "each.day" : "in.stage"));
        }
        parts.addAll(qualifiers(q));
        return parts;
    }

    private List<String> qualifiers(Qualifiers q) {
        var parts = new ArrayList<String>();
        q.exchange().ifPresent(e -> parts.add(phrases.get("exchange", e.every(), e.count())));
        q.rhythm().ifPresent(r -> parts.add(rhythm(r)));
        q.days().ifPresent(d -> parts.add(d.to().isPresent()
                ? phrases.get("days.to", d.from(), d.to().get())
                : phrases.get("days", d.from())));
        q.interval().ifPresent(i -> parts.add(phrases.get("interval", dateTime(i.from()), dateTime(i.to()))));
        q.concerns().ifPresent(c -> parts.add(phrases.get(c == Qualifiers.Concerns.NEXT_DAY ? "concerns.next" : "concerns.same")));
        q.places().forEach(p -> parts.add(place(p)));
        if (q.anywhere()) {
            parts.add(phrases.get("anywhere"));
        }
        boolean isOfNamedDays = q.days().isPresent() || q.rhythm().orElse(null) instanceof Rhythm.OnDay;
        q.hours().ifPresent(h -> parts.add(hours(h, isOfNamedDays ? "hours.named" : "hours")));
        q.length().ifPresent(l -> parts.add(phrases.get("length", span(l))));
        q.deadline().ifPresent(d -> parts.add(deadline(d)));
        q.grace().ifPresent(g -> parts.add(phrases.get("grace", span(g))));
        q.sliding().ifPresent(s -> parts.add(phrases.get("sliding", s)));
        q.dependence().ifPresent(d ->
                parts.add(phrases.get(d.join().name().toLowerCase(Locale.ROOT), condition(d.condition()))));
        if (!q.except().isEmpty()) {
            parts.add(phrases.get("except", phrases.list(q.except().stream().map(this::quoted).toList(), "and")));
        }
        if (!q.observers().isEmpty()) {
            parts.add(phrases.get("observed", phrases.list(q.observers(), "and")));
        }
        return parts;
    }

    private String place(Qualifiers.Where where) {
        var key = switch (where.preposition()) {
            case "from" -> "from.place";
            case "to", "into" -> "to.place";
            case "along", "through" -> "along.place";
            default -> "in.place";
        };
        return phrases.get(key, quoted(where.place()));
    }

    private String rhythm(Rhythm rhythm) {
        return switch (rhythm) {
            case Rhythm.EachDay _ -> phrases.get("each.day");
            case Rhythm.EachWeek _ -> phrases.get("each.week");
            case Rhythm.InStage _ -> phrases.get("in.stage");
            case Rhythm.OnDay(int day) -> phrases.get("on.day", day);
        };
    }

    private String hours(Hours hours, String key) {
        var to = hours.zone().map(z -> phrases.get("by.zone", hours.to(), z)).orElse(hours.to().toString());
        return phrases.get(key, hours.from(), to);
    }

    String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.At(var time, var next, var zone) -> phrases.get(next ? "by.time.next" : "by.time",
                    zone.map(z -> phrases.get("by.zone", time, z)).orElse(time.toString()));
            case Deadline.On(var moment) -> phrases.get("by.date", dateTime(moment));
            case Deadline.OnDay(var day, var time) -> time.map(t -> phrases.get("by.day.time", day, t))
                    .orElseGet(() -> phrases.get("by.day", day));
            case Deadline.EndOfStage _ -> phrases.get("by.stage");
            case Deadline.EndOfDay _ -> phrases.get("by.endofday");
            case Deadline.After(var span, var clause) -> phrases.get("within", span(span), clause);
            case Deadline.AfterEach(var span, var event) -> phrases.get("within.each", span(span), event);
            case Deadline.Before(var span, var clause) -> phrases.get("before", span(span), clause);
        };
    }

    String dateTime(DateTime moment) {
        var plain = phrases.get("moment", moment.date() + " " + moment.time());
        return moment.zone().map(z -> phrases.get("by.zone", plain, z)).orElse(plain);
    }

    String span(Span span) {
        var key = "unit." + span.unit().name().toLowerCase(Locale.ROOT);
        var ofItsClass = key + "." + phrases.plural(span.number());
        return phrases.get(phrases.find(ofItsClass).isPresent() ? ofItsClass : key, span.number());
    }

    String condition(Condition condition) {
        return phrases.list(condition.facts().stream().map(this::fact).toList(), condition.all() ? "and" : "or");
    }

    private String fact(Fact fact) {
        return switch (fact) {
            case Fact.OfClause(var clause, var is, var state) ->
                phrases.get(is ? "fact.clause" : "fact.clause.not", clause, state(state));
            case Fact.OfStage(var stage, var begins) -> phrases.get(begins ? "fact.stage.begins" : "fact.stage.ends", stage);
            case Fact.OfReport(var what, var is) -> phrases.get(is ? "fact.report" : "fact.report.not", what);
        };
    }

    private String state(State state) {
        return phrases.get("state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** Words of the text, in the quotation marks of the language and in their own direction. */
    String quoted(String words) {
        return phrases.get("quoted", words);
    }
}
