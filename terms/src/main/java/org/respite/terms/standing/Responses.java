package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Obligation;
import org.respite.terms.tree.Timing.Deadline.AfterEach;
import org.respite.terms.tree.Timing.Span;

/**
 * Verdicts on a deed that is owed after each of many events, one for each event. One answer answers every event after which
 * it was in time. What was judged is kept; what comes or goes makes it judge again the events that it can answer.
 */
final class Responses {

    /** From so many changes on, all is judged again. */
    private static final int MANY = 1_000;

    private final Clause clause;
    private final AnswerDue due;
    private final Book events;
    private final Book deeds;
    /** Every event with its verdict. */
    private Judged judged = Judged.NONE;
    private Instant at = Instant.MIN;
    private Stretches watched = new Stretches(Stream.of());

    Responses(Scene scene, Clause clause, Obligation duty, AfterEach deadline, String actor, Book events, Book deeds) {
        this.clause = clause;
        this.due = new AnswerDue(clause.id(), actor, duty.deed(), new WindowName.AfterEach(deadline.span(), deadline.event()),
                deadline.span(), duty.qualifiers().grace(), scene.instrument().zone());
        this.events = events;
        this.deeds = deeds;
    }

    boolean isOf(Book those) {
        return events == those;
    }

    List<Verdict> verdicts(Scene scene) {
        var calls = events.moved();
        var moved = deeds.moved();
        var now = scene.books().watched(clause, due.deed());
        boolean isAnew = at.equals(Instant.MIN) || !now.equals(watched) || calls.size() + moved.size() > MANY;
        var before = at;
        at = scene.at();
        watched = now;
        var answers = new Answers(deeds.found(0).sums(), scene.books().tolerance(), deeds.longest());
        if (isAnew) {
            judged = all(scene, answers);
        } else {
            boolean isMoved = !before.equals(at);
            calls.forEach(c -> call(scene, answers, c));
            moved.forEach(d -> deed(scene, answers, (Happening) d));
            if (isMoved) {
                judgeAgain(scene, answers, (before.isBefore(at) ? before : at).minus(reach(scene)), Instant.MAX, _ -> true);
            }
        }
        return VerdictList.of(judged);
    }

    private Judged all(Scene scene, Answers answers) {
        if (events.layout().size() == 0) {
            return Judged.NONE;
        }
        var those = events.found(0).sums();
        var inOrder = answers.new InOrder();
        var all = new ArrayList<Answered>(those.size());
        those.iterator().forEachRemaining(event -> {
            var window = due.window(event.time());
            all.add(judge(scene, answers, event, window, inOrder.find(window)));
        });
        return Judged.of(all);
    }

    private void call(Scene scene, Answers answers, Counted moved) {
        var event = events.found(0).sums().find(moved);
        judged = event.isPresent() ? judged.with(judge(scene, answers, event.get())) : judged.without(moved);
    }

    private void deed(Scene scene, Answers answers, Happening moved) {
        var when = moved.net().report().occurred();
        judgeAgain(scene, answers, when.from().minus(reach(scene)), when.to().plus(scene.books().tolerance()),
                answered -> !answered.isAnsweredBefore(when.from()));
    }

    private void judgeAgain(Scene scene, Answers answers, Instant from, Instant to, Predicate<Answered> which) {
        var each = judged.sums().iterator(from);
        while (each.hasNext() && each.next() instanceof Answered answered && !answered.time().isAfter(to)) {
            if (which.test(answered)) {
                judged = judged.with(judge(scene, answers, answered.event()));
            }
        }
    }

    /** At least as long as any event can wait for its answer and its verdict to be final. */
    private Duration reach(Scene scene) {
        return longest(due.span())
                .plus(due.grace().map(Responses::longest).orElse(Duration.ZERO))
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

    private Answered judge(Scene scene, Answers answers, Counted event) {
        var window = due.window(event.time());
        return judge(scene, answers, event, window, answers.find(window));
    }

    private Answered judge(Scene scene, Answers answers, Counted event, Window window, @Nullable Happening answer) {
        return Answered.of(due, event, answer, answer != null && answers.isIn(answer, window), watched.cover(window.from(), window.deadline()),
                !scene.at().isBefore(window.until()), scene.isFinal(window));
    }
}
