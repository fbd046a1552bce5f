package org.respite.terms.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.model.report.About;
import org.respite.model.report.Decision;
import org.respite.model.report.Notice;
import org.respite.terms.standing.Status;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Consequence;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Role;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Stage.Beginning;
import org.respite.terms.tree.Stage.Ending;
import org.respite.terms.tree.Stage.Extension;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Who;

/** When stages run, and who may end them or hold something back. */
record SlowStages(SlowStanding standing) {

    record Run(String stage, Optional<Instant> begins, Optional<Instant> ends, long earned) {

        String words() {
            return "stage %s: %s – %s, earned %s".formatted(
                    stage, begins.map(Instant::toString).orElse("?"), ends.map(Instant::toString).orElse("?"), earned);
        }
    }

    record Right(int line, List<String> who, Action action, Optional<Instant> from, boolean stands) {

        String words() {
            return "line %s: %s may %s from %s%s".formatted(
                    line, who, action, from.map(Instant::toString).orElse("?"), stands ? "" : ", contested");
        }
    }

    Run planned(Stage stage) {
        var zone = standing.instrument.zone();
        var begins = begins(stage);
        var base = stage.ends().orElse(null) instanceof Ending.At(var moment)
                ? Optional.of(SlowTime.moment(moment, zone))
                : begins.flatMap(b -> stage.lasts().map(s -> SlowTime.plus(b, s, zone)));
        long earned = 0;
        var ends = base;
        for (var extension : stage.extensions()) {
            if (extension instanceof Extension.Earned e && begins.isPresent() && base.isPresent() && !base.get().isBefore(begins.get())) {
                earned = earned(e, begins.get(), base.get());
                ends = Optional.of(times(base.get(), e, earned));
            }
        }
        return new Run(stage.name(), begins, agreed(stage, ends), earned);
    }

    private Instant times(Instant base, Extension.Earned e, long times) {
        return SlowTime.plus(base, new Span(e.by().number() * times, e.by().unit()), standing.instrument.zone());
    }

    /** As many as by what was done before the end that they give. */
    private long earned(Extension.Earned e, Instant begins, Instant base) {
        long most = e.atMost().map(m -> minutes(m) / minutes(e.by())).orElse(300L);
        long earned = 0;
        while (earned < most) {
            var ends = times(base, e, earned);
            var found = new SlowJudge(standing.instrument, standing.record).count(
                    e.count(), "", List.of(), Optional.empty(), 0, List.of(new SlowWindow("", begins, ends, ends)));
            long now = Math.min(most, (found.certain() - e.beyond()) / e.every());
            if (now <= earned) {
                return earned;
            }
            earned = now;
        }
        return earned;
    }

    private static long minutes(Span span) {
        return span.number() * List.of(1, 60, 1_440, 10_080).get(span.unit().ordinal());
    }

    private Optional<Instant> begins(Stage stage) {
        var zone = standing.instrument.zone();
        boolean isFirst = standing.instrument.stages().getFirst().equals(stage);
        var decided = standing.notices.decisions(Decision.Outcome.ADOPTED)
                .filter(d -> standing.notices.isAboutStage(d.about(), stage.name()))
                .filter(d -> d.effective().filter(e -> e.isInstant()).isPresent())
                .filter(d -> isFirst || d.about().stream().anyMatch(About.Stage.class::isInstance))
                .reduce((a, b) -> b);
        if (decided.isPresent()) {
            return decided.map(SlowNotices::begins);
        }
        if (stage.name().isEmpty() && stage.begins().isEmpty()) {
            return standing.instrument.stages().stream().filter(s -> !s.name().isEmpty()).flatMap(s -> begins(s).stream())
                    .min(Comparator.naturalOrder());
        }
        return switch (stage.begins().orElse(null)) {
            case Beginning.At(var moment) -> Optional.of(SlowTime.moment(moment, zone));
            case Beginning.When(var condition) -> {
                var truth = standing.truth(condition);
                yield truth.value() == 2 ? truth.since() : Optional.empty();
            }
            case null -> Optional.empty();
        };
    }

    private Optional<Instant> agreed(Stage stage, Optional<Instant> ends) {
        if (stage.extensions().stream().noneMatch(Extension.Agreed.class::isInstance)) {
            return ends;
        }
        var instrument = standing.instrument;
        var all = new ArrayList<Instant>();
        ends.ifPresent(all::add);
        standing.notices.decisions(Decision.Outcome.ADOPTED)
                .filter(d -> standing.notices.isAboutStage(d.about(), stage.name()))
                .filter(d -> d.effective().filter(e -> !e.isInstant()).isPresent())
                .filter(d -> d.by().stream().anyMatch(a -> instrument.actors().stream().anyMatch(x -> x.name().equals(a.name())
                        && (x.role() == Role.MEDIATOR || x.role() == Role.GUARANTOR || x.role() == Role.PARTY))))
                .forEach(d -> all.add(d.effective().orElseThrow().to()));
        var notices = standing.notices.notices(Notice.Act.EXTENSION)
                .filter(n -> standing.notices.isAboutStage(n.about(), stage.name()))
                .filter(n -> n.effective().filter(e -> !e.isInstant()).isPresent()).toList();
        notices.stream().map(n -> n.effective().orElseThrow().to())
                .filter(to -> instrument.parties().stream().allMatch(p -> notices.stream()
                        .anyMatch(n -> n.by().name().equals(p) && !n.effective().orElseThrow().to().isBefore(to))))
                .forEach(all::add);
        return all.stream().max(Comparator.naturalOrder());
    }

