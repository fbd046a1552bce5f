package org.respite.operations.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.respite.model.report.About;
import org.respite.model.report.Decision;
import org.respite.model.report.Kind;
import org.respite.model.report.NetRecord;
import org.respite.model.report.Report;

/** What a record says of days: each figure as the range of all counts that stand, for rivals are never added. */
public final class Observed {

    /** Kinds under which trucks are counted; a count of one is a bound or an estimate for the others. */
    private static final Set<Kind> TRUCK_KINDS = Set.of(Kind.SENT, Kind.ADMITTED, Kind.OFFLOADED);

    private static final Kind END = new Kind("end of the truce");

    private final List<Report> reports;
    private final Known known;
    private final ZoneId zone;

    public Observed(Known known, ZoneId zone) {
        this.known = known;
        this.zone = zone;
        reports = NetRecord.of(known.entries()).reports().stream().map(net -> net.report()).toList();
    }

    /** The lowest and the highest count. */
    public record Counts(long low, long high) {

        public double middle() {
            return (low + high) / 2.0;
        }
    }

    /** Trucks of one day, by every count of it that is known. */
    public Optional<Counts> trucks(LocalDate day) {
        return counts(day, r -> r.what().equals("truck") && TRUCK_KINDS.contains(r.kind()));
    }

    /**
     * Persons released on one day. Reports with categories are of persons of whom it is open whether they count.
     *
     * @param what such as “hostage”
     */
    public Optional<Counts> released(LocalDate day, String what) {
        Predicate<Report> is = r -> r.what().equals(what) && r.kind().equals(Kind.RELEASE);
        return counts(day, is.and(r -> r.categories().isEmpty()))
                .map(sure -> new Counts(sure.low(), sure.high()
                        + counts(day, is.and(r -> !r.categories().isEmpty())).map(Counts::high).orElse(0L)));
    }

    /** Whether a day is over and nothing that is known says that the truce had ended on it. */
    public boolean held(LocalDate day) {
        return !known.by().isBefore(day.plusDays(1).atStartOfDay(zone).toInstant()) && !hasEnded(day.atTime(12, 0).atZone(zone).toInstant());
    }

    public boolean hasEnded(Instant at) {
        return reports.stream().anyMatch(r -> r.kind().equals(END) && !r.occurred().from().isAfter(at));
    }

    /** How often a decision made a stage longer. */
    public int extensions() {
        return (int) known.entries().stream()
                .filter(e -> e instanceof Decision d && d.outcome() == Decision.Outcome.ADOPTED && d.effective().isPresent()
                        && d.about().stream().anyMatch(About.Stage.class::isInstance))
                .count();
    }

    private Optional<Counts> counts(LocalDate day, Predicate<Report> wanted) {
        var of = reports.stream().filter(wanted).filter(r -> isOn(r, day)).flatMap(r -> r.amount().stream()).toList();
        return of.isEmpty() ? Optional.empty() : Optional.of(new Counts(
                of.stream().mapToLong(a -> a.low()).min().orElseThrow(), of.stream().mapToLong(a -> a.high().orElse(a.low())).max().orElseThrow()));
    }

    /** Whether a report tells of just this day. */
    private boolean isOn(Report report, LocalDate day) {
        var from = report.occurred().from();
        var to = report.occurred().to();
        return from.atZone(zone).toLocalDate().equals(day) && !to.isAfter(day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
