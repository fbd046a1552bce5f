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
                new Reason(words(status), List.of(), reasons));
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

    private static String words(Status status) {
        return switch (status) {
            case BREACHED -> "it was done although it is forbidden";
            case CONTESTED -> "it may have been done";
            case FULFILLED -> "kept: nothing was reported, and somebody watched who would have seen it";
            case PENDING -> "nothing was reported so far";
            case UNKNOWN -> "nothing was reported, and nobody is on record as having watched: silence is not evidence";
            case EXCUSED, WAIVED, CURED -> status.word();
        };
    }
}
