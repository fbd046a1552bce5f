package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.model.report.EntryId;
import org.respite.terms.tree.Quantity.Bound;

/**
 * An event that calls for an answer, and what became of it; it stands where the event stands. The verdict is put together when
 * somebody reads it. Where many are counted, what is certain of each is that it is breached, and what is reported that it may be.
 *
 * @param answer that counts for it
 * @param isCertain whether the answer is
 * @param isClosed whether no other can come to light
 * @param isFinal whether reports can still change it
 */
record Answered(
        AnswerDue due, Counted event, @Nullable Happening answer, boolean isCertain, boolean isClosed, boolean isFinal, Status status)
        implements Counted {

    static Answered of(AnswerDue due, Counted event, @Nullable Happening answer, boolean isCertain, boolean isClosed, boolean isOver, boolean isFinal) {
        var status = DutyJudge.atLeast(tally(due, event, answer, isCertain, isClosed), isOver, false);
        return new Answered(due, event, answer, isCertain, isClosed, isClosed && isOver || isFinal, status);
    }

    private static Tally tally(AnswerDue due, Counted event, @Nullable Happening answer, boolean isCertain, boolean isClosed) {
        return new Tally(due.deed(), isCertain ? 1 : 0, answer == null ? 0 : 1, isClosed, Bound.AT_LEAST, event.certain(), 1);
    }

    Verdict verdict() {
        var window = due.window(event.time());
        var tallies = List.of(tally(due, event, answer, isCertain, isClosed));
        Optional<Instant> since = switch (status) {
            case FULFILLED -> Optional.ofNullable(answer).map(a -> a.net().report().occurred().to());
            case BREACHED -> Optional.of(window.deadline());
            case PENDING, CONTESTED, UNKNOWN, EXCUSED, WAIVED, CURED -> Optional.empty();
        };
        var things = Sums.of(answer == null ? List.of(event) : List.of(event, answer));
        return new Verdict(due.clause(), Optional.of(due.actor()), window, status, isFinal, tallies, since,
                Reason.of(DutyJudge.why(status, Bound.AT_LEAST, tallies), new Reasons(List.of(), things, List.of())));
    }

    /** What was answered earlier does not hang on a later deed. */
    boolean isAnsweredBefore(Instant deed) {
        return status == Status.FULFILLED && answer != null && answer.net().report().occurred().to().isBefore(deed);
    }

    @Override
    public Instant time() {
        return event.time();
    }

    @Override
    public EntryId id() {
        return event.id();
    }

    @Override
    public long certain() {
        return status == Status.BREACHED ? 1 : 0;
    }

    @Override
    public long reported() {
        return status == Status.BREACHED || status == Status.CONTESTED ? 1 : 0;
    }

    @Override
    public List<Reason> reasons() {
        return event.reasons();
    }

    @Override
    public int size() {
        return event.size();
    }
}
