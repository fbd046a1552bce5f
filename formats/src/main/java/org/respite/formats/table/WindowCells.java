package org.respite.formats.table;

import java.time.Instant;
import java.util.Optional;
import org.respite.formats.ProblemCode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;

/** Reads the cells of a row that speak of time. */
public final class WindowCells {

    private final Clock clock;

    public WindowCells(Clock clock) {
        this.clock = clock;
    }

    /** Daily hours; always where the cell is blank. */
    public Windows hours(Row row, Column column) {
        return hoursText(row, column).map(h -> h.everyDay(clock)).orElse(Windows.NEVER);
    }

    /** The window from {@code from} to {@code to}; blank cells stand for the ends of the horizon. */
    public Optional<Window> window(Row row, Column from, Column to) {
        var first = instant(row, from, Clock.Side.START, clock.start());
        var last = instant(row, to, Clock.Side.END, clock.start().plus(clock.horizon()));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (!first.get().isBefore(last.get())) {
            var column = row.find(to).isPresent() ? to : from;
            row.problem(ProblemCode.WINDOW_REVERSED, column, "the window ends before it starts",
                    "It starts " + row.find(from).orElse("with the horizon") + ": let it end later");
            return Optional.empty();
        }
        var window = new Window(clock.moment(first.get()), clock.moment(last.get()));
        if (clock.isKnown() && !window.overlaps(Moment.START, clock.end())) {
            reportOutside(row, row.find(from).isPresent() ? from : to);
            return Optional.empty();
        }
        return Optional.of(window);
    }

    /** The windows from {@code from} to {@code to}, on each day only within the daily hours. */
    public Windows windows(Row row, Column from, Column to, Column dailyHours) {
        var whole = window(row, from, to);
        var hours = hoursText(row, dailyHours);
        if (whole.isEmpty() || hours.isEmpty()) {
            return Windows.NEVER;
        }
        var windows = hours.get().within(instant(whole.get().from()), instant(whole.get().to()), clock);
        if (clock.isKnown() && !windows.overlaps(Moment.START, clock.end())) {
            reportOutside(row, dailyHours);
        }
        return windows;
    }

    /** A point in time; the start of the horizon where the cell is blank. */
    public Moment moment(Row row, Column column) {
        return instant(row, column, Clock.Side.START, clock.start()).map(clock::moment).orElse(Moment.START);
    }

    private void reportOutside(Row row, Column column) {
        row.problem(ProblemCode.WINDOW_OUTSIDE, column, "the window lies outside the horizon, "
                + clock.start().atZone(clock.zone()).toLocalDateTime() + " to "
                + clock.start().plus(clock.horizon()).atZone(clock.zone()).toLocalDateTime(),
                "Correct the times, or the calendar in scenario.yaml");
    }

    private Optional<HoursText> hoursText(Row row, Column column) {
        var hours = HoursText.find(row.text(column, ""));
        if (hours.isEmpty()) {
            row.problem(ProblemCode.NOT_HOURS, column, "these are not daily hours",
                    "Write 06:00-18:00, several separated by semicolons, always or never");
        }
        return hours;
    }

    private Optional<Instant> instant(Row row, Column column, Clock.Side side, Instant fallback) {
        var text = row.text(column, "");
        if (text.isEmpty()) {
            return column.isRequired() ? Optional.empty() : Optional.of(fallback);
        }
        return switch (clock.read(text, side)) {
            case Clock.At(var instant) -> Optional.of(instant);
            case Clock.Wrong(var code, var message, var nextStep) -> {
                row.problem(code, column, message, nextStep);
                yield Optional.empty();
            }
        };
    }

    private Instant instant(Moment moment) {
        return clock.start().plusSeconds(moment.second());
    }
}
