package org.respite.terms.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Figure;
import org.respite.model.report.Amount;
import org.respite.model.report.CountVersion;
import org.respite.model.report.NetReport;
import org.respite.model.report.Report;
import org.respite.model.report.Source;

/** A report as an indicator sees it: days, a source, a number. */
record Told(NetReport net, ZoneId zone) {

    /** Numbers of persons below this are told as fewer than it: a small count could show a family. */
    private static final int CELL = 10;

    Report report() {
        return net.report();
    }

    LocalDate from() {
        return report().occurred().from().atZone(zone).toLocalDate();
    }

    /** The last day. */
    LocalDate until() {
        var when = report().occurred();
        return when.isInstant() ? from() : when.to().minusSeconds(1).atZone(zone).toLocalDate();
    }

    String source() {
        return report().source() instanceof Source.Named named ? named.actor().name() : "a protected source";
    }

    String unit() {
        return report().amount().map(Amount::unit).orElse("happening");
    }

    /** A happening without a number is one. */
    Estimate value() {
        return report().amount()
                .map(a -> new Estimate(BigDecimal.valueOf(a.low()), number(a.best()), number(a.high())))
                .orElseGet(() -> Estimate.exactly(BigDecimal.ONE));
    }

    /** Whether both tell of one thing: figures for one count, or of different sources for times that meet. */
    boolean isRivalOf(Told other) {
        return net.alternative().equals(other.net.alternative())
                || (!source().equals(other.source()) && report().occurred().meets(other.report().occurred()));
    }

    /** Whether the other is its own source's later word on the same. */
    boolean isOvertakenBy(Told other) {
        return net.alternative().equals(other.net.alternative())
                && source().equals(other.source())
                && isSameDay() && !other.isSameDay();
    }

    private boolean isSameDay() {
        return report().version().filter(v -> v.stage() == CountVersion.Stage.SAME_DAY).isPresent();
    }

    Figure figure(boolean withNumber) {
        return new Figure(withNumber ? Optional.of(coarse(value(), unit())) : Optional.empty(), unit(), source(), until(), status(),
                List.of(report().id().toString()));
    }

    static Estimate coarse(Estimate value, String unit) {
        boolean small = unit.equals("person") && value.high().filter(h -> h.intValue() < CELL && h.signum() > 0).isPresent();
        return small ? new Estimate(BigDecimal.ZERO, Optional.empty(), Optional.of(BigDecimal.valueOf(CELL - 1))) : value;
    }

    private String status() {
        var tested = net.tested().name().toLowerCase(Locale.ROOT);
        return net.disputedBy().isEmpty()
                ? tested
                : tested + ", disputed by " + net.disputedBy().stream().map(a -> a.name()).collect(Collectors.joining(", "));
    }

    private static Optional<BigDecimal> number(OptionalLong value) {
        return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsLong())) : Optional.empty();
    }
}
