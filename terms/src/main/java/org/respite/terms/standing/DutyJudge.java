package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.model.report.Amount;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty.Obligation;
import org.respite.terms.tree.Qualifiers.Exchange;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Quantity.Bound;

/** Judges one obligation for one actor in each of its windows by what was counted. */
final class DutyJudge {

    private final Scene scene;
    private final Clause clause;
    private final Obligation duty;
    private final String actor;
    private final Layout layout;
    private final List<Book> parts;
    private final Optional<Book> exchange;

    /** @param isOneOfSeveral whether others owe the same, so that only what this actor did counts */
    DutyJudge(Scene scene, Clause clause, Obligation duty, String actor, Layout layout, boolean isOneOfSeveral) {
        this.scene = scene;
        this.clause = clause;
        this.duty = duty;
        this.actor = actor;
        this.layout = layout;
        var byWhom = isOneOfSeveral ? Optional.of(actor) : Optional.<String>empty();
        this.parts = duty.quantity()
                .map(q -> q.parts().stream().map(p -> count(p.count(), byWhom)).toList())
                .orElseGet(() -> List.of(scene.books().deed(clause, duty.deed(), Optional.of(actor), onceIsEnough(duty), layout)));
        this.exchange = duty.qualifiers().exchange().map(e -> count(e.count(), Optional.empty()));
    }

    private Book count(String name, Optional<String> byWhom) {
        var count = scene.instrument().getCount(name);
        return scene.books().count(count, duty.deed(), authorities(clause, count), byWhom, layout);
    }

    static List<String> authorities(Clause clause, Count count) {
        return clause.remarks().countedBy().isEmpty() ? count.authorities() : clause.remarks().countedBy();
    }

    /** What is owed for every one of something else may be done several times at once. */
    static boolean onceIsEnough(Obligation duty) {
        return duty.qualifiers().exchange().isEmpty();
    }

    List<Verdict> verdicts(String purpose) {
        var row = scene.verdicts().of(clause.id(), actor, purpose, layout);
        return IntStream.range(0, layout.size()).mapToObj(i -> row.get(i, () -> judge(i), inputs(i))).toList();
    }

    private Object[] inputs(int window) {
        var inputs = new Object[parts.size() + 3];
        for (int i = 0; i < parts.size(); i++) {
            inputs[i] = parts.get(i).found(window);
        }
        inputs[parts.size()] = exchange.map(e -> e.found(window)).orElse(null);
        inputs[parts.size() + 1] = !scene.at().isBefore(layout.get(window).until());
        inputs[parts.size() + 2] = scene.isFinal(layout.get(window));
        return inputs;
    }

    private Verdict judge(int index) {
        var window = layout.get(index);
        var bound = duty.quantity().map(Quantity::bound).orElse(Bound.AT_LEAST);
        var tallies = new ArrayList<Tally>();
        var reasons = new ArrayList<Reason>();
        var status = Status.FULFILLED;
        var calls = exchange.map(e -> calls(duty.qualifiers().exchange().orElseThrow(), e.found(index)));
        calls.ifPresent(c -> reasons.add(c.reason()));
        for (int i = 0; i < parts.size(); i++) {
            var part = duty.quantity().map(q -> q.parts()).orElse(List.of()).stream().skip(i).findFirst();
            var name = part.map(Quantity.Part::count).orElse(duty.deed());
            long amount = part.map(p -> p.amount().orElse(1)).orElse(1L);
            var added = add(name, parts.get(i).found(index), calls, amount, bound, window, tallies, reasons);
            status = worse(status, added);
        }
        boolean closed = tallies.stream().allMatch(Tally::isClosed) && !scene.at().isBefore(window.until());
        return new Verdict(clause.id(), Optional.of(actor), window, status, closed || scene.isFinal(window), tallies,
                since(status, bound, index, tallies), Reason.of(why(status, bound, tallies), reasons));
    }

    /** How many times over something is owed, because of another count. */
    private record Calls(long least, long most, boolean isClosed, Reason reason) {}

