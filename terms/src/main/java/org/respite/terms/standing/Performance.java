package org.respite.terms.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.respite.model.report.NetReport;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Obligation;

/** When an obligation had been performed in full, by reports that are certain and lie in its window. */
record Performance(Scene scene) {

    Optional<Instant> reached(Clause clause, Obligation duty, Window window) {
        if (duty.quantity().isEmpty()) {
            return certain(clause, duty, window)
                    .min(Comparator.comparing(r -> r.report().occurred().to()))
                    .map(r -> r.report().occurred().to());
        }
        Optional<Instant> last = Optional.empty();
        for (var part : duty.quantity().get().parts()) {
            var count = scene.instrument().getCount(part.count());
            long sum = 0;
            Optional<Instant> at = Optional.empty();
            var reports = scene.reports()
                    .filter(r -> scene.matching().count(r.report(), count, duty.deed()) == Match.YES)
                    .filter(r -> window.holds(r.report().occurred(), scene.tolerance()) && scene.evidence().isCertain(r))
                    .sorted(Comparator.comparing((NetReport r) -> r.report().occurred().to()).thenComparing(r -> r.report().id()))
                    .toList();
            for (var report : reports) {
                sum += Counting.low(report.report());
                if (sum >= part.amount().orElse(1) && at.isEmpty()) {
                    at = Optional.of(report.report().occurred().to());
                }
            }
            var reached = at.orElse(window.deadline());
            last = last.filter(l -> !l.isBefore(reached)).or(() -> Optional.of(reached));
        }
        return last;
    }

    private Stream<NetReport> certain(Clause clause, Obligation duty, Window window) {
        return scene.reports()
                .filter(r -> scene.matching().deed(r.report(), clause, duty.deed(), Optional.empty()) == Match.YES)
                .filter(r -> window.holds(r.report().occurred(), scene.tolerance()) && scene.evidence().isCertain(r));
    }
}
