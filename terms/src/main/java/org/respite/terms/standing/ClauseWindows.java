package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

/** For which times a clause says something: one for each day, week or performance that it speaks of. */
final class ClauseWindows {

    /** A clause of a stage without an end is laid out no further than this. */
    private static final long MOST = 5_000;

    private final Instrument instrument;
    private final StageDays days;
    private final Instant begins;
    private final Instant ends;
    private final Evaluation evaluation;

    /** @param ends of the stage, or as far as it is to be laid out */
    ClauseWindows(Instrument instrument, Instant begins, Instant ends, Evaluation evaluation) {
        this.instrument = instrument;
        this.days = new StageDays(instrument.zone(), instrument.dayBegins(), begins);
        this.begins = begins;
        this.ends = ends;
        this.evaluation = evaluation;
    }

    /** Whether its windows hang on how other clauses were performed, and not on the stage alone. */
    static boolean isMovedByOthers(Clause clause) {
        var q = clause.duty().qualifiers();
        return q.sliding().isPresent()
                || q.deadline().filter(d -> d instanceof Deadline.After || d instanceof Deadline.Before).isPresent();
    }

    List<Window> of(Clause clause) {
        var q = clause.duty().qualifiers();
        var windows = clause.duty() instanceof Duty.Obligation ? owed(clause, q) : forbidden(q);
        return windows.stream().filter(w -> w.from().isBefore(ends) || w.from().equals(begins)).toList();
    }

    private List<Window> owed(Clause clause, Qualifiers q) {
        if (q.deadline().orElse(null) instanceof Deadline.After(var span, var other)) {
            return evaluation.performances(other).stream()
                    .map(t -> window(new WindowName.After(span, other), t, StageDays.plus(t, span, 1, days.zone()), true, q))
                    .toList();
        }
        if (q.deadline().orElse(null) instanceof Deadline.AfterEach) {
            return ends.isAfter(begins) ? List.of(Window.of(new WindowName.WholeStage(), begins, ends)) : List.of();
        }
        if (q.deadline().orElse(null) instanceof Deadline.Before(var span, var other)) {
            return before(span, other, q);
        }
        return switch (rhythm(q)) {
            case Rhythm.EachDay _ -> numbers(q).mapToObj(n -> daily(clause, q, n)).flatMap(Optional::stream).toList();
            case Rhythm.EachWeek _ -> weekly(q);
            case Rhythm.OnDay(int n) -> daily(clause, q, n).stream().toList();
            case Rhythm.InStage _ -> List.of(once(q));
        };
    }

    /** Each performance has the time since the one before it; what would be due before the stage begins is not owed. */
    private List<Window> before(Span span, String other, Qualifiers q) {
        var windows = new ArrayList<Window>();
        var from = begins;
        for (var window : evaluation.windows(other)) {
            var due = StageDays.plus(window.from(), new Span(-span.number(), span.unit()), 1, days.zone());
            if (due.isAfter(from)) {
                windows.add(window(new WindowName.Before(span, other, window.name()), from, due, true, q));
                from = due;
            }
        }
        return windows;
    }

    /** A time of day that stands alone is meant for every day. */
    static Rhythm rhythm(Qualifiers q) {
        return q.rhythm().orElseGet(() -> switch (q.deadline().orElse(null)) {
            case Deadline.At _ -> new Rhythm.EachDay();
            case Deadline.EndOfDay _ -> new Rhythm.EachDay();
            case null, default -> new Rhythm.InStage();
        });
    }

    private LongStream numbers(Qualifiers q) {
        long last = Math.min(days.until(ends), MOST);
        return LongStream.rangeClosed(1, last)
                .filter(n -> !(q.rhythm().orElse(null) instanceof Rhythm.OnDay(int day)) || n == day)
                .filter(n -> q.days().isEmpty() || (n >= q.days().get().from() && n <= q.days().get().to().orElse(Integer.MAX_VALUE)));
    }

    private Optional<Window> daily(Clause clause, Qualifiers q, long n) {
        var start = days.start(n);
        if (q.deadline().isPresent()) {
            var due = due(q.deadline().get(), n);
            return due.isAfter(start) ? Optional.of(window(days.name(n), start, due, isInclusive(q), q)) : Optional.empty();
        }
        var cutOff = cutOff(clause);
        if (cutOff.isPresent()) {
            var from = n == 1 ? begins : days.at(n - 1, cutOff.get(), Optional.empty());
            var to = days.at(n, cutOff.get(), Optional.empty());
            return to.isAfter(from) ? Optional.of(window(days.name(n), from, to, false, q)) : Optional.empty();
        }
        return Optional.of(window(days.name(n), start, days.end(n), false, q));
    }

