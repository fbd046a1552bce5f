package org.respite.terms.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.respite.model.plan.Plan;
import org.respite.model.report.Entry;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.plan.TermsOutlook.Foreseen;
import org.respite.model.plan.TermsOutlook.Left;
import org.respite.terms.render.ReasonWords;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standing;
import org.respite.terms.standing.Standings;
import org.respite.terms.standing.Verdict;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;

/** How terms would stand at the end of a plan, if everything happened as planned. */
public final class PlanOutlook {

    private final Instrument instrument;
    private final UnderTerms.Applied under;

    private PlanOutlook(Instrument instrument, UnderTerms.Applied under) {
        this.instrument = instrument;
        this.under = under;
    }

    /** What the monitor says of the plan's own events; to be read as {@link #of} puts it. */
    public static Standing standing(Instrument instrument, String name, UnderTerms.Applied under, Plan plan) {
        var scenario = under.scenario();
        var end = scenario.calendar().instant(scenario.calendar().end());
        var zoneOf = scenario.network().places().stream()
                .filter(p -> p.zone().isPresent())
                .collect(Collectors.toMap(p -> p.id().value(), p -> p.zone().get().value()));
        return Standings.of(AsForeseen.of(instrument), name, entries(instrument, under, plan), new Ground(zoneOf), end, end);
    }

    /** The plan's own events, as entries that no record holds. */
    public static List<Entry> entries(Instrument instrument, UnderTerms.Applied under, Plan plan) {
        return ForeseenEntries.of(plan, under.scenario(), instrument, under.meanings());
    }

    public static TermsOutlook of(Instrument instrument, String name, UnderTerms.Applied under, Plan plan) {
        var standing = standing(instrument, name, under, plan);
        return new TermsOutlook(name, instrument.title(), under.rests(), under.left(), under.beside(),
                new PlanOutlook(instrument, under).clauses(standing.views().getFirst().verdicts()));
    }

    private List<Foreseen> clauses(List<Verdict> verdicts) {
        var result = new ArrayList<Foreseen>();
        instrument.clauses().forEach(clause -> {
            var own = verdicts.stream().filter(v -> v.clause().equals(clause.id())).toList();
            if (isMeasured(clause)) {
                own.forEach(v -> result.add(foreseen(v)));
            } else if (clause.duty() instanceof Duty.Obligation o && o.quantity().isEmpty()) {
                own.forEach(v -> result.add(new Foreseen(v.clause(), v.actor(), v.window().label(), v.window().from(),
                        v.window().deadline(), Answer.DUE, List.of(), "no movement of the plan does it")));
            } else {
                result.addAll(unsaid(clause, own));
            }
        });
        return result;
    }

    /** One line for each who owes it, over all of its time. */
    private List<Foreseen> unsaid(Clause clause, List<Verdict> own) {
        var result = new ArrayList<Foreseen>();
        own.stream().collect(Collectors.groupingBy(v -> v.actor().orElse(""), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(of -> result.add(new Foreseen(clause.id(), of.getFirst().actor(),
                        of.size() == 1 ? of.getFirst().window().label()
                                : of.getFirst().window().label() + " to " + of.getLast().window().label(),
                        of.getFirst().window().from(), of.getLast().window().deadline(), Answer.UNKNOWN, List.of(), why(clause))));
        return result;
    }

    private String why(Clause clause) {
        return clause.duty() instanceof Duty.Prohibition
                ? "a plan tells what is carried, and nothing of what it forbids"
                : under.left().stream().filter(l -> l.clause().equals(clause.id())).map(Left::reason).findFirst()
                        .orElse("a plan counts nothing of it");
    }

    private boolean isMeasured(Clause clause) {
        return clause.duty() instanceof Duty.Obligation o
                && o.quantity().isPresent()
                && o.quantity().get().parts().stream().allMatch(p -> under.meanings().find(clause.id(), p.count()).isPresent());
    }

    /** What a verdict on a plan's events says of the plan. */
    public static Answer answer(Verdict verdict) {
        return switch (verdict.status()) {
            case FULFILLED -> Answer.KEPT;
            case BREACHED -> Answer.MISSED;
            case PENDING -> Answer.LATER;
            case EXCUSED, WAIVED, CURED -> Answer.NOT_OWED;
            case CONTESTED, UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private static Foreseen foreseen(Verdict v) {
        return new Foreseen(v.clause(), v.actor(), v.window().label(), v.window().from(), v.window().deadline(), answer(v),
                v.tallies().stream()
                        .map(t -> new TermsOutlook.Tally(t.count(), t.certain(), t.owedAtLeast(), t.owedAtMost()))
                        .toList(),
                ReasonWords.english(v.reason()));
    }
}
