package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.respite.model.report.Notice;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Consequence;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Who;

/** What somebody may do, because a permission or a consequence says so and its condition holds or is contested. */
record Recourses(Scene scene, Truths truths, Function<String, List<Verdict>> verdicts) {

    List<Recourse> of(Stage stage) {
        var recourses = new ArrayList<Recourse>();
        for (var clause : stage.clauses()) {
            if (clause.duty() instanceof Duty.Permission permission) {
                permission(stage, clause, permission).ifPresent(recourses::add);
            }
        }
        stage.consequences().forEach(c -> recourses.addAll(consequence(stage, c)));
        return recourses;
    }

    private Optional<Recourse> permission(Stage stage, Clause clause, Duty.Permission permission) {
        var dependence = permission.qualifiers().dependence();
        if (dependence.isEmpty()) {
            return Optional.of(new Recourse(stage.name(), clause.line(), names(permission.who(), List.of()), permission.action(), Optional.empty(), true,
                    Reason.of(Sentence.of(Why.ALLOWED_WITHOUT_CONDITION, new Value.Clause(clause.id())))));
        }
        var truth = truths.of(dependence.get());
        var broken = dependence.get().join() == Qualifiers.Dependence.Join.UNLESS ? List.<String>of() : breakers(dependence.get().condition(), truth);
        var who = names(permission.who(), broken);
        return truth.value() == Match.NO ? Optional.empty()
                : Optional.of(new Recourse(stage.name(), clause.line(), who, permission.action(), truth.since(), truth.isCertain(),
                        Reason.of(Sentence.of(Why.ALLOWED, new Value.Clause(clause.id())), List.of(truth.reason()))));
    }

    private List<Recourse> consequence(Stage stage, Consequence consequence) {
        var truth = truths.of(consequence.condition());
        if (truth.value() == Match.NO) {
            return List.of();
        }
        var broken = breakers(consequence.condition(), truth);
        var reasons = new ArrayList<Reason>();
        reasons.add(truth.reason());
        var from = truth.since();
        boolean notified = true;
        for (var step : consequence.steps()) {
            switch (step) {
                case Step.Notify(var within) -> {
                    var notice = notice(consequence, broken, truth.since());
                    notified = notice.isPresent();
                    reasons.add(notice.map(n -> Reason.of(Why.NOTICE_GIVEN, n))
                            .orElseGet(() -> Reason.of(Sentence.of(Why.NOTICE_MISSING, new Value.Length(within)))));
                    from = notice.map(n -> latest(n.head().known(), truth.since())).or(truth::since);
                }
                case Step.Cure(var time) -> {
                    from = from.map(f -> StageDays.plus(f, time, 1, scene.instrument().zone()));
                    reasons.add(Reason.of(Sentence.of(Why.TIME_TO_MEND, new Value.Length(time))));
                }
                case Step.Response _ -> {}
            }
        }
        var result = new ArrayList<Recourse>();
        for (var step : consequence.steps()) {
            if (step instanceof Step.Response(var who, var action, var at, var _)) {
                var when = at.flatMap(a -> at(a, truth.since()));
                result.add(new Recourse(stage.name(), consequence.line(), notified ? names(who, broken) : List.of(), action,
                        when.isPresent() ? when : from, truth.isCertain(), Reason.of(Sentence.of(Why.BY_LINE, new Value.Number(consequence.line())), reasons)));
            }
        }
        return result;
    }

    private Optional<Instant> at(Deadline deadline, Optional<Instant> since) {
        var zone = scene.instrument().zone();
        return switch (deadline) {
            case Deadline.At(var time, var nextDay, var other) -> since.map(s -> StageDays.instant(
                    s.atZone(zone).toLocalDate().plusDays(nextDay ? 1 : 0), time, other.orElse(zone)));
            case Deadline.On(var moment) -> Optional.of(StageDays.instant(moment, zone));
            case Deadline.OnDay _ -> since;
            case Deadline.EndOfStage _ -> since;
            case Deadline.EndOfDay _ -> since.map(s -> s.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
            case Deadline.After _ -> since;
            case Deadline.AfterEach _ -> since;
            case Deadline.Before _ -> since;
        };
    }

    private Optional<Notice> notice(Consequence consequence, List<String> broken, Optional<Instant> since) {
        return consequence.condition().facts().stream()
                .filter(Fact.OfClause.class::isInstance)
                .flatMap(f -> scene.effects().notices(Notice.Act.NOTIFICATION, ((Fact.OfClause) f).clause()).stream())
                .filter(n -> isEntitled(n.by().name(), broken))
                .filter(n -> since.filter(s -> n.head().known().isBefore(s)).isEmpty())
                .min(Comparator.comparing(n -> n.head().known()));
    }

    /** Who broke what the condition says is broken: certainly, or where that is not certain of anybody, perhaps. */
    private List<String> breakers(Condition condition, Truth truth) {
        return condition.facts().stream()
                .filter(Fact::isOfBreach)
                .flatMap(f -> breakers((Fact.OfClause) f, truth.isCertain()))
                .distinct()
                .toList();
    }

    private Stream<String> breakers(Fact.OfClause fact, boolean isCertain) {
        var those = verdicts.apply(fact.clause());
        if (fact.state() == State.CONTESTED) {
            return VerdictList.actors(those, Status.CONTESTED);
        }
        var certain = VerdictList.actors(those, Status.BREACHED);
        return isCertain ? certain : Stream.concat(certain, VerdictList.actors(those, Status.CONTESTED));
    }

    /** What somebody broke alone gives him no right; what another broke does. */
    private static boolean isEntitled(String name, List<String> broken) {
        return !broken.equals(List.of(name));
    }

    private List<String> names(Who who, List<String> broken) {
        var parties = scene.instrument().parties();
        return switch (who) {
            case Who.Named(var names) -> names;
            case Who.EachParty _ -> parties;
            case Who.EitherParty _ -> entitled(broken);
            case Who.OtherParty _ -> entitled(broken);
        };
    }

    private List<String> entitled(List<String> broken) {
        return scene.instrument().parties().stream().filter(p -> isEntitled(p, broken)).toList();
    }

    private static Instant latest(Instant a, Optional<Instant> b) {
        return b.filter(x -> x.isAfter(a)).orElse(a);
    }
}
