package org.respite.terms.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.model.report.Entry;
import org.respite.model.report.NetRecord;
import org.respite.model.report.Report;
import org.respite.terms.standing.Status;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;
import org.respite.terms.tree.Qualifiers.Dependence;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Who;

/**
 * The standing in one reading, recomputed from all net reports whenever anything is asked. It knows no index, no cache and no
 * shortcut, and tells no reasons: only who stands how, when stages run and who may do what.
 */
final class SlowStanding {

    final Instrument instrument;
    final SlowRecord record;
    final SlowNotices notices;
    private final SlowStages stages;
    private final SlowJudge judge;

    private SlowStanding(Instrument instrument, String name, SlowRecord record) {
        this.instrument = instrument;
        this.record = record;
        this.notices = new SlowNotices(instrument, name, record);
        this.stages = new SlowStages(this);
        this.judge = new SlowJudge(instrument, record);
    }

    /** For each reading the lines that are compared. */
    static List<List<String>> of(Instrument instrument, String name, List<Entry> entries, Map<String, String> zoneOf, Instant at, Instant known) {
        var net = NetRecord.of(entries.stream().filter(e -> !e.head().known().isAfter(known)).toList());
        var readers = instrument.evidence().isPresent() ? List.of(Optional.<String>empty())
                : (instrument.kind() == Kind.POSITION ? instrument.by().stream() : instrument.parties().stream()).map(Optional::of).toList();
        return readers.stream()
                .map(r -> new SlowStanding(instrument, name, new SlowRecord(net, zoneOf, at, instrument.clockTolerance(), instrument.evidence(), r))
                        .lines())
                .toList();
    }

    private List<String> lines() {
        var lines = new ArrayList<String>();
        var recourses = instrument.stages().stream().flatMap(s -> stages.recourses(s).stream()).toList();
        for (var stage : instrument.stages()) {
            lines.add(stages.actual(stage).words());
        }
        for (var stage : instrument.stages()) {
            for (var clause : stage.clauses()) {
                raw(clause, stages.actual(stage)).forEach(v -> lines.add(notices.adjusted(clause, v, recourses).words()));
            }
        }
        recourses.forEach(r -> lines.add(r.words()));
        return lines;
    }

    /** As if its stage ran as planned. */
    List<SlowVerdict> first(String id) {
        var clause = instrument.clauses().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        return raw(clause, stages.planned(stageOf(id))).stream().map(v -> notices.adjusted(clause, v, List.of())).toList();
    }

    private Stage stageOf(String clause) {
        return instrument.stages().stream().filter(s -> s.clauses().stream().anyMatch(c -> c.id().equals(clause))).findFirst().orElseThrow();
    }

    private List<SlowVerdict> raw(Clause clause, SlowStages.Run run) {
        if (clause.duty() instanceof Duty.Point p) {
            return List.of(judge.point(clause, p));
        }
        if (clause.duty() instanceof Duty.Permission) {
            return List.of();
        }
        var windows = windows(clause, run);
        var verdicts = new ArrayList<SlowVerdict>();
        for (var actor : actors(clause.duty())) {
            switch (clause.duty()) {
                case Duty.Obligation o -> {
                    if (o.qualifiers().deadline().orElse(null) instanceof Deadline.AfterEach each) {
                        judge.responses(clause, o, each, actor, windows).stream()
                                .sorted(Comparator.comparing(v -> v.window().from()))
                                .map(v -> ended(run, v)).map(v -> dependent(clause, v)).forEach(verdicts::add);
                        break;
                    }
                    for (int i = 0; i < windows.size(); i++) {
                        verdicts.add(dependent(clause, ended(run, judge.duty(clause, o, actor, actors(o).size() > 1, i, windows))));
                    }
                }
                case Duty.Prohibition p -> windows.forEach(w -> verdicts.add(dependent(clause, judge.ban(clause, p, actor, w))));
                default -> throw new IllegalStateException();
            }
        }
        return verdicts;
    }

    private List<String> actors(Duty duty) {
        var who = duty instanceof Duty.Obligation o ? o.who() : ((Duty.Prohibition) duty).who();
        return who instanceof Who.Named(var names) ? names : instrument.parties();
    }

    private SlowVerdict ended(SlowStages.Run run, SlowVerdict v) {
        boolean isCut = run.ends().filter(e -> !e.isAfter(record.at()) && e.isBefore(v.window().deadline())).isPresent();
        return isCut && v.status() != Status.FULFILLED ? v.with(Status.EXCUSED) : v;
    }

    private SlowVerdict dependent(Clause clause, SlowVerdict v) {
        var dependence = clause.duty().qualifiers().dependence();
        if (dependence.isEmpty() || v.status() == Status.FULFILLED) {
            return v;
        }
        return switch (truth(dependence.get()).value()) {
            case 2 -> v;
            case 1 -> v.status() == Status.BREACHED ? v.with(Status.CONTESTED) : v;
            default -> v.status() == Status.PENDING ? v : v.with(Status.EXCUSED);
        };
    }

    private List<SlowWindow> windows(Clause clause, SlowStages.Run run) {
        if (run.begins().isEmpty()) {
            return List.of();
        }
        var begins = run.begins().get();
        var now = record.at().isAfter(begins) ? record.at() : begins;
        var ends = run.ends().orElse(now.plus(Duration.ofDays(2)));
        return ends.isBefore(begins) ? List.of() : new SlowWindows(this, clause, begins, ends).all();
    }

