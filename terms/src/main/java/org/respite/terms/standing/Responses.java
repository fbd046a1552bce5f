package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Obligation;
import org.respite.terms.tree.Quantity.Bound;
import org.respite.terms.tree.Timing.Deadline.AfterEach;
import org.respite.terms.tree.Timing.Span;

/**
 * Verdicts on a deed that is owed after each of many events, one for each event. One answer answers every event after which
 * it was in time. What was judged is kept; what comes or goes makes it judge again the events that it can answer.
 */
final class Responses {

    /** From so many changes on, all is judged again. */
    private static final int MANY = 1_000;

    private final WindowName name;
    private final Clause clause;
    private final Obligation duty;
    private final AfterEach deadline;
    private final String actor;
    private final Book events;
    private final Book answers;
    /** Every event with its verdict. */
    private Sums judged = Sums.NONE;
    private Instant at = Instant.MIN;
    private Stretches watched = new Stretches(Stream.of());

    Responses(Clause clause, Obligation duty, AfterEach deadline, String actor, Book events, Book answers) {
        this.name = new WindowName.AfterEach(deadline.span(), deadline.event());
        this.clause = clause;
        this.duty = duty;
        this.deadline = deadline;
        this.actor = actor;
        this.events = events;
        this.answers = answers;
    }

    boolean isOf(Book those) {
        return events == those;
    }

    List<Verdict> verdicts(Scene scene) {
        var calls = events.moved();
        var deeds = answers.moved();
        var now = scene.books().watched(clause, duty.deed());
        boolean isAnew = at.equals(Instant.MIN) || !now.equals(watched) || calls.size() + deeds.size() > MANY;
        var before = at;
        at = scene.at();
        watched = now;
        if (isAnew) {
            judgeAll(scene);
        } else {
            boolean isMoved = !before.equals(at);
            calls.forEach(c -> call(scene, c));
            deeds.forEach(d -> deed(scene, (Happening) d));
            if (isMoved) {
                judgeAgain(scene, (before.isBefore(at) ? before : at).minus(reach(scene)), Instant.MAX, _ -> true);
            }
        }
        return VerdictList.of(judged);
    }

    private void judgeAll(Scene scene) {
        var all = new ArrayList<Answered>();
        if (events.layout().size() > 0) {
            events.found(0).sums().iterator().forEachRemaining(event -> all.add(judge(scene, event)));
        }
        judged = Sums.of(all);
    }

    private void call(Scene scene, Counted moved) {
        var event = events.found(0).sums().find(moved);
        judged = event.isPresent() ? judged.with(judge(scene, event.get())) : judged.without(moved);
    }

    private void deed(Scene scene, Happening moved) {
        var when = moved.net().report().occurred();
        judgeAgain(scene, when.from().minus(reach(scene)), when.to().plus(scene.books().tolerance()),
                verdict -> !isAnsweredBefore(verdict, when.from()));
    }

    /** What was answered earlier does not hang on a later deed. */
    private static boolean isAnsweredBefore(Verdict verdict, Instant deed) {
        return verdict.status() == Status.FULFILLED && verdict.since().filter(s -> s.isBefore(deed)).isPresent();
    }

    private void judgeAgain(Scene scene, Instant from, Instant to, Predicate<Verdict> which) {
        for (var next = judged.from(from); next.filter(n -> !n.time().isAfter(to)).isPresent(); next = judged.after(next.get())) {
            var answered = (Answered) next.get();
            if (which.test(answered.verdict())) {
                judged = judged.with(judge(scene, answered.event()));
            }
        }
    }

    /** At least as long as any event can wait for its answer and its verdict to be final. */
    private Duration reach(Scene scene) {
        return longest(deadline.span())
                .plus(duty.qualifiers().grace().map(Responses::longest).orElse(Duration.ZERO))
                .plus(scene.instrument().reportingCloses().map(Responses::longest).orElse(Duration.ZERO))
                .plus(scene.books().tolerance())
                .plusSeconds(1);
    }

    /** A day may have 25 hours. */
    private static Duration longest(Span span) {
        return switch (span.unit()) {
            case MINUTE -> Duration.ofMinutes(span.number());
            case HOUR -> Duration.ofHours(span.number());
            case DAY -> Duration.ofDays(span.number()).plusHours(2);
            case WEEK -> Duration.ofDays(Math.multiplyExact(7, span.number())).plusHours(2);
        };
    }

    private Answered judge(Scene scene, Counted event) {
        var window = window(scene, event.time());
        var found = find(window, scene.books().tolerance());
        boolean isCertain = found.filter(h -> h.isCertain() && window.holds(h.net().report().occurred(), scene.books().tolerance())).isPresent();
        var tally = new Tally(duty.deed(), isCertain ? 1 : 0, found.isPresent() ? 1 : 0, watched.cover(window.from(), window.deadline()),
                Bound.AT_LEAST, event.certain(), 1);
        boolean isOver = !scene.at().isBefore(window.until());
        var status = DutyJudge.atLeast(tally, isOver, false);
        Optional<Instant> since = switch (status) {
            case FULFILLED -> found.map(h -> h.net().report().occurred().to());
            case BREACHED -> Optional.of(window.deadline());
            default -> Optional.empty();
        };
        var things = found.<List<Counted>>map(h -> List.of(event, h)).orElseGet(() -> List.of(event));
        return new Answered(event, new Verdict(clause.id(), Optional.of(actor), window, status, tally.isClosed() && isOver || scene.isFinal(window),
                List.of(tally), since,
                Reason.of(DutyJudge.why(status, Bound.AT_LEAST, List.of(tally)), new Reasons(List.of(), Sums.of(things), List.of()))));
    }

    private Window window(Scene scene, Instant event) {
        var zone = scene.instrument().zone();
        var due = StageDays.plus(event, deadline.span(), 1, zone);
        var last = duty.qualifiers().grace().map(g -> StageDays.plus(due, g, 1, zone)).orElse(due);
        return new Window(name, event, due, last.plusSeconds(1));
    }

    /** The first answer that is certainly in time, or else the first that may be. */
    private Optional<Happening> find(Window window, Duration tolerance) {
        if (answers.found(0).sums().isEmpty()) {
            return Optional.empty();
        }
        var sums = answers.found(0).sums();
        for (var next = sums.certainFrom(window.from()); next.filter(n -> n.time().isBefore(window.until())).isPresent();
                next = sums.certainAfter(next.get())) {
            if (window.holds(((Happening) next.get()).net().report().occurred(), tolerance)) {
                return next.map(Happening.class::cast);
            }
        }
        var earliest = window.from().minus(tolerance).minusSeconds(answers.longest());
        for (var next = sums.from(earliest); next.filter(n -> !n.time().isAfter(window.until().plus(tolerance))).isPresent();
                next = sums.after(next.get())) {
            if (window.touches(((Happening) next.get()).net().report().occurred(), tolerance)) {
                return next.map(Happening.class::cast);
            }
        }
        return Optional.empty();
    }
}
