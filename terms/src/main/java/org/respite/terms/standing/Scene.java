package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.Coverage;
import org.respite.model.report.NetRecord;
import org.respite.model.report.NetReport;
import org.respite.terms.tree.Instrument;

/**
 * Everything that one standing is computed from.
 *
 * @param record what stands of it as far as it was known
 * @param at the moment that is judged; what happened later is not looked at
 */
record Scene(
        Instrument instrument, NetRecord record, Effects effects, Instant at, Evidence evidence, Matching matching) {

    Stream<NetReport> reports() {
        return record.reports().stream().filter(r -> !r.report().occurred().from().isAfter(at));
    }

    List<ClosingCount> closings() {
        return record.others().stream().filter(ClosingCount.class::isInstance).map(ClosingCount.class::cast).toList();
    }

    List<Coverage> coverages() {
        return record.others().stream().filter(Coverage.class::isInstance).map(Coverage.class::cast).toList();
    }

    Duration tolerance() {
        return instrument.clockTolerance();
    }

    /** Whether what was judged for a window can no longer change by the agreed end of reporting. */
    boolean isFinal(Window window) {
        return instrument.reportingCloses()
                .map(span -> !StageDays.plus(window.until(), span, 1, instrument.zone()).isAfter(at))
                .orElse(false);
    }
}
