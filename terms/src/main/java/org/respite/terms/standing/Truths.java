package org.respite.terms.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Qualifiers.Dependence;

/**
 * Whether conditions hold. A clause with several windows is breached, contested or the like as soon as one of them is, and
 * fulfilled when all of them are.
 *
 * @param verdicts of a clause
 * @param planned when a stage runs before anybody ends it: when it begins hangs on that alone
 * @param actual when a stage runs
 */
record Truths(Scene scene, Function<String, List<Verdict>> verdicts, Function<String, StageStanding> planned,
        Function<String, StageStanding> actual) {

    Truth of(Condition condition) {
        var truths = condition.facts().stream().map(this::of).toList();
        if (truths.size() == 1) {
            return truths.getFirst();
        }
        var value = truths.stream().map(Truth::value)
                .reduce(condition.all() ? Match.YES : Match.NO, condition.all() ? Match::and : Match::or);
        var times = truths.stream().filter(Truth::isCertain).map(Truth::since).flatMap(Optional::stream);
        var since = condition.all() ? times.max(Comparator.naturalOrder()) : times.min(Comparator.naturalOrder());
        return new Truth(value, since, Reason.of(
                condition.all() ? "all of these must be so" : "one of these must be so", truths.stream().map(Truth::reason).toList()));
    }

    Truth of(Dependence dependence) {
        var truth = of(dependence.condition());
        return switch (dependence.join()) {
            case IF, WHILE -> truth;
            case UNLESS -> truth.not("unless");
        };
    }

    private Truth of(Fact fact) {
        return switch (fact) {
            case Fact.OfClause(var clause, var is, var state) -> {
                var truth = clause(clause, state);
                yield is ? truth : truth.not("[" + clause + "] is not " + word(state));
            }
            case Fact.OfStage(var stage, var begins) -> stage(stage, begins);
            case Fact.OfReport(var what, var is) -> {
                var truth = report(what);
                yield is ? truth : truth.not("“" + what + "” is not reported");
            }
        };
    }

    private Truth clause(String clause, State state) {
        var all = verdicts.apply(clause);
        var those = all.stream().filter(v -> is(v.status(), state)).toList();
        boolean holds = state == State.FULFILLED ? !all.isEmpty() && those.size() == all.size() : !those.isEmpty();
        boolean maybe = state == State.BREACHED && all.stream().anyMatch(v -> v.status() == Status.CONTESTED);
        var since = those.stream().map(Verdict::since).flatMap(Optional::stream);
        var first = state == State.FULFILLED ? since.max(Comparator.naturalOrder()) : since.min(Comparator.naturalOrder());
        var words = "[%s] is %s%s".formatted(clause, holds ? "" : maybe ? "perhaps " : "not ", word(state));
        return Truth.of(holds ? Match.YES : maybe ? Match.MAYBE : Match.NO, holds ? first : Optional.empty(), words);
    }

    private static boolean is(Status status, State state) {
        return status.name().equals(state.name());
    }

    private Truth stage(String name, boolean begins) {
        var stage = begins ? planned.apply(name) : actual.apply(name);
        Optional<Instant> time = begins ? stage.begins() : stage.ends();
        boolean holds = begins ? stage.hasBegun(scene.at()) : stage.hasEnded(scene.at());
        return Truth.of(Match.of(holds), time, "stage %s %s%s".formatted(
                name, holds ? "has " : "has not ", begins ? "begun" : "ended"));
    }

    private Truth report(String what) {
        var sums = scene.books().words(what).sums();
        var certain = sums.reached(1).map(Happening.class::cast);
        var first = certain.or(() -> sums.first().map(Happening.class::cast));
        var value = certain.isPresent() ? Match.YES : sums.isEmpty() ? Match.NO : Match.MAYBE;
        return new Truth(value, certain.map(h -> h.net().report().occurred().to()), first
                .map(h -> Reason.of("“" + what + "” is reported", h.net().report()))
                .orElseGet(() -> Reason.of("“" + what + "” is not reported")));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
