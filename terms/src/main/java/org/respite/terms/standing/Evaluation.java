package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Who;

/**
 * One reading of the evidence, computed from all of the record. What depends on something else asks for it and finds it
 * computed once; that nothing depends on itself was checked when the terms were read.
 *
 * <p>First every clause is judged as if its stage ran as planned; from that follows who may end the stage, and whether
 * somebody did; then every clause is judged for the time that the stage really had.
 */
final class Evaluation {

    private static final Duration LOOK_AHEAD = Duration.ofDays(2);

    private final Scene scene;
    private final Instrument instrument;
    private final StageClock clock;
    private final Map<String, StageStanding> planned = new HashMap<>();
    private final Map<String, StageStanding> actual = new HashMap<>();
    private final Map<String, List<Verdict>> first = new HashMap<>();
    private final Map<String, Layout> layouts = new HashMap<>();
    private final Map<String, Map<WindowName, Duration>> delays = new HashMap<>();
    private final Truths truths;

    Evaluation(Scene scene) {
        this.scene = scene;
        this.instrument = scene.instrument();
        this.clock = new StageClock(scene);
        this.truths = new Truths(scene, this::firstVerdicts, this::planned, this::actual);
    }

    View view() {
        var verdicts = new ArrayList<List<Verdict>>();
        var recourses = new ArrayList<Recourse>();
        for (var stage : instrument.stages()) {
            recourses.addAll(recourses(stage));
        }
        var adjustments = new Adjustments(scene, recourses);
        for (var stage : instrument.stages()) {
            for (var clause : stage.clauses()) {
                verdicts.add(adjustments.of(clause, judge("last", clause, actual(stage))));
            }
        }
        return new View(scene.evidence().reader(), instrument.stages().stream().map(this::actual).toList(), VerdictList.joined(verdicts),
                recourses);
    }

    private List<Recourse> recourses(Stage stage) {
        return new Recourses(scene, truths, this::firstVerdicts).of(stage);
    }

    private StageStanding planned(Stage stage) {
        var known = planned.get(stage.name());
        if (known == null) {
            known = clock.planned(stage, truths);
            planned.put(stage.name(), known);
        }
        return known;
    }

    private StageStanding actual(Stage stage) {
        var known = actual.get(stage.name());
        if (known == null) {
            known = clock.actual(stage, planned(stage), truths, recourses(stage));
            actual.put(stage.name(), known);
        }
        return known;
    }

    private StageStanding planned(String stage) {
        return planned(getStage(stage));
    }

    private StageStanding actual(String stage) {
        return actual(getStage(stage));
    }

