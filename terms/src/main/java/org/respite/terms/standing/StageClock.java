package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.model.report.About;
import org.respite.model.report.Actor;
import org.respite.model.report.Decision;
import org.respite.model.report.Notice;
import org.respite.model.report.When;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Role;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Stage.Beginning;
import org.respite.terms.tree.Stage.Ending;
import org.respite.terms.tree.Stage.Extension;
import org.respite.terms.tree.Timing.Span;

/** When stages begin and end: as written, as earned, as agreed on record, and as somebody entitled ended them. */
final class StageClock {

    private static final int MOST_ROUNDS = 400;
    /** Nothing goes on longer than calendars can be trusted with. */
    private static final Instant LATEST = Instant.parse("2199-12-31T00:00:00Z");

    private final Scene scene;
    private final Instrument instrument;

    StageClock(Scene scene) {
        this.scene = scene;
        this.instrument = scene.instrument();
    }

    /** Begin and end by the text and by what was agreed, before anybody ends it. */
    StageStanding planned(Stage stage, Truths truths) {
        var reasons = new ArrayList<Reason>();
        var begins = begins(stage, truths, reasons);
        Optional<Instant> base = stage.ends().orElse(null) instanceof Ending.At(var moment)
                ? Optional.of(StageDays.instant(moment, instrument.zone()))
                : begins.flatMap(b -> stage.lasts().map(s -> StageDays.plus(b, s, 1, instrument.zone())));
        base.ifPresent(e -> reasons.add(Reason.of(Sentence.of(Why.ENDS_AS_WRITTEN, told(e)))));
        long earned = 0;
        Optional<Span> per = Optional.empty();
        var ends = base;
        for (var extension : stage.extensions()) {
            if (extension instanceof Extension.Earned e && begins.isPresent() && base.filter(b -> !b.isBefore(begins.get())).isPresent()) {
                earned = earned(stage.name(), e, begins.get(), base.get(), reasons);
                per = Optional.of(e.by());
                ends = Optional.of(StageDays.plus(base.get(), e.by(), earned, instrument.zone()));
            }
        }
        ends = agreed(stage, ends, reasons);
        return new StageStanding(stage.name(), begins, ends, earned, per,
                Reason.of(begins.map(b -> Sentence.of(Why.BEGINS, told(b))).orElseGet(() -> Sentence.of(Why.BEGINNING_UNKNOWN)), reasons));
    }

    private Optional<Instant> begins(Stage stage, Truths truths, List<Reason> reasons) {
        var decided = scene.effects().decisionsOfStage(Decision.Outcome.ADOPTED, stage.name())
                .filter(d -> d.effective().filter(When::isInstant).isPresent() && isBeginning(d, stage))
                .reduce((a, b) -> b);
        if (decided.isPresent()) {
            reasons.add(Reason.of(Why.BEGINNING_DECIDED, decided.get()));
            return Optional.of(Effects.begins(decided.get()));
        }
        if (stage.begins().isEmpty() && stage.name().isEmpty()) {
            return instrument.stages().stream()
                    .filter(s -> !s.name().isEmpty())
                    .flatMap(s -> begins(s, truths, new ArrayList<>()).stream())
                    .min(Comparator.naturalOrder());
        }
        return stage.begins().flatMap(b -> switch (b) {
            case Beginning.At(var moment) -> Optional.of(StageDays.instant(moment, instrument.zone()));
            case Beginning.When(var condition) -> {
                var truth = truths.of(condition);
                reasons.add(truth.reason());
                yield truth.isCertain() ? truth.since() : Optional.empty();
            }
        });
    }

    /** A decision about the whole instrument begins its first stage, one about a stage begins that stage. */
    private boolean isBeginning(Decision decision, Stage stage) {
        return decision.about().stream().anyMatch(a -> a instanceof About.Stage)
                || instrument.stages().getFirst().equals(stage);
    }

