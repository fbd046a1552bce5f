package org.respite.benchmarks.backtest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Entry;
import org.respite.model.report.Report;
import org.respite.operations.forecast.Known;
import org.respite.operations.forecast.Observed;

/** What then happened, by the whole record: final counts of trucks; of persons those about whom no report is in doubt. */
record Happened(List<Entry> record, ZoneId zone) {

    private Observed observed() {
        return new Observed(Known.by(Instant.MAX, record), zone);
    }

    double of(Quantity quantity, LocalDate day) {
        return switch (quantity) {
            case TRUCKS -> finalCount(day).orElseThrow();
            case PERSONS -> observed().released(day, "hostage").orElseThrow().low();
            case PRISONERS -> observed().released(day, "prisoner").orElseThrow().low();
        };
    }

    boolean inForce(LocalDate day) {
        return !observed().hasEnded(day.atTime(12, 0).atZone(zone).toInstant());
    }

    private Optional<Double> finalCount(LocalDate day) {
        return record.stream()
                .filter(e -> e instanceof Report r && r.what().equals("truck")
                        && r.version().filter(v -> v.stage() == CountVersion.Stage.FINAL).isPresent()
                        && r.occurred().from().atZone(zone).toLocalDate().equals(day))
                .map(e -> (double) ((Report) e).amount().orElseThrow().low())
                .findFirst();
    }
}
