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
        var window = Window.of(new WindowName.SoFar(), EARLIEST, scene.at().plusSeconds(1));
        var layout = scene.layouts().same("so far", "", List.of(window));
        var found = clause.remarks().measuredBy().stream()
                .map(name -> scene.instrument().getCount(name))
                .map(count -> scene.books().count(count, "", count.authorities(), Optional.empty(), layout).found(0))
                .toList();
        long certain = found.stream().mapToLong(Found::certain).reduce(0, Sums::plus);
        boolean reported = found.stream().anyMatch(f -> f.reported() > 0);
        var reasons = found.stream().flatMap(f -> f.reasons().stream()).toList();
        Status status;
        Why why;
        if (clause.remarks().measuredBy().isEmpty()) {
            status = Status.UNKNOWN;
            why = Why.NO_MEASURE;
        } else if (certain > 0) {
            status = point.negative() ? Status.BREACHED : Status.FULFILLED;
            why = point.negative() ? Why.AGAINST_IT_ON_RECORD : Why.FOR_IT_ON_RECORD;
        } else if (reported) {
            status = Status.CONTESTED;
            why = Why.UNCERTAIN;
        } else {
            status = Status.UNKNOWN;
            why = Why.SILENCE;
        }
        return new Verdict(clause.id(), Optional.empty(), window, status, false, List.of(), Optional.empty(),
                Reason.of(why, reasons));
    }
}