    List<SlowWindow> windows(String id) {
        var clause = instrument.clauses().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        return clause.duty().qualifiers().deadline().orElse(null) instanceof Deadline.AfterEach
                ? first(id).stream().map(SlowVerdict::window).toList()
                : windows(clause, stages.planned(stageOf(id)));
    }

    Stream<Instant> performances(String id) {
        boolean isForbidden = instrument.clauses().anyMatch(c -> c.id().equals(id) && c.duty() instanceof Duty.Prohibition);
        return first(id).stream()
                .filter(v -> v.status() == Status.FULFILLED || isForbidden && v.status() == Status.BREACHED)
                .flatMap(v -> v.since().stream()).distinct().sorted();
    }

    /** How long after its deadline a clause was performed, in the window of that label, within a day of its last moment. */
    Duration delay(String id, String label) {
        var clause = instrument.clauses().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
        if (!(clause.duty() instanceof Duty.Obligation o)) {
            return Duration.ZERO;
        }
        var longest = Duration.ZERO;
        for (var v : first(id)) {
            var until = SlowTime.plus(v.window().until(), new Span(1, Span.Unit.DAY), instrument.zone());
            var longer = List.of(new SlowWindow("", v.window().from(), v.window().deadline(), until));
            var actor = actors(o).size() > 1 ? v.actor() : Optional.<String>empty();
            var parts = o.quantity().map(Quantity::parts).orElse(List.of());
            Optional<Instant> last = Optional.empty();
            boolean isDone = true;
            for (int i = 0; i < v.tallies().size(); i++) {
                long owed = v.tallies().get(i).owedAtMost();
                SlowRecord.Meaning meaning;
                var authorities = clause.remarks().countedBy();
                if (parts.isEmpty()) {
                    meaning = r -> record.isDeed(r, clause, o.deed(), v.actor());
                } else {
                    var count = instrument.getCount(parts.get(i).count());
                    authorities = authorities.isEmpty() ? count.authorities() : authorities;
                    meaning = r -> record.isOfCount(r, count, o.deed(), actor);
                }
                boolean ofDeeds = parts.isEmpty() && o.qualifiers().exchange().isEmpty();
                var reached = record.count(meaning, authorities, ofDeeds, false, List.of(), false, false, 0, longer).reached(owed);
                isDone &= reached.isPresent() || owed <= 0;
                last = Stream.concat(last.stream(), reached.stream()).max(Comparator.naturalOrder());
            }
            if (isDone && v.window().label().equals(label) && last.isPresent()) {
                var delay = Duration.between(v.window().deadline(), last.get());
                longest = delay.compareTo(longest) > 0 ? delay : longest;
            }
        }
        return longest;
    }

    /** Yes, perhaps or no as 2, 1 and 0. */
    record Truth(int value, Optional<Instant> since) {}

    Truth truth(Dependence dependence) {
        var truth = truth(dependence.condition());
        return dependence.join() == Dependence.Join.UNLESS ? new Truth(2 - truth.value(), Optional.empty()) : truth;
    }

    Truth truth(Condition condition) {
        var truths = condition.facts().stream().map(this::truth).toList();
        var values = truths.stream().mapToInt(Truth::value);
        var times = truths.stream().filter(t -> t.value() == 2).flatMap(t -> t.since().stream());
        return condition.all()
                ? new Truth(values.min().orElse(2), times.max(Comparator.naturalOrder()))
                : new Truth(values.max().orElse(0), times.min(Comparator.naturalOrder()));
    }

    private Truth truth(Fact fact) {
        return switch (fact) {
            case Fact.OfClause(var clause, var is, var state) -> is ? clause(clause, state) : not(clause(clause, state));
            case Fact.OfStage(var stage, var begins) -> {
                var which = instrument.stages().stream().filter(s -> s.name().equals(stage)).findFirst().orElseThrow();
                var run = begins ? stages.planned(which) : stages.actual(which);
                var time = begins ? run.begins() : run.ends();
                yield new Truth(time.filter(t -> !t.isAfter(record.at())).isPresent() ? 2 : 0, time);
            }
            case Fact.OfReport(var what, var is) -> is ? report(what) : not(report(what));
        };
    }

    private static Truth not(Truth truth) {
        return new Truth(2 - truth.value(), Optional.empty());
    }

    private Truth clause(String clause, State state) {
        var all = first(clause);
        var those = all.stream().filter(v -> v.status() == Status.valueOf(state.name())).toList();
        var times = those.stream().flatMap(v -> v.since().stream());
        if (state == State.FULFILLED) {
            return !all.isEmpty() && those.size() == all.size() ? new Truth(2, times.max(Comparator.naturalOrder())) : new Truth(0, Optional.empty());
        }
        boolean isPerhaps = state == State.BREACHED && all.stream().anyMatch(v -> v.status() == Status.CONTESTED);
        return those.isEmpty() ? new Truth(isPerhaps ? 1 : 0, Optional.empty()) : new Truth(2, times.min(Comparator.naturalOrder()));
    }

    private Truth report(String what) {
        var told = record.happened().filter(r -> SlowRecord.isCalled(r.report(), what) && !SlowRecord.tellsOfNothing(r.report())).toList();
        var first = told.stream().filter(record::isCertain).map(r -> r.report())
                .min(Comparator.comparing((Report r) -> r.occurred().from()).thenComparing(r -> r.id()));
        return new Truth(first.isPresent() ? 2 : told.isEmpty() ? 0 : 1, first.map(r -> r.occurred().to()));
    }
}