    Run actual(Stage stage) {
        var planned = planned(stage);
        var ends = new ArrayList<Instant>();
        var rights = recourses(stage);
        standing.notices.notices(Notice.Act.INVOCATION)
                .filter(n -> standing.notices.isAboutStage(n.about(), stage.name()))
                .filter(n -> rights.stream().anyMatch(r -> r.action() instanceof Action.End && r.stands() && r.who().contains(n.by().name())
                        && r.from().filter(f -> f.isAfter(SlowNotices.begins(n))).isEmpty()))
                .map(SlowNotices::begins).min(Comparator.naturalOrder()).ifPresent(ends::add);
        standing.notices.decisions(Decision.Outcome.ENDED)
                .filter(d -> standing.notices.isAboutStage(d.about(), stage.name()))
                .forEach(d -> ends.add(SlowNotices.begins(d)));
        if (stage.ends().orElse(null) instanceof Ending.When(var condition)) {
            var truth = standing.truth(condition);
            truth.since().filter(s -> truth.value() == 2).ifPresent(ends::add);
        }
        planned.ends().ifPresent(ends::add);
        return new Run(planned.stage(), planned.begins(), ends.stream().min(Comparator.naturalOrder()), planned.earned());
    }

    List<Right> recourses(Stage stage) {
        var rights = new ArrayList<Right>();
        for (var clause : stage.clauses()) {
            if (clause.duty() instanceof Duty.Permission p) {
                var truth = p.qualifiers().dependence().map(standing::truth).orElse(new SlowStanding.Truth(2, Optional.empty()));
                if (truth.value() > 0) {
                    var guilty = p.qualifiers().dependence().filter(d -> d.join() != Qualifiers.Dependence.Join.UNLESS)
                            .map(d -> breakers(d.condition(), truth.value() == 2)).orElse(List.of());
                    rights.add(new Right(clause.line(), who(p.who(), guilty), p.action(), truth.since(), truth.value() == 2));
                }
            }
        }
        stage.consequences().forEach(c -> consequence(c, rights));
        return rights;
    }

    private void consequence(Consequence c, List<Right> rights) {
        var truth = standing.truth(c.condition());
        if (truth.value() == 0) {
            return;
        }
        var clauses = c.condition().facts().stream().filter(Fact.OfClause.class::isInstance).map(f -> ((Fact.OfClause) f).clause()).toList();
        var breakers = breakers(c.condition(), truth.value() == 2);
        var from = truth.since();
        boolean isToldOf = true;
        for (var step : c.steps()) {
            if (step instanceof Step.Notify) {
                var told = standing.notices.notices(Notice.Act.NOTIFICATION)
                        .filter(n -> clauses.stream().anyMatch(x -> n.about().contains(new About.Clause(standing.notices.name(), x))))
                        .filter(n -> breakers.isEmpty() || breakers.stream().anyMatch(b -> !b.equals(n.by().name())))
                        .map(n -> n.head().known())
                        .filter(k -> truth.since().filter(k::isBefore).isEmpty())
                        .min(Comparator.naturalOrder());
                isToldOf = told.isPresent();
                from = Stream.concat(told.stream(), truth.since().stream()).max(Comparator.naturalOrder());
            } else if (step instanceof Step.Cure(var time)) {
                from = from.map(f -> SlowTime.plus(f, time, standing.instrument.zone()));
            }
        }
        for (var step : c.steps()) {
            if (step instanceof Step.Response(var who, var action, var at, var _)) {
                var when = at.flatMap(a -> at(a, truth.since()));
                rights.add(new Right(c.line(), isToldOf ? who(who, breakers) : List.of(), action, when.isPresent() ? when : from, truth.value() == 2));
            }
        }
    }

    private Optional<Instant> at(Deadline deadline, Optional<Instant> since) {
        var zone = standing.instrument.zone();
        return switch (deadline) {
            case Deadline.At(var time, var isNext, var other) ->
                since.map(s -> SlowTime.on(s.atZone(zone).toLocalDate().plusDays(isNext ? 1 : 0), time, other.orElse(zone)));
            case Deadline.On(var moment) -> Optional.of(SlowTime.moment(moment, zone));
            case Deadline.EndOfDay _ -> since.map(s -> s.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
            default -> since;
        };
    }

    private List<String> who(Who who, List<String> breakers) {
        return switch (who) {
            case Who.Named(var names) -> names;
            case Who.EachParty _ -> standing.instrument.parties();
            default -> standing.instrument.parties().stream()
                    .filter(p -> breakers.isEmpty() || breakers.stream().anyMatch(b -> !b.equals(p))).toList();
        };
    }

    /** Of a contested breach also those who may have done it, unless somebody certainly did. */
    private List<String> breakers(Condition condition, boolean isCertain) {
        var names = new ArrayList<String>();
        for (var fact : condition.facts()) {
            if (fact instanceof Fact.OfClause(var clause, var is, var state)
                    && (is && (state == State.BREACHED || state == State.CONTESTED) || !is && state == State.FULFILLED)) {
                for (var verdict : standing.first(clause)) {
                    boolean counts = verdict.status() == Status.BREACHED && state != State.CONTESTED
                            || verdict.status() == Status.CONTESTED && (state == State.CONTESTED || !isCertain);
                    verdict.actor().filter(_ -> counts).ifPresent(names::add);
                }
            }
        }
        return names;
    }
}
