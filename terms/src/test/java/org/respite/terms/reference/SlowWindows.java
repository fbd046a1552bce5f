package org.respite.terms.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Timing.Span;
import org.respite.terms.tree.Timing.TimeOfDay;

/** The times that one clause speaks of, as docs/reference/terms-language.md says it. */
final class SlowWindows {

    private final SlowStanding standing;
    private final Clause clause;
    private final Qualifiers q;
    private final Instant begins;
    private final Instant ends;
    private final SlowTime.Days days;
    private final List<SlowWindow> windows = new ArrayList<>();

    SlowWindows(SlowStanding standing, Clause clause, Instant begins, Instant ends) {
        this.standing = standing;
        this.clause = clause;
        this.q = clause.duty().qualifiers();
        this.begins = begins;
        this.ends = ends;
        this.days = new SlowTime.Days(standing.instrument.zone(), standing.instrument.dayBegins(), begins);
    }

    List<SlowWindow> all() {
        if (clause.duty() instanceof Duty.Obligation) {
            owed();
        } else {
            forbidden();
        }
        return windows.stream().filter(w -> w.from().isBefore(ends) || w.from().equals(begins)).toList();
    }

    private void owed() {
        switch (q.deadline().orElse(null)) {
            case Deadline.AfterEach _ -> {
                if (ends.isAfter(begins)) {
                    windows.add(new SlowWindow("stage", begins, ends, ends));
                }
            }
            case Deadline.After(var span, var other) ->
                standing.performances(other).forEach(t -> add("after " + span + other, t, SlowTime.plus(t, span, days.zone()), true));
            case Deadline.Before(var span, var other) -> {
                var from = begins;
                for (var w : standing.windows(other)) {
                    var due = SlowTime.plus(w.from(), new Span(-span.number(), span.unit()), days.zone());
                    if (due.isAfter(from)) {
                        add("before " + w.label(), from, due, true);
                        from = due;
                    }
                }
            }
            case null, default -> byTheCalendar();
        }
    }

    private void byTheCalendar() {
        boolean isDaily = q.rhythm().map(Rhythm.EachDay.class::isInstance)
                .orElse(q.deadline().filter(d -> d instanceof Deadline.At || d instanceof Deadline.EndOfDay).isPresent());
        if (isDaily) {
            for (long n = 1; n <= days.count(ends); n++) {
                if (isMeant(n)) {
                    day(n);
                }
            }
        } else if (q.rhythm().orElse(null) instanceof Rhythm.OnDay(int n)) {
            day(n);
        } else if (q.rhythm().orElse(null) instanceof Rhythm.EachWeek) {
            for (long n = 1; n <= days.count(ends); n += 7) {
                long last = n + 6;
                add("week " + n, days.start(n), q.deadline().map(d -> due(d, last)).orElseGet(() -> days.end(last)), isInclusive());
            }
        } else if (q.interval().isPresent()) {
            add("interval", SlowTime.moment(q.interval().get().from(), days.zone()), SlowTime.moment(q.interval().get().to(), days.zone()), false);
        } else {
            var from = q.days().map(d -> days.start(d.from())).orElse(begins);
            var due = q.deadline().map(d -> due(d, 1)).orElseGet(() -> q.days().flatMap(d -> d.to()).map(n -> days.end(n)).orElse(ends));
            add("stage", from, due, isInclusive());
        }
    }

    private boolean isMeant(long n) {
        return !(q.rhythm().orElse(null) instanceof Rhythm.OnDay(int day) && n != day)
                && (q.days().isEmpty() || n >= q.days().get().from() && q.days().get().to().filter(to -> n > to).isEmpty());
    }

    private void day(long n) {
        var label = "day " + n;
        var start = days.start(n);
        if (q.deadline().isPresent()) {
            var due = due(q.deadline().get(), n);
            if (due.isAfter(start)) {
                add(label, start, due, isInclusive());
            }
            return;
        }
        var cutOff = cutOff();
        if (cutOff.isPresent()) {
            var from = n == 1 ? begins : days.at(n - 1, cutOff.get(), Optional.empty());
            var to = days.at(n, cutOff.get(), Optional.empty());
            if (to.isAfter(from)) {
                add(label, from, to, false);
            }
            return;
        }
        add(label, start, days.end(n), false);
    }

    private Optional<TimeOfDay> cutOff() {
        return ((Duty.Obligation) clause.duty()).quantity().stream().flatMap(x -> x.parts().stream())
                .flatMap(p -> standing.instrument.getCount(p.count()).cutOff().stream())
                .filter(t -> t.minutes() % 1440 != standing.instrument.dayBegins().minutes() % 1440)
                .findFirst();
    }

    private Instant due(Deadline deadline, long n) {
        return switch (deadline) {
            case Deadline.At(var time, var isNext, var zone) -> days.at(isNext ? n + 1 : n, time, zone);
            case Deadline.On(var moment) -> SlowTime.moment(moment, days.zone());
            case Deadline.OnDay(var day, var time) -> time.isPresent() ? days.at(day, time.get(), Optional.empty()) : days.end(day);
            case Deadline.EndOfStage _ -> ends;
            case Deadline.EndOfDay _ -> days.end(n);
            default -> throw new IllegalStateException();
        };
    }

    /** A time that is named is still in time; the end of a day or stage is not. */
    private boolean isInclusive() {
        return switch (q.deadline().orElse(null)) {
            case Deadline.At(var time, var _, var _) -> time.minutes() != 0 && time.minutes() != 1440;
            case Deadline.On(var moment) -> moment.time().minutes() != 0 && moment.time().minutes() != 1440;
            case Deadline.OnDay(var _, var time) -> time.filter(t -> t.minutes() != 0 && t.minutes() != 1440).isPresent();
            case null, default -> false;
        };
    }

    private void add(String label, Instant from, Instant due, boolean isInclusive) {
        var late = q.sliding().map(other -> standing.delay(other, label)).orElse(Duration.ZERO);
        var deadline = due.plus(late);
        var last = q.grace().map(g -> SlowTime.plus(deadline, g, days.zone())).orElse(deadline);
        boolean isSecondIn = isInclusive || !last.equals(deadline);
        windows.add(new SlowWindow(label, due.isBefore(from) ? due : from, deadline, isSecondIn ? last.plusSeconds(1) : last));
    }

    private void forbidden() {
        if (q.interval().isPresent()) {
            add("interval", SlowTime.moment(q.interval().get().from(), days.zone()), SlowTime.moment(q.interval().get().to(), days.zone()), false);
            return;
        }
        long count = days.count(ends);
        for (long n = 1; n <= count; n++) {
            if (!isMeant(n)) {
                continue;
            }
            var from = days.start(n);
            var to = n == count || days.end(n).isAfter(ends) ? ends : days.end(n);
            if (q.hours().isPresent()) {
                var h = q.hours().get();
                var start = days.at(n, h.from(), h.zone());
                var end = days.at(h.to().minutes() > h.from().minutes() ? n : n + 1, h.to(), h.zone());
                from = start.isBefore(begins) ? begins : start;
                to = end.isAfter(ends) ? ends : end;
            }
            if (from.isBefore(to)) {
                windows.add(new SlowWindow("day " + n, from, to, to));
            }
        }
    }
}
