package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Point;

/**
 * How a point of a statement of position stands so far. Nobody owes it; its measures show whether what it says holds. That a
 * measure counts nothing does not show that there was nothing.
 */
record PointJudge(Scene scene) {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    Verdict judge(Clause clause, Point point) {
        var window = Window.of("so far", EARLIEST, scene.at().plusSeconds(1));
        var layout = scene.layouts().same("so far", "", List.of(window));
        var found = clause.remarks().measuredBy().stream()
                .map(name -> scene.instrument().getCount(name))
                .map(count -> scene.books().count(count, "", count.authorities(), Optional.empty(), layout).found(0))
                .toList();
        long certain = found.stream().mapToLong(Found::certain).reduce(0, Sums::plus);
        boolean reported = found.stream().anyMatch(f -> f.reported() > 0);
        var reasons = found.stream().flatMap(f -> f.reasons().stream()).toList();
        Status status;
        String words;
        if (clause.remarks().measuredBy().isEmpty()) {
            status = Status.UNKNOWN;
            words = "no measure is named for it";
        } else if (certain > 0) {
            status = point.negative() ? Status.BREACHED : Status.FULFILLED;
            words = point.negative() ? "what should not be is on record" : "what should be is on record";
        } else if (reported) {
            status = Status.CONTESTED;
            words = "it hangs on reports that are not certain";
        } else {
            status = Status.UNKNOWN;
            words = "nothing on record decides it: silence is not evidence";
        }
        return new Verdict(clause.id(), Optional.empty(), window, status, false, List.of(), Optional.empty(),
                Reason.of(words, reasons));
    }
}
