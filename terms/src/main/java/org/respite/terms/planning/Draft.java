package org.respite.terms.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.respite.model.plan.TermsOutlook.Left;
import org.respite.model.plan.TermsOutlook.Rest;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;
import org.respite.terms.standing.Verdict;
import org.respite.terms.standing.Window;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Instrument;

/** A scenario while terms are put into it, and what there is to say about that. */
final class Draft {

    final Instrument instrument;
    final Scenario before;
    final Governed governed;
    final List<Rest> rests = new ArrayList<>();
    final List<Left> left = new ArrayList<>();
    final List<Conflict> conflicts = new ArrayList<>();
    private final List<Verdict> laidOut;
    private Scenario scenario;

    /** @param laidOut every clause with each time that it speaks of, as the terms alone give them */
    Draft(Instrument instrument, Scenario before, Governed governed, List<Verdict> laidOut) {
        this.instrument = instrument;
        this.before = before;
        this.governed = governed;
        this.laidOut = List.copyOf(laidOut);
        this.scenario = before;
    }

    /** What the terms govern of the scenario as it has become. */
    Governed changed() {
        return new Governed(scenario, governed.instrument());
    }

    Scenario scenario() {
        return scenario;
    }

    void change(Clause clause, Modification change) {
        scenario = new Modification.ByTerms(governed.source(clause.id()), change).apply(scenario);
        rest(clause, change.words());
    }

    void rest(Clause clause, String words) {
        rests.add(new Rest(clause.id(), words));
    }

    void leave(Clause clause, String reason) {
        left.add(new Left(clause.id(), reason));
    }

    void conflict(ConflictCode code, Clause clause, String found, String message, String nextStep) {
        conflicts.add(new Conflict(code, clause.line(), found, message, nextStep));
    }

    void unknownPlace(Clause clause, String name, String kind) {
        conflict(ConflictCode.UNKNOWN_PLACE, clause, name,
                "clause [" + clause.id() + "] speaks of “" + name + "”, and the scenario has no " + kind + " of that name",
                "Call it in both as the scenario does, or add it there");
    }

    /** The times of a clause, each once, however many owe it. */
    Stream<Window> windows(Clause clause) {
        return laidOut.stream().filter(v -> v.clause().equals(clause.id())).map(Verdict::window).distinct();
    }
}
