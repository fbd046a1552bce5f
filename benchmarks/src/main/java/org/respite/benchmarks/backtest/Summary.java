package org.respite.benchmarks.backtest;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.respite.benchmarks.backtest.BackTest.Event;
import org.respite.benchmarks.backtest.BackTest.Row;
import org.respite.operations.chance.Binomial;
import org.respite.operations.forecast.Scores;

/** Scores of several days together. */
record Summary(List<Row> rows, List<Event> events) {

    Summary {
        rows = List.copyOf(rows);
        events = List.copyOf(events);
    }

    /** Mean CRPS of the forecast, and mean absolute errors of what was agreed and of the day before. */
    double[] scores(Quantity quantity) {
        return new double[] {
            mean(quantity, Row::crps),
            mean(quantity, r -> Math.abs(r.agreed() - r.happened())),
            mean(quantity, r -> Math.abs(r.yesterday() - r.happened()))
        };
    }

    private double mean(Quantity quantity, ToDoubleFunction<Row> score) {
        return rows.stream().filter(r -> r.quantity() == quantity).mapToDouble(score).average().orElseThrow();
    }

    /** On how many days what happened lies in a range. */
    int within(Quantity quantity, int range) {
        return (int) rows.stream().filter(r -> r.quantity() == quantity && r.isWithin(range)).count();
    }

    int days() {
        return (int) rows.stream().map(Row::day).distinct().count();
    }

    /** What so many days of all of them leave open about the share behind. */
    Binomial.Interval leavesOpen(int count) {
        return Binomial.interval(count, days());
    }

    double brier(ToDoubleFunction<Event> who) {
        return events.stream().mapToDouble(e -> Scores.brier(who.applyAsDouble(e), e.happened())).average().orElseThrow();
    }

    double log(ToDoubleFunction<Event> who) {
        return events.stream().mapToDouble(e -> Scores.log(who.applyAsDouble(e), e.happened())).average().orElseThrow();
    }
}
