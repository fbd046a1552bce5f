package org.respite.terms.planning;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Scenario;
import org.respite.terms.standing.Ground;
import org.respite.terms.standing.Standing;
import org.respite.terms.standing.Standings;
import org.respite.terms.standing.Verdict;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;

/**
 * Puts terms into a scenario, as changes that leave the scenario itself as it was: who stops fighting where gives a pause,
 * what is admitted gives quotas and targets, who is released gives hand-overs. What a plan cannot rely on — what one side
 * alone claims, what holds only under a condition — is not put in, and said.
 */
public final class TermsInScenario {

    private final Draft draft;
    private final boolean mayLeaveOut;

    private TermsInScenario(Draft draft, boolean mayLeaveOut) {
        this.draft = draft;
        this.mayLeaveOut = mayLeaveOut;
    }

    /** @param name of the terms: their file's without {@code .terms} */
    public static UnderTerms of(Instrument instrument, String name, Scenario scenario) {
        return of(instrument, name, scenario, false);
    }

    /**
     * The same for one of several drafts, which need not have every clause that the scenario names: pauses and hand-overs that
     * rest on a clause which is left out are taken away, and a limit stays as the scenario has it.
     */
    public static UnderTerms ofDraft(Instrument instrument, String name, Scenario scenario) {
        var ids = ids(instrument);
        var governed = new Governed(scenario, name);
        var without = scenario;
        for (var clause : governed.clauses()) {
            if (!ids.contains(clause)) {
                for (var pause : governed.pauses(clause)) {
                    without = new Modification.RemovePause(pause.id()).apply(without);
                }
                for (var handOver : governed.handOvers(clause)) {
                    without = new Modification.RemoveHandOver(handOver.id()).apply(without);
                }
            }
        }
        return of(instrument, name, without, true);
    }

    private static UnderTerms of(Instrument instrument, String name, Scenario scenario, boolean mayLeaveOut) {
        var laidOut = layOut(instrument, name, scenario);
        return new TermsInScenario(new Draft(instrument, scenario, new Governed(scenario, name),
                laidOut.views().getFirst().verdicts()), mayLeaveOut).put(laidOut);
    }

    /** The times of stages and clauses as the text alone gives them, up to the end of the horizon. */
    private static Standing layOut(Instrument instrument, String name, Scenario scenario) {
        Instant end = scenario.calendar().instant(scenario.calendar().end());
        return Standings.of(AsForeseen.of(instrument), name, List.of(), Ground.UNKNOWN, end, end);
    }

    private UnderTerms put(Standing laidOut) {
        if (draft.instrument.kind() == Kind.POSITION) {
            draft.conflicts.add(new Conflict(ConflictCode.BINDS_NOBODY, 1, "statement of position",
                    "a statement of position binds nobody: nothing can be planned under it", "Name an agreement or a declaration"));
            return new UnderTerms.Refused(draft.conflicts);
        }
        horizon(laidOut);
        if (!mayLeaveOut) {
            names();
        }
        var meanings = new MeaningFinder(draft).meanings();
        draft.instrument.clauses().forEach(clause -> put(clause, meanings));
        if (!draft.conflicts.isEmpty()) {
            return new UnderTerms.Refused(
                    draft.conflicts.stream().sorted(Comparator.comparingInt(Conflict::line)).distinct().toList());
        }
        meanings.countAlso(draft.changed()::handOvers);
        return new UnderTerms.Applied(draft.scenario(), draft.rests, draft.left, beside(), meanings);
    }

    private void put(Clause clause, Meanings meanings) {
        if (!clause.remarks().claimedBy().isEmpty()) {
            draft.leave(clause, "claimed by " + String.join(", ", clause.remarks().claimedBy()) + " alone: a plan does not rely on it");
        } else if (clause.duty().qualifiers().dependence().isPresent()) {
            draft.leave(clause, "it holds under a condition: a plan does not rely on it");
        } else {
            rely(clause, meanings);
        }
    }

    private void rely(Clause clause, Meanings meanings) {
        switch (clause.duty()) {
            case Duty.Prohibition ban -> new PauseTerms(draft).put(clause, ban);
            case Duty.Permission _ -> draft.leave(clause, "what somebody may do is no part of a plan");
            case Duty.Point _ -> draft.leave(clause, "nobody owes it");
            case Duty.Obligation duty -> {
                if (duty.quantity().isEmpty()) {
                    draft.leave(clause, "no movement does it; when it falls due is told");
                } else {
                    new QuotaTerms(draft, meanings).put(clause, duty, duty.quantity().get());
                    duty.quantity().get().parts().forEach(p ->
                            new ReleaseTerms(draft, meanings).put(clause, duty, p, duty.quantity().get().bound()));
                }
            }
        }
    }

    private void horizon(Standing laidOut) {
        var calendar = draft.before.calendar();
        var start = calendar.start();
        var end = calendar.instant(calendar.end());
        var stages = laidOut.views().getFirst().stages();
        boolean touches = stages.stream().anyMatch(s -> s.begins().filter(b -> b.isBefore(end)).isPresent()
                && s.ends().filter(e -> !e.isAfter(start)).isEmpty());
        if (!touches) {
            var first = draft.instrument.stages().getFirst();
            draft.conflicts.add(new Conflict(ConflictCode.OUTSIDE_HORIZON, first.line(), first.name(),
                    "no stage of the terms lies in the horizon of the scenario, %s to %s".formatted(
                            start.atZone(calendar.timeZone()).toLocalDateTime(), end.atZone(calendar.timeZone()).toLocalDateTime()),
                    "Plan the days of the terms, or say when the stage begins"));
        }
    }

    /** A scenario that names a clause which is not there was made for other terms. */
    private void names() {
        var ids = ids(draft.instrument);
        draft.governed.clauses().stream().filter(c -> !ids.contains(c)).forEach(c -> draft.conflicts.add(new Conflict(
                ConflictCode.NO_SUCH_CLAUSE, 1, "[" + c + "]",
                "the scenario gives " + draft.governed.source(c) + " as a source, and these terms have no such clause",
                "Correct the source in the scenario, or name the terms that it means")));
    }

    private static Set<String> ids(Instrument instrument) {
        return instrument.clauses().map(Clause::id).collect(Collectors.toSet());
    }

    /** Pauses that stand in the scenario without these terms. */
    private List<String> beside() {
        return draft.before.permissions().pauses().stream()
                .filter(p -> !draft.governed.isGoverned(p))
                .map(TermsInScenario::words)
                .toList();
    }

    private static String words(Pause pause) {
        return "pause " + pause.id() + " of the scenario opens "
                + String.join(", ", pause.zones().stream().map(z -> z.value()).toList()) + " and rests on no clause";
    }
}
