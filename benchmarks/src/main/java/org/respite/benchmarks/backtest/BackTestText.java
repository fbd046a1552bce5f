package org.respite.benchmarks.backtest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.respite.benchmarks.backtest.BackTest.Event;
import org.respite.benchmarks.backtest.BackTest.Row;
import org.respite.operations.forecast.Scores;

/** The tables of a back-test, as Markdown that can be read as it is. */
final class BackTestText {

    private final StringBuilder text = new StringBuilder();

    private BackTestText() {}

    static String of(BackTest test) {
        var words = new BackTestText();
        words.section("Each day, from what was known on the evening before", test.rows(), test.events());
        words.section("All days, from what was known on the evening before the first", test.rowsFromTheFirst(), test.eventsFromTheFirst());
        words.totals(test);
        return words.text.toString();
    }

    private void section(String title, List<Row> rows, List<Event> events) {
        text.append("### ").append(title).append("\n\n");
        for (var quantity : Quantity.values()) {
            days(quantity, rows);
        }
        events(events);
        summary(new Summary(rows, events));
    }

    private void days(Quantity quantity, List<Row> rows) {
        text.append(capital(quantity.words())).append(":\n\n");
        line("day", "middle of the forecast", "8 of 10 draws", "as agreed", "as yesterday", "happened", "within 8 of 10");
        rule(7);
        rows.stream().filter(r -> r.quantity() == quantity).forEach(r -> line(day(r), number(r.middle()), range(r.ranges().get(1)),
                number(r.agreed()), number(r.yesterday()), number(r.happened()), r.isWithin(1) ? "yes" : "no"));
        text.append('\n');
    }

    private static String day(Row row) {
        return row.day().toString();
    }

    private void events(List<Event> events) {
        text.append("In force at noon:\n\n");
        line("day", "forecast", "as agreed", "as yesterday", "happened");
        rule(5);
        events.forEach(e -> line(e.day().toString(), hundredths(e.probability()), yesNo(e.agreed()), yesNo(e.yesterday()), e.happened() ? "yes" : "no"));
        text.append('\n');
    }

    private void summary(Summary summary) {
        text.append("Scores, the lower the better:\n\n");
        line("what", "score", "forecast", "as agreed", "as yesterday");
        rule(5);
        for (var quantity : Quantity.values()) {
            var scores = summary.scores(quantity);
            line(quantity.words(), "CRPS, in the figure's unit", one(scores[0]), one(scores[1]), one(scores[2]));
        }
        line("in force at noon", "Brier", three(summary.brier(Event::probability)), three(summary.brier(Event::agreed)), three(summary.brier(Event::yesterday)));
        line("in force at noon", "log", three(summary.log(Event::probability)), three(summary.log(Event::agreed)), three(summary.log(Event::yesterday)));
        text.append("\nDays on which what happened lay within the middle of the draws, and the shares that so many of ")
                .append(summary.days()).append(" days leave open:\n\n");
        line("what", "5 of 10", "8 of 10", "9 of 10");
        rule(4);
        for (var quantity : Quantity.values()) {
            line(quantity.words(), within(summary, quantity, 0), within(summary, quantity, 1), within(summary, quantity, 2));
        }
        text.append('\n');
    }

    private static String within(Summary summary, Quantity quantity, int range) {
        int count = summary.within(quantity, range);
        var open = summary.leavesOpen(count);
        return String.format(Locale.ROOT, "%d of %d (%.0f to %.0f of 100)", count, summary.days(), open.low() * 100, open.high() * 100);
    }

    private void totals(BackTest test) {
        text.append("### The whole, from what was known on the evening before the first day\n\n");
        line("what", "middle of the forecast", "8 of 10 draws", "as agreed", "happened", "CRPS", "error of as agreed");
        rule(7);
        test.totals().forEach(t -> line(t.quantity().words(), number(t.middle()), range(t.ranges().get(1)), number(t.agreed()), number(t.happened()),
                one(t.crps()), one(Math.abs(t.agreed() - t.happened()))));
    }

    private void line(String... cells) {
        text.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void rule(int columns) {
        text.append("|---".repeat(columns)).append("|\n");
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String range(Scores.Middle middle) {
        return number(middle.low()) + " to " + number(middle.high());
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%,.1f", value);
    }

    private static String one(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String three(double value) {
        return Double.isInfinite(value) ? "infinite" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String hundredths(double probability) {
        return String.format(Locale.ROOT, "%.0f of 100", probability * 100);
    }

    private static String yesNo(double value) {
        return value > 0 ? "yes" : "no";
    }
}