    /** A count whose day ends at another hour than the days of the stage. */
    private Optional<TimeOfDay> cutOff(Clause clause) {
        return clause.duty() instanceof Duty.Obligation o && o.quantity().isPresent()
                ? o.quantity().get().parts().stream()
                        .map(p -> instrument.getCount(p.count()))
                        .flatMap((Count c) -> c.cutOff().stream())
                        .filter(t -> t.minutes() % TimeOfDay.MIDNIGHT.minutes() != instrument.dayBegins().minutes())
                        .findFirst()
                : Optional.empty();
    }

    private List<Window> weekly(Qualifiers q) {
        var windows = new ArrayList<Window>();
        for (long n = 1; n <= Math.min(days.until(ends), MOST); n += 7) {
            windows.add(window(new WindowName.Week(n / 7 + 1, days.date(n)), days.start(n),
                    q.deadline().isPresent() ? due(q.deadline().get(), n + 6) : days.end(n + 6), isInclusive(q), q));
        }
        return windows;
    }

    private Window once(Qualifiers q) {
        if (q.interval().isPresent()) {
            return interval(q);
        }
        var from = q.days().map(d -> days.start(d.from())).orElse(begins);
        var due = q.deadline().map(d -> due(d, 1))
                .orElseGet(() -> q.days().flatMap(d -> d.to()).map(to -> days.end(to)).orElse(ends));
        return window(new WindowName.WholeStage(), from, due, isInclusive(q), q);
    }

    private Window interval(Qualifiers q) {
        var interval = q.interval().orElseThrow();
        return window(new WindowName.Interval(interval.from()),
                StageDays.instant(interval.from(), days.zone()), StageDays.instant(interval.to(), days.zone()), false, q);
    }

    private Instant due(Deadline deadline, long n) {
        return switch (deadline) {
            case Deadline.At(var time, var nextDay, var zone) -> days.at(nextDay ? n + 1 : n, time, zone);
            case Deadline.On(var moment) -> StageDays.instant(moment, days.zone());
            case Deadline.OnDay(var day, var time) ->
                time.map(t -> days.at(day, t, Optional.empty())).orElseGet(() -> days.end(day));
            case Deadline.EndOfStage _ -> ends;
            case Deadline.EndOfDay _ -> days.end(n);
            case Deadline.After _ -> throw new IllegalStateException("laid out by performances");
            case Deadline.AfterEach _ -> throw new IllegalStateException("laid out by what happened");
            case Deadline.Before _ -> throw new IllegalStateException("laid out by the other clause");
        };
    }

    /** The end of a day or stage belongs to what follows; any other time that is named is still in time. */
    private static boolean isInclusive(Qualifiers q) {
        return switch (q.deadline().orElse(null)) {
            case null -> false;
            case Deadline.At(var time, var _, var _) -> time.minutes() % TimeOfDay.MIDNIGHT.minutes() != 0;
            case Deadline.On(var moment) -> moment.time().minutes() % TimeOfDay.MIDNIGHT.minutes() != 0;
            case Deadline.OnDay(var _, var time) -> time.filter(t -> t.minutes() % TimeOfDay.MIDNIGHT.minutes() != 0).isPresent();
            case Deadline.EndOfStage _ -> false;
            case Deadline.EndOfDay _ -> false;
            case Deadline.After _ -> true;
            case Deadline.AfterEach _ -> true;
            case Deadline.Before _ -> true;
        };
    }

    private Window window(WindowName name, Instant from, Instant due, boolean inclusive, Qualifiers q) {
        var start = due.isBefore(from) ? due : from;
        var slid = due.plus(q.sliding().map(other -> evaluation.delay(other, name)).orElse(Duration.ZERO));
        var graced = q.grace().map(g -> StageDays.plus(slid, g, 1, days.zone())).orElse(slid);
        boolean whole = inclusive || (q.grace().isPresent() && !graced.equals(slid));
        return new Window(name, start, slid, whole ? graced.plusSeconds(1) : graced);
    }

    private List<Window> forbidden(Qualifiers q) {
        if (q.interval().isPresent()) {
            return List.of(interval(q));
        }
        var windows = new ArrayList<Window>();
        long last = Math.min(days.until(ends), MOST);
        numbers(q).forEach(n -> {
            var from = days.start(n);
            var to = n == last || days.end(n).isAfter(ends) ? ends : days.end(n);
            if (q.hours().isPresent()) {
                var hours = q.hours().get();
                var start = days.at(n, hours.from(), hours.zone());
                var end = days.at(hours.to().minutes() <= hours.from().minutes() ? n + 1 : n, hours.to(), hours.zone());
                from = start.isBefore(begins) ? begins : start;
                to = end.isAfter(ends) ? ends : end;
            }
            if (from.isBefore(to)) {
                windows.add(Window.of(days.name(n), from, to));
            }
        });
        return windows;
    }
}
