package org.respite.terms.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
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
                condition.all() ? Why.ALL_OF_THESE : Why.ONE_OF_THESE, truths.stream().map(Truth::reason).toList()));
    }

    Truth of(Dependence dependence) {
        var truth = of(dependence.condition());
        return switch (dependence.join()) {
            case IF, WHILE -> truth;
            case UNLESS -> truth.not(Sentence.of(Why.UNLESS));
        };
    }

    private Truth of(Fact fact) {
        return switch (fact) {
            case Fact.OfClause(var clause, var is, var state) -> {
                var truth = clause(clause, state);
                yield is ? truth : truth.not(words(Why.CLAUSE_IS_NOT, clause, state));
            }
            case Fact.OfStage(var stage, var begins) -> stage(stage, begins);
            case Fact.OfReport(var what, var is) -> {
                var truth = report(what);
                yield is ? truth : truth.not(Sentence.of(Why.IS_NOT_REPORTED, what));
            }
        };
    }

    private Truth clause(String clause, State state) {
        var all = verdicts.apply(clause);
        var status = Status.valueOf(state.name());
        int those = VerdictList.count(all, status);
        boolean isOfAll = state == State.FULFILLED;
        boolean holds = isOfAll ? those > 0 && those == all.size() : those > 0;
        boolean maybe = state == State.BREACHED && VerdictList.count(all, Status.CONTESTED) > 0;
        var since = holds ? VerdictList.since(all, status, isOfAll) : Optional.<Instant>empty();
        var words = words(holds ? Why.CLAUSE_IS : maybe ? Why.CLAUSE_PERHAPS : Why.CLAUSE_IS_NOT, clause, state);
        return Truth.of(holds ? Match.YES : maybe ? Match.MAYBE : Match.NO, since, words);
    }

    private Truth stage(String name, boolean begins) {
        var stage = begins ? planned.apply(name) : actual.apply(name);
        Optional<Instant> time = begins ? stage.begins() : stage.ends();
        boolean holds = begins ? stage.hasBegun(scene.at()) : stage.hasEnded(scene.at());
        var why = begins ? holds ? Why.STAGE_HAS_BEGUN : Why.STAGE_HAS_NOT_BEGUN : holds ? Why.STAGE_HAS_ENDED : Why.STAGE_HAS_NOT_ENDED;
        return Truth.of(Match.of(holds), time, Sentence.of(why, name));
    }

    private Truth report(String what) {
        var sums = scene.books().words(what).sums();
        var certain = sums.reached(1).map(Happening.class::cast);
        var first = certain.or(() -> sums.first().map(Happening.class::cast));
        var value = certain.isPresent() ? Match.YES : sums.isEmpty() ? Match.NO : Match.MAYBE;
        return new Truth(value, certain.map(h -> h.net().report().occurred().to()), first
                .map(h -> Reason.of(Sentence.of(Why.IS_REPORTED, what), h.net().report()))
                .orElseGet(() -> Reason.of(Sentence.of(Why.IS_NOT_REPORTED, what))));
    }

    private static Sentence words(Why why, String clause, State state) {
        return Sentence.of(why, new Value.Clause(clause), new Value.State(state));
    }
}
