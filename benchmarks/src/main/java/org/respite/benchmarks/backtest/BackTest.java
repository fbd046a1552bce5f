package org.respite.benchmarks.backtest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.respite.model.report.Entry;
import org.respite.operations.forecast.Agreed;
import org.respite.operations.forecast.Forecast;
import org.respite.operations.forecast.Forecaster;
import org.respite.operations.forecast.Known;
import org.respite.operations.forecast.Observed;
import org.respite.operations.forecast.Scores;

/** Forecasts each day from what was known when the day before it ended, and scores it beside two naive forecasts. */
final class BackTest {

    static final long SEED = 1;
    static final int DRAWS = 4_000;
    static final double[] MIDDLES = {0.5, 0.8, 0.9};

    private final Agreed agreed;
    private final List<Entry> record;
    private final ZoneId zone;
    private final List<LocalDate> days;

    /** @param days of the exchange; it is over on the day after the last */
    BackTest(Agreed agreed, List<Entry> record, List<LocalDate> days) {
        this.agreed = agreed;
        this.record = List.copyOf(record);
        this.zone = agreed.instrument().zone();
        this.days = List.copyOf(days);
    }

    /** What one forecaster said of one figure of one day, and how it scored. */
    record Row(
            LocalDate day, Quantity quantity, double middle, List<Scores.Middle> ranges, double crps, double agreed, double yesterday,
            double happened) {

        Row {
            ranges = List.copyOf(ranges);
        }

        boolean isWithin(int range) {
            return ranges.get(range).holds(happened);
        }
    }

    /** What was said of whether it is in force at noon of one day. */
    record Event(LocalDate day, double probability, double agreed, double yesterday, boolean happened) {}

    /** A sum over all days, as it was forecast before the first. */
    record Total(Quantity quantity, double middle, List<Scores.Middle> ranges, double crps, double agreed, double happened) {

        Total {
            ranges = List.copyOf(ranges);
        }
    }

    /** The same with another record. */
    BackTest with(List<Entry> other) {
        return new BackTest(agreed, other, days);
    }

    /** The evening before a day: when the day before it ends. */
    Known evening(LocalDate day) {
        return Known.by(day.atStartOfDay(zone).toInstant(), record);
    }

    /** The forecast for one day, from the evening before it. */
    Forecast forecast(LocalDate day) {
        return Forecaster.forecast(agreed, evening(day), List.of(day), SEED, DRAWS);
    }

    /** The forecast for all days and the one after, from the evening before the first. */
    Forecast first() {
        var all = Stream.concat(days.stream(), Stream.of(days.getLast().plusDays(1))).toList();
        return Forecaster.forecast(agreed, evening(days.getFirst()), all, SEED, DRAWS);
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var day : days) {
            var forecast = forecast(day);
            for (var quantity : Quantity.values()) {
                rows.add(row(forecast, day, quantity, evening(day)));
            }
        }
        return rows;
    }

    /** All days as they were forecast before the first; naive is what was agreed, and the day before the first. */
    List<Row> rowsFromTheFirst() {
        var rows = new ArrayList<Row>();
        var forecast = first();
        for (var day : days) {
            for (var quantity : Quantity.values()) {
                rows.add(row(forecast, day, quantity, evening(days.getFirst())));
            }
        }
        return rows;
    }

    private Row row(Forecast forecast, LocalDate day, Quantity quantity, Known known) {
        var draws = forecast.draws(day, quantity.figure());
        double happened = happened().of(quantity, day);
        return new Row(day, quantity, Scores.middle(draws, 0).high(), ranges(draws), Scores.crps(draws, happened),
                asAgreed(quantity, day), asYesterday(quantity, known), happened);
    }

    List<Event> events() {
        var events = new ArrayList<Event>();
        for (var day : Stream.concat(days.stream(), Stream.of(days.getLast().plusDays(1))).toList()) {
            events.add(event(forecast(day), day, evening(day)));
        }
        return events;
    }

    List<Event> eventsFromTheFirst() {
        var forecast = first();
        return forecast.days().stream().map(day -> event(forecast, day, evening(days.getFirst()))).toList();
    }

    private Event event(Forecast forecast, LocalDate day, Known known) {
        var noon = day.atTime(12, 0).atZone(zone).toInstant();
        boolean agreedThen = noon.isBefore(Forecaster.ends(agreed, known));
        boolean before = new Observed(known, zone).held(known.by().atZone(zone).toLocalDate().minusDays(1))
                && !known.by().atZone(zone).toLocalDate().equals(days.getFirst());
        return new Event(day, forecast.inForce(day), agreedThen ? 1 : 0, before ? 1 : 0, happened().inForce(day));
    }

    List<Total> totals() {
        var forecast = Forecaster.forecast(agreed, evening(days.getFirst()), days, SEED, DRAWS);
        var totals = new ArrayList<Total>();
        for (var quantity : Quantity.values()) {
            var draws = forecast.sums(quantity.figure());
            double happened = days.stream().mapToDouble(d -> happened().of(quantity, d)).sum();
            double agreedSum = days.stream().limit(agreed.days()).mapToDouble(d -> asAgreed(quantity, d)).sum();
            totals.add(new Total(quantity, Scores.middle(draws, 0).high(), ranges(draws), Scores.crps(draws, happened), agreedSum, happened));
        }
        return totals;
    }

    private static List<Scores.Middle> ranges(double[] draws) {
        var ranges = new ArrayList<Scores.Middle>();
        for (double share : MIDDLES) {
            ranges.add(Scores.middle(draws, share));
        }
        return ranges;
    }

    private Happened happened() {
        return new Happened(record, zone);
    }

    /** What the terms say for a day: the first of rival figures for trucks. */
    private double asAgreed(Quantity quantity, LocalDate day) {
        boolean further = !day.isBefore(days.getFirst().plusDays(agreed.days()));
        double persons = further ? agreed.personsADay() : agreed.persons() / (double) agreed.days();
        return switch (quantity) {
            case TRUCKS -> agreed.trucks().getFirst();
            case PERSONS -> persons;
            case PRISONERS -> persons * agreed.prisoners();
        };
    }

    /** The last day that is counted by what is known; before the first, as it was before: none released. */
    private double asYesterday(Quantity quantity, Known known) {
        var observed = new Observed(known, zone);
        var last = known.by().atZone(zone).toLocalDate().minusDays(1);
        for (var day = last; !day.isBefore(days.getFirst()); day = day.minusDays(1)) {
            var counts = switch (quantity) {
                case TRUCKS -> observed.trucks(day);
                case PERSONS -> observed.released(day, "hostage");
                case PRISONERS -> observed.released(day, "prisoner");
            };
            if (counts.isPresent()) {
                return counts.get().middle();
            }
        }
        return quantity == Quantity.TRUCKS ? agreed.trucksBefore() : 0;
    }
}