    /** How many extensions performance has earned; one day that was earned gives time to earn the next. */
    private long earned(String stage, Extension.Earned e, Instant begins, Instant base, List<Reason> reasons) {
        var count = instrument.getCount(e.count());
        long most = most(e, base);
        long earned = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var ends = StageDays.plus(base, e.by(), earned, instrument.zone());
            var window = Window.of(new WindowName.WholeStage(), begins, ends);
            var layout = scene.layouts().same(List.of("earned", stage, round), "", List.of(window));
            var found = scene.books().count(count, "", count.authorities(), Optional.empty(), layout).found(0);
            long now = Math.max(0, (found.certain() - e.beyond()) / e.every());
            now = Math.min(now, most);
            if (now <= earned) {
                reasons.add(Reason.of(Sentence.of(Why.EARNED, new Value.Number(earned), new Value.Length(e.by()), new Value.Number(found.certain()),
                        new Value.Name(e.count()), told(ends), new Value.Number(e.every()), new Value.Number(e.beyond()))));
                return earned;
            }
            earned = now;
        }
        return earned;
    }

    private static long most(Extension.Earned e, Instant base) {
        long one = Math.max(1, minutes(e.by()));
        long all = Math.max(0, Duration.between(base, LATEST).toMinutes() / one);
        return e.atMost().map(m -> Math.min(all, minutes(m) / one)).orElse(all);
    }

    private static long minutes(Span span) {
        return span.number() * switch (span.unit()) {
            case MINUTE -> 1;
            case HOUR -> 60;
            case DAY -> 24 * 60;
            case WEEK -> 7 * 24 * 60;
        };
    }

    /** An extension is agreed when every party has given notice of it, or a mediator has put its adoption on record. */
    private Optional<Instant> agreed(Stage stage, Optional<Instant> ends, List<Reason> reasons) {
        boolean foreseen = stage.extensions().stream().anyMatch(Extension.Agreed.class::isInstance);
        if (!foreseen) {
            return ends;
        }
        var decided = scene.effects().decisionsOfStage(Decision.Outcome.ADOPTED, stage.name())
                .filter(d -> d.effective().filter(e -> !e.isInstant()).isPresent())
                .filter(d -> d.by().stream().anyMatch(a -> mayDecide(a.name())));
        var latest = ends;
        for (var decision : decided.toList()) {
            var to = decision.effective().orElseThrow().to();
            reasons.add(Reason.of(Sentence.of(Why.EXTENDED, told(to)), decision));
            latest = latest.filter(l -> l.isAfter(to)).or(() -> Optional.of(to));
        }
        var notices = scene.effects().noticesOfStage(Notice.Act.EXTENSION, stage.name())
                .filter(n -> n.effective().filter(e -> !e.isInstant()).isPresent())
                .toList();
        for (var to : notices.stream().map(n -> n.effective().orElseThrow().to()).distinct().sorted().toList()) {
            boolean all = instrument.parties().stream().allMatch(p -> notices.stream()
                    .anyMatch(n -> n.by().name().equals(p) && !n.effective().orElseThrow().to().isBefore(to)));
            if (all) {
                reasons.add(new Reason(Sentence.of(Why.EXTENDED_BY_ALL, told(to)),
                        notices.stream().map(Notice::id).toList(), List.of()));
                latest = latest.filter(l -> l.isAfter(to)).or(() -> Optional.of(to));
            }
        }
        return latest;
    }

    private boolean mayDecide(String actor) {
        return instrument.actors().stream()
                .anyMatch(a -> a.name().equals(actor) && (a.role() == Role.MEDIATOR || a.role() == Role.GUARANTOR))
                || instrument.parties().contains(actor);
    }

    /** The end as somebody entitled, a decision or the text itself brought it about. */
    StageStanding actual(Stage stage, StageStanding planned, Truths truths, List<Recourse> recourses) {
        var reasons = new ArrayList<Reason>();
        misdirected(stage, reasons);
        var early = Stream.of(invoked(stage, recourses, reasons), decided(stage, reasons), written(stage, truths, reasons))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .filter(t -> planned.ends().filter(e -> !t.isBefore(e)).isEmpty());
        var reason = planned.reason();
        for (var more : reasons) {
            reason = reason.and(more);
        }
        return new StageStanding(planned.stage(), planned.begins(), early.or(planned::ends), planned.earned(),
                planned.perExtension(), reason);
    }

    private Optional<Instant> invoked(Stage stage, List<Recourse> recourses, List<Reason> reasons) {
        Optional<Instant> first = Optional.empty();
        for (var notice : scene.effects().noticesOfStage(Notice.Act.INVOCATION, stage.name()).toList()) {
            boolean entitled = recourses.stream().anyMatch(r -> r.action() instanceof Action.End
                    && r.who().contains(notice.by().name()) && r.stands()
                    && r.from().filter(f -> f.isAfter(Effects.begins(notice))).isEmpty());
            var contested = scene.effects().contestants(notice);
            var remarks = new ArrayList<Sentence>();
            if (!entitled) {
                remarks.add(Sentence.of(Why.NOT_ENTITLED));
            }
            remarks.addAll(contested(contested));
            reasons.add(Reason.of(Sentence.of(Why.END_INVOKED, new Value.Name(notice.by().name()), new Value.Remarks(remarks)), notice));
            if (entitled) {
                var begins = Effects.begins(notice);
                first = first.filter(f -> !begins.isBefore(f)).or(() -> Optional.of(begins));
            }
        }
        return first;
    }

    /** Which of several consequences is meant by naming a clause nobody can tell: it is shown, and ends nothing. */
    private void misdirected(Stage stage, List<Reason> reasons) {
        for (var clause : stage.clauses()) {
            for (var notice : scene.effects().notices(Notice.Act.INVOCATION, clause.id())) {
                reasons.add(Reason.of(Sentence.of(Why.CLAUSE_INVOKED, new Value.Name(notice.by().name()),
                        new Value.Clause(clause.id())), notice));
            }
        }
    }

    private Optional<Instant> decided(Stage stage, List<Reason> reasons) {
        var ended = scene.effects().decisionsOfStage(Decision.Outcome.ENDED, stage.name())
                .min(Comparator.comparing(Effects::begins));
        ended.ifPresent(d -> reasons.add(Reason.of(Why.END_DECIDED, d)));
        return ended.map(Effects::begins);
    }

    private Optional<Instant> written(Stage stage, Truths truths, List<Reason> reasons) {
        Optional<Instant> end = Optional.empty();
        if (stage.ends().orElse(null) instanceof Ending.When(var condition)) {
            var truth = truths.of(condition);
            reasons.add(truth.reason());
            end = truth.isCertain() ? truth.since() : end;
        }
        if (stage.continuesWhile().isPresent()) {
            var truth = truths.of(stage.continuesWhile().get());
            reasons.add(Reason.of(Why.CONTINUES_WHILE, List.of(truth.reason())));
            if (truth.value() == Match.NO) {
                reasons.add(Reason.of(Why.NO_LONGER_CONTINUES));
            }
        }
        return end;
    }

    /** Who says that it is not right, if anybody does. */
    static List<Sentence> contested(List<Actor> by) {
        return by.isEmpty() ? List.of() : List.of(Sentence.of(Why.CONTESTED_BY, new Value.Names(by.stream().map(a -> a.name()).toList())));
    }

    private Value told(Instant instant) {
        return new Value.Moment(instant, instrument.zone());
    }
}