    private static Calls calls(Exchange exchange, Found found) {
        var words = Sentence.of(Why.FOR_EVERY, new Value.Number(exchange.every()), new Value.Name(exchange.count()),
                new Value.Number(found.certain()), new Value.Number(found.reported()));
        return new Calls(found.certain() / exchange.every(), found.reported() / exchange.every(), found.isClosed(),
                Reason.of(words, found.reasons()));
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
        var tally = new Tally(name, found.certain(), found.reported(), found.isClosed(), bound, least, most);
        tallies.add(tally);
        reasons.add(Reason.of(Sentence.of(Why.COUNTED, new Value.Name(name), new Value.Number(found.certain()),
                new Value.Number(found.reported()), owed(tally).asPart(),
                Sentence.of(found.isClosed() ? Why.CLOSED : Why.NOT_CLOSED).asPart()), found.reasons()));
        boolean passed = !scene.at().isBefore(window.until());
        return switch (bound) {
            case AT_LEAST -> atLeast(tally, passed, callsOpen);
            case AT_MOST -> atMost(tally, passed);
            case EXACTLY -> exactly(tally, passed);
        };
    }

    /** What is called for by a count of which nothing is known yet is neither owed nor done. */
    static Status atLeast(Tally t, boolean passed, boolean callsOpen) {
        boolean isNothingCalledFor = callsOpen && t.owedAtMost() == 0;
        if (t.certain() >= t.owedAtMost() && !isNothingCalledFor) {
            return passed || !callsOpen ? Status.FULFILLED : Status.PENDING;
        }
        if (!passed) {
            return Status.PENDING;
        }
        if (t.isClosed() && t.reported() < t.owedAtLeast()) {
            return Status.BREACHED;
        }
        if (isNothingCalledFor) {
            return Status.UNKNOWN;
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

    /** When enough was certain of all that is owed; of a breach, the deadline. What may not be too much is kept at its end. */
    private Optional<Instant> since(Status status, Bound bound, int index, List<Tally> tallies) {
        var deadline = layout.get(index).deadline();
        return switch (status) {
            case BREACHED -> Optional.of(deadline);
            case FULFILLED -> IntStream.range(0, tallies.size()).boxed()
                    .map(i -> bound == Bound.AT_MOST ? deadline
                            : parts.get(i).found(index).reached(tallies.get(i).owedAtMost()).orElse(deadline))
                    .max(Comparator.naturalOrder());
            case PENDING, CONTESTED, UNKNOWN, EXCUSED, WAIVED, CURED -> Optional.empty();
        };
    }

    static Why why(Status status, Bound bound, List<Tally> tallies) {
        boolean isTooMuch = bound != Bound.AT_LEAST && tallies.stream().anyMatch(t -> t.certain() > t.owedAtMost());
        return switch (status) {
            case FULFILLED -> Why.DONE;
            case PENDING -> Why.NOT_YET_DUE;
            case BREACHED -> isTooMuch ? Why.TOO_MUCH : Why.TOO_LITTLE;
            case CONTESTED -> bound == Bound.AT_LEAST ? Why.UNCERTAIN_AFTER_TIME : Why.UNCERTAIN;
            case UNKNOWN -> unknown(bound, tallies);
            case EXCUSED, WAIVED, CURED -> throw new IllegalStateException("not by counting: " + status);
        };
    }

    private static Why unknown(Bound bound, List<Tally> tallies) {
        if (bound == Bound.AT_LEAST && tallies.stream().anyMatch(t -> t.owedAtMost() == 0)) {
            return Why.CALL_NOT_CLOSED;
        }
        return tallies.stream().allMatch(t -> t.reported() == 0) ? Why.SILENCE_AFTER_TIME : Why.NOT_ENOUGH_REPORTED;
    }

    private static Sentence owed(Tally tally) {
        var amount = tally.owedAtLeast() == tally.owedAtMost() ? new Value.Number(tally.owedAtLeast())
                : new Value.Range(tally.owedAtLeast(), tally.owedAtMost());
        return Sentence.of(switch (tally.bound()) {
            case AT_LEAST -> Why.OWED;
            case AT_MOST -> Why.AT_MOST;
            case EXACTLY -> Why.EXACTLY;
        }, amount);
    }

    private static long times(long a, long b) {
        return Math.min(Amount.MOST, Math.multiplyHigh(a, b) != 0 ? Long.MAX_VALUE : a * b);
    }
}