    private Stage getStage(String name) {
        return instrument.stages().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Verdict> firstVerdicts(String clause) {
        var known = first.get(clause);
        if (known == null) {
            var stage = stageOf(clause);
            var found = getClause(clause);
            var adjustments = new Adjustments(scene, List.of());
            known = adjustments.of(found, judge("first", found, planned(stage)));
            first.put(clause, known);
        }
        return known;
    }

    /** When a clause was performed, each time that it was. */
    List<Instant> performances(String clause) {
        return firstVerdicts(clause).stream()
                .filter(v -> v.status() == Status.FULFILLED || v.status() == Status.BREACHED && isForbidden(clause))
                .flatMap(v -> v.since().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isForbidden(String clause) {
        return getClause(clause).duty() instanceof Duty.Prohibition;
    }

    List<Window> windows(String clause) {
        return getClause(clause).duty().qualifiers().deadline().orElse(null) instanceof Deadline.AfterEach
                ? firstVerdicts(clause).stream().map(Verdict::window).toList()
                : layout("first", getClause(clause), planned(stageOf(clause))).windows();
    }

    /** By how much a clause was performed late, in the window of that name; nothing where it was in time or is not done. */
    Duration delay(String clause, WindowName time) {
        var known = delays.get(clause);
        if (known == null) {
            known = delays(clause);
            delays.put(clause, known);
        }
        return known.getOrDefault(time, Duration.ZERO);
    }

    private Map<WindowName, Duration> delays(String clause) {
        return getClause(clause).duty() instanceof Duty.Obligation duty
                ? new Lateness(scene, getClause(clause), duty).of(firstVerdicts(clause))
                : Map.of();
    }

    private Layout layout(String purpose, Clause clause, StageStanding standing) {
        var key = purpose + " " + clause.id();
        var known = layouts.get(key);
        if (known == null) {
            known = laid(key, clause, standing);
            layouts.put(key, known);
        }
        return known;
    }

    private Layout laid(String key, Clause clause, StageStanding standing) {
        if (standing.begins().isEmpty()) {
            return scene.layouts().same(key, "", List.of());
        }
        var begins = standing.begins().get();
        var horizon = scene.at().isAfter(begins) ? scene.at().plus(LOOK_AHEAD) : begins.plus(LOOK_AHEAD);
        var ends = standing.ends().orElse(horizon);
        if (ends.isBefore(begins)) {
            return scene.layouts().same(key, "", List.of());
        }
        var windows = new ClauseWindows(instrument, begins, ends, this);
        return ClauseWindows.isMovedByOthers(clause)
                ? scene.layouts().same(key, "", windows.of(clause))
                : scene.layouts().get(key, List.of(begins, ends), () -> windows.of(clause));
    }

    /** @param purpose “first” as if its stage ran as planned, or “last” */
    private List<Verdict> judge(String purpose, Clause clause, StageStanding standing) {
        var layout = layout(purpose, clause, standing);
        return switch (clause.duty()) {
            case Duty.Obligation o -> dependent(clause, ended(standing, joined(actors(o.who()).stream()
                    .map(a -> judge(purpose, clause, o, a, layout)).toList())));
            case Duty.Prohibition p -> dependent(clause, joined(actors(p.who()).stream()
                    .map(a -> new BanJudge(scene, clause, p, a, layout).verdicts(purpose)).toList()));
            case Duty.Permission _ -> List.of();
            case Duty.Point p -> List.of(new PointJudge(scene).judge(clause, p));
        };
    }

    private static List<Verdict> joined(List<List<Verdict>> ofActors) {
        return ofActors.size() == 1 ? ofActors.getFirst() : VerdictList.joined(ofActors);
    }

    private List<Verdict> judge(String purpose, Clause clause, Duty.Obligation duty, String actor, Layout layout) {
        if (duty.qualifiers().deadline().orElse(null) instanceof Deadline.AfterEach deadline) {
            var events = scene.books().events(deadline.event(), clause, actor, layout);
            var answers = scene.books().answers(clause, duty.deed(), actor, layout);
            return scene.verdicts()
                    .responses(clause.id(), actor, purpose, events, () -> new Responses(scene, clause, duty, deadline, actor, events, answers))
                    .verdicts(scene);
        }
        return new DutyJudge(scene, clause, duty, actor, layout, actors(duty.who()).size() > 1).verdicts(purpose);
    }

    private List<String> actors(Who who) {
        return switch (who) {
            case Who.Named(var names) -> names;
            case Who.EachParty _ -> instrument.parties();
            case Who.EitherParty _ -> instrument.parties();
            case Who.OtherParty _ -> instrument.parties();
        };
    }

    /** What was not yet due when its stage ended is no longer owed. */
    private List<Verdict> ended(StageStanding standing, List<Verdict> verdicts) {
        return standing.hasEnded(scene.at()) ? VerdictList.each(verdicts, v -> ended(standing, v)) : verdicts;
    }

    private static Verdict ended(StageStanding standing, Verdict verdict) {
        boolean over = standing.ends().orElseThrow().isBefore(verdict.window().deadline());
        return over && verdict.status() != Status.FULFILLED
                ? verdict.with(Status.EXCUSED, Reason.of(Why.STAGE_ENDED_FIRST, List.of(standing.reason(), verdict.reason())))
                : verdict;
    }

    private List<Verdict> dependent(Clause clause, List<Verdict> verdicts) {
        var dependence = clause.duty().qualifiers().dependence();
        if (dependence.isEmpty() || verdicts.isEmpty()) {
            return verdicts;
        }
        var truth = truths.of(dependence.get());
        return VerdictList.each(verdicts, v -> dependent(truth, v));
    }

    private static Verdict dependent(Truth truth, Verdict verdict) {
        if (verdict.status() == Status.FULFILLED) {
            return verdict;
        }
        return switch (truth.value()) {
            case YES -> verdict.with(verdict.status(), verdict.reason().and(truth.reason()));
            case MAYBE -> verdict.with(verdict.status() == Status.BREACHED ? Status.CONTESTED : verdict.status(),
                    verdict.reason().and(truth.reason()));
            case NO -> verdict.with(verdict.status() == Status.PENDING ? Status.PENDING : Status.EXCUSED,
                    Reason.of(Why.CONDITION_FAILS, List.of(truth.reason(), verdict.reason())));
        };
    }

    private Stage stageOf(String clause) {
        return instrument.stages().stream()
                .filter(s -> s.clauses().stream().anyMatch(c -> c.id().equals(clause)))
                .findFirst()
                .orElseThrow();
    }

    private Clause getClause(String id) {
        return instrument.clauses().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }
}
