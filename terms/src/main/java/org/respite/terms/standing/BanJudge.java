package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Prohibition;

/**
 * Judges a prohibition for one actor in each of its windows: breached by a certain violation, contested by a possible one,
 * kept only where and when somebody watched who would have seen one.
 */
record BanJudge(Scene scene, Clause clause, Prohibition ban, String actor, Layout layout) {

    List<Verdict> verdicts(String purpose) {
        var book = scene.books().violations(clause, ban, Optional.of(actor), layout);
        var row = scene.verdicts().of(clause.id(), actor, purpose, layout);
        return IntStream.range(0, layout.size())
                .mapToObj(i -> row.get(i, () -> judge(layout.get(i), book.found(i)), book.found(i),
                        !scene.at().isBefore(layout.get(i).until()), scene.isFinal(layout.get(i))))
                .toList();
    }

    private Verdict judge(Window window, Found found) {
        var status = status(window, found);
        Optional<Instant> since = found.sums().reached(1).map(Counted::time)
                .or(() -> Optional.of(window.deadline()).filter(_ -> status == Status.FULFILLED));
        boolean isDecidedByCoverage = status == Status.FULFILLED || status == Status.UNKNOWN;
        var reasons = new Reasons(List.of(), found.sums(), isDecidedByCoverage ? found.watched() : List.of());
        return new Verdict(clause.id(), Optional.of(actor), window, status, scene.isFinal(window), List.of(), since,
                new Reason(Sentence.of(why(status)), List.of(), reasons));
    }

    private Status status(Window window, Found found) {
        if (found.certain() > 0) {
            return Status.BREACHED;
        }
        if (found.reported() > 0) {
            return Status.CONTESTED;
        }
        if (scene.at().isBefore(window.until())) {
            return Status.PENDING;
        }
        return found.isClosed() ? Status.FULFILLED : Status.UNKNOWN;
    }

    private static Why why(Status status) {
        return switch (status) {
            case BREACHED -> Why.FORBIDDEN_AND_DONE;
            case CONTESTED -> Why.PERHAPS_DONE;
            case FULFILLED -> Why.KEPT;
            case PENDING -> Why.NOTHING_SO_FAR;
            case UNKNOWN -> Why.NOBODY_WATCHED;
            case EXCUSED, WAIVED, CURED -> throw new IllegalStateException("not by counting: " + status);
        };
    }
}
