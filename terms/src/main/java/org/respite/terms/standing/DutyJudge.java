package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.model.report.Amount;
import org.respite.terms.standing.CountJudge.Found;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Obligation;
import org.respite.terms.tree.Qualifiers.Exchange;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Quantity.Bound;

/** Judges one obligation for one actor in one window by what was counted. */
final class DutyJudge {

    private final Scene scene;
    private final CountJudge counts;

    DutyJudge(Scene scene) {
        this.scene = scene;
        this.counts = new CountJudge(scene);
    }

    Verdict judge(Clause clause, Obligation duty, Optional<String> actor, Window window, List<Window> all, boolean several) {
        var bound = duty.quantity().map(Quantity::bound).orElse(Bound.AT_LEAST);
        var tallies = new ArrayList<Tally>();
        var reasons = new ArrayList<Reason>();
        var status = Status.FULFILLED;
        var byWhom = several ? actor : Optional.<String>empty();
        var calls = duty.qualifiers().exchange().map(e -> calls(e, clause, window, all));
        calls.ifPresent(c -> reasons.add(c.reason()));
        if (duty.quantity().isEmpty()) {
            var found = counts.deed(clause, duty.deed(), actor, window, all);
            status = add(duty.deed(), found, calls, 1, bound, window, tallies, reasons);
        } else {
            for (var part : duty.quantity().get().parts()) {
                var found = counts.count(scene.instrument().getCount(part.count()), clause, byWhom, window, all);
                status = worse(status, add(part.count(), found, calls, part.amount().orElse(1), bound, window, tallies, reasons));
            }
        }
        boolean closed = tallies.stream().allMatch(Tally::isClosed) && !scene.at().isBefore(window.until());
        return new Verdict(clause.id(), actor, window, status, closed || scene.isFinal(window), tallies,
                since(status, window, clause, duty), new Reason(words(status, tallies), List.of(), reasons));
    }

    /** How many times over something is owed, because of another count. */
    private record Calls(long least, long most, boolean isClosed, Reason reason) {}

    private Calls calls(Exchange exchange, Clause clause, Window window, List<Window> all) {
        var count = scene.instrument().getCount(exchange.count());
        var found = counts.count(count, clause, Optional.empty(), window, all);
        var text = "for every %s%s: certain %s, possible %s".formatted(
                exchange.every() == 1 ? "" : exchange.every() + " ", exchange.count(), found.certain(), found.reported());
        return new Calls(found.certain() / exchange.every(), found.reported() / exchange.every(), found.isClosed(),
                Reason.of(text, found.reasons()));
    }

    private Status add(
            String name,
            Found found,
            Optional<Calls> calls,
            long amount,
            Bound bound,
            Window window,
            List<Tally> tallies,
            List<Reason> reasons) {
        long least = calls.map(c -> times(c.least(), amount)).orElse(amount);
        long most = calls.map(c -> times(c.most(), amount)).orElse(amount);
        boolean callsOpen = calls.filter(c -> !c.isClosed()).isPresent();
        var tally = new Tally(name, found.certain(), found.reported(), found.isClosed(), least, most);
        tallies.add(tally);
        var owed = least == most ? String.valueOf(least) : least + " to " + most;
        reasons.add(Reason.of("%s: certain %s, reported %s, owed %s; %s".formatted(
                name, found.certain(), amountWords(found.reported()), owed,
                found.isClosed() ? "the count is closed" : "the count is not closed"), found.reasons()));
        boolean passed = !scene.at().isBefore(window.until());
        return switch (bound) {
            case AT_LEAST -> atLeast(tally, passed, callsOpen);
            case AT_MOST -> atMost(tally, passed);
            case EXACTLY -> exactly(tally, passed);
        };
    }

    /** What is called for by a count of which nothing is known yet is neither owed nor done. */
    private static Status atLeast(Tally t, boolean passed, boolean callsOpen) {
        if (t.certain() >= t.owedAtMost() && !(callsOpen && t.owedAtMost() == 0)) {
            return passed || !callsOpen ? Status.FULFILLED : Status.PENDING;
        }
        if (!passed) {
            return Status.PENDING;
        }
        if (t.isClosed() && t.reported() < t.owedAtLeast()) {
            return Status.BREACHED;
        }
        boolean hangsOnReports = t.owedAtLeast() != t.owedAtMost() || t.reported() > t.certain();
        boolean enoughIsReported = t.reported() >= t.owedAtLeast() && t.owedAtMost() > 0;
        return t.isClosed() || (hangsOnReports && enoughIsReported) ? Status.CONTESTED : Status.UNKNOWN;
    }

    private static Status atMost(Tally t, boolean passed) {
        if (t.certain() > t.owedAtMost()) {
            return Status.BREACHED;
        }
        if (t.reported() > t.owedAtLeast()) {
            return Status.CONTESTED;
        }
        if (!passed) {
            return Status.PENDING;
        }
        return t.isClosed() ? Status.FULFILLED : Status.UNKNOWN;
    }

    private static Status exactly(Tally t, boolean passed) {
        var least = atLeast(t, passed, false);
        var most = atMost(t, passed);
        if (least == Status.FULFILLED && !passed && most != Status.BREACHED) {
            return most == Status.CONTESTED ? Status.CONTESTED : Status.PENDING;
        }
        return worse(least, most);
    }

    /** The status that decides where several things are owed together. */
    static Status worse(Status a, Status b) {
        for (var status : List.of(Status.BREACHED, Status.CONTESTED, Status.UNKNOWN, Status.PENDING)) {
            if (a == status || b == status) {
                return status;
            }
        }
        return a;
    }

    /** When enough was done, by the latest report that it took; of a breach, the deadline. */
    private Optional<Instant> since(Status status, Window window, Clause clause, Obligation duty) {
        return switch (status) {
            case BREACHED -> Optional.of(window.deadline());
            case FULFILLED -> new Performance(scene).reached(clause, duty, window);
            case PENDING, CONTESTED, UNKNOWN, EXCUSED, WAIVED, CURED -> Optional.empty();
        };
    }

    private static String words(Status status, List<Tally> tallies) {
        return switch (status) {
            case FULFILLED -> "what is owed was done";
            case PENDING -> "not yet due";
            case BREACHED -> "the time has passed, and less was possible than is owed";
            case CONTESTED -> "the time has passed, and it hangs on reports that are not certain";
            case UNKNOWN -> tallies.stream().allMatch(t -> t.reported() == 0)
                    ? "the time has passed, and nothing on record decides it: silence is not evidence"
                    : "the time has passed; what is reported is not enough, and nobody whose count decides has closed it";
            case EXCUSED, WAIVED, CURED -> status.word();
        };
    }

    private static String amountWords(long amount) {
        return amount >= Amount.MOST ? "without limit" : String.valueOf(amount);
    }

    private static long times(long a, long b) {
        return Math.min(Amount.MOST, Math.multiplyHigh(a, b) != 0 ? Long.MAX_VALUE : a * b);
    }
}
