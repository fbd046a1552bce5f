package org.respite.terms.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.model.report.Amount;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.NetRecord;
import org.respite.model.report.NetReport;
import org.respite.model.report.Report;
import org.respite.model.report.When;
import org.respite.terms.standing.Status;
import org.respite.terms.standing.Tally;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Quantity.Bound;
import org.respite.terms.tree.Timing.Deadline;

/** Judges one clause, actor and window at a time, from all of the record. */
final class SlowJudge {

    private final Instrument instrument;
    private final SlowRecord record;

    SlowJudge(Instrument instrument, SlowRecord record) {
        this.instrument = instrument;
        this.record = record;
    }

    private boolean isOver(SlowWindow w) {
        return !record.at().isBefore(w.until());
    }

    private boolean isFinal(SlowWindow w) {
        return instrument.reportingCloses()
                .map(s -> !SlowTime.plus(w.until(), s, instrument.zone()).isAfter(record.at())).orElse(false);
    }

    SlowRecord.Counted count(String name, String deed, List<String> countedBy, Optional<String> actor, int index, List<SlowWindow> windows) {
        var count = instrument.getCount(name);
        var authorities = countedBy.isEmpty() ? count.authorities() : countedBy;
        var closings = record.closings(count, authorities);
        var window = windows.get(index);
        var stretches = new ArrayList<>(record.watchedCount(count, authorities));
        closings.stream().map(ClosingCount::during).forEach(stretches::add);
        return record.count(r -> record.isOfCount(r, count, deed, actor), authorities, false, true,
                record.within(closings, window), actor.isPresent() && !count.by().equals(actor), isClosed(stretches, window), index, windows);
    }

    SlowRecord.Counted deed(Clause clause, Duty.Obligation duty, String actor, int index, List<SlowWindow> windows) {
        var window = windows.get(index);
        boolean isOnceEnough = duty.qualifiers().exchange().isEmpty();
        return record.count(r -> record.isDeed(r, clause, duty.deed(), Optional.of(actor)), clause.remarks().countedBy(), isOnceEnough, true,
                List.of(), false, isClosed(record.watched(clause, duty.deed(), Optional.empty()), window), index, windows);
    }

    private boolean isClosed(List<When> stretches, SlowWindow window) {
        return !window.deadline().isAfter(record.at()) && SlowRecord.isCovered(stretches, window.from(), window.deadline());
    }

    SlowVerdict duty(Clause clause, Duty.Obligation duty, String actor, boolean isOneOfSeveral, int index, List<SlowWindow> windows) {
        var window = windows.get(index);
        var byWhom = isOneOfSeveral ? Optional.of(actor) : Optional.<String>empty();
        var bound = duty.quantity().map(Quantity::bound).orElse(Bound.AT_LEAST);
        long timesLeast = 1;
        long timesMost = 1;
        boolean isCallOpen = false;
        if (duty.qualifiers().exchange().isPresent()) {
            var e = duty.qualifiers().exchange().get();
            var called = count(e.count(), duty.deed(), clause.remarks().countedBy(), Optional.empty(), index, windows);
            timesLeast = called.certain() / e.every();
            timesMost = called.reported() / e.every();
            isCallOpen = !called.isClosed();
        }
        var tallies = new ArrayList<Tally>();
        var statuses = new ArrayList<Status>();
        var times = new ArrayList<Instant>();
        var parts = duty.quantity().map(Quantity::parts).orElse(List.of());
        for (int i = 0; i < Math.max(1, parts.size()); i++) {
            var found = parts.isEmpty()
                    ? deed(clause, duty, actor, index, windows)
                    : count(parts.get(i).count(), duty.deed(), clause.remarks().countedBy(), byWhom, index, windows);
            long amount = parts.isEmpty() ? 1 : parts.get(i).amount().orElse(1);
            var tally = new Tally(parts.isEmpty() ? duty.deed() : parts.get(i).count(), found.certain(), found.reported(), found.isClosed(), bound,
                    product(timesLeast, amount), product(timesMost, amount));
            tallies.add(tally);
            statuses.add(status(bound, tally, isOver(window), isCallOpen));
            times.add(bound == Bound.AT_MOST ? window.deadline() : found.reached(tally.owedAtMost()).orElse(window.deadline()));
        }
        var status = worst(statuses);
        boolean isClosed = tallies.stream().allMatch(Tally::isClosed) && isOver(window);
        Optional<Instant> since = status == Status.BREACHED ? Optional.of(window.deadline())
                : status == Status.FULFILLED ? times.stream().max(Comparator.naturalOrder()) : Optional.empty();
        return new SlowVerdict(clause.id(), Optional.of(actor), window, status, isClosed || isFinal(window), tallies, since);
    }

    private static long product(long a, long b) {
        return a != 0 && b > Amount.MOST / a ? Amount.MOST : a * b;
    }

    private static Status worst(List<Status> all) {
        for (var s : List.of(Status.BREACHED, Status.CONTESTED, Status.UNKNOWN, Status.PENDING)) {
            if (all.contains(s)) {
                return s;
            }
        }
        return Status.FULFILLED;
    }

    private static Status status(Bound bound, Tally t, boolean isOver, boolean isCallOpen) {
        return switch (bound) {
            case AT_LEAST -> atLeast(t, isOver, isCallOpen);
            case AT_MOST -> atMost(t, isOver);
            case EXACTLY -> {
                var least = atLeast(t, isOver, false);
                var most = atMost(t, isOver);
                boolean isEnoughSoFar = least == Status.FULFILLED && !isOver;
                yield isEnoughSoFar && most != Status.BREACHED
                        ? most == Status.CONTESTED ? Status.CONTESTED : Status.PENDING
                        : worst(List.of(least, most));
            }
        };
    }

    private static Status atLeast(Tally t, boolean isOver, boolean isCallOpen) {
        boolean isNothingCalledFor = isCallOpen && t.owedAtMost() == 0;
        if (t.certain() >= t.owedAtMost() && !isNothingCalledFor) {
            return isOver || !isCallOpen ? Status.FULFILLED : Status.PENDING;
        }
        if (!isOver) {
            return Status.PENDING;
        }
        if (isNothingCalledFor) {
            return Status.UNKNOWN;
        }
        if (t.isClosed()) {
            return t.reported() < t.owedAtLeast() ? Status.BREACHED : Status.CONTESTED;
        }
        boolean hangs = t.owedAtLeast() < t.owedAtMost() || t.reported() > t.certain();
        return hangs && t.reported() >= t.owedAtLeast() && t.owedAtMost() > 0 ? Status.CONTESTED : Status.UNKNOWN;
    }

    private static Status atMost(Tally t, boolean isOver) {
        if (t.certain() > t.owedAtMost()) {
            return Status.BREACHED;
        }
        if (t.reported() > t.owedAtLeast()) {
            return Status.CONTESTED;
        }
        return !isOver ? Status.PENDING : t.isClosed() ? Status.FULFILLED : Status.UNKNOWN;
    }

    SlowVerdict ban(Clause clause, Duty.Prohibition ban, String actor, SlowWindow window) {
        boolean isVague = ban.qualifiers().length().isPresent() && ban.qualifiers().hours().isEmpty();
        Optional<Instant> certain = Optional.empty();
        boolean isPossible = false;
        for (var r : record.happened().toList()) {
            int match = record.isDeed(r.report(), clause, ban.deed(), Optional.of(actor));
            var when = r.report().occurred();
            if (match == 0 || SlowRecord.tellsOfNothing(r.report())
                    || !SlowTime.mayTouch(when, window.from(), window.until(), record.tolerance())) {
                continue;
            }
            isPossible = true;
            if (match == 2 && !isVague && SlowTime.isWithin(when, window.from(), window.until(), record.tolerance())
                    && record.isCertain(r) && record.isAttributed(r)
                    && certain.filter(c -> !when.from().isBefore(c)).isEmpty()) {
                certain = Optional.of(when.from());
            }
        }
        var places = ban.qualifiers().places().stream().map(p -> p.place()).toList();
        var watched = places.isEmpty() ? record.zoneOf().values().stream().distinct().toList() : places;
        boolean isWatched = !watched.isEmpty() && watched.stream().allMatch(p -> SlowRecord.isCovered(
                record.watched(clause, ban.deed(), Optional.of(p)), window.from(), window.deadline()));
        var status = certain.isPresent() ? Status.BREACHED
                : isPossible ? Status.CONTESTED
                : !isOver(window) ? Status.PENDING
                : isWatched ? Status.FULFILLED : Status.UNKNOWN;
        return new SlowVerdict(clause.id(), Optional.of(actor), window, status, isFinal(window), List.of(),
                status == Status.FULFILLED ? Optional.of(window.deadline()) : certain);
    }

    /** One verdict for each event, in the order of their times. */
    List<SlowVerdict> responses(Clause clause, Duty.Obligation duty, Deadline.AfterEach each, String actor, List<SlowWindow> stage) {
        var verdicts = new ArrayList<SlowVerdict>();
        if (stage.isEmpty()) {
            return verdicts;
        }
        var things = record.happened().filter(r -> SlowRecord.isCalled(r.report(), each.event())).toList();
        for (var alternative : things.stream().map(NetReport::alternative).distinct().toList()) {
            var those = things.stream().filter(r -> r.alternative().equals(alternative)).toList();
            var one = new SlowRecord(new NetRecord(those, List.of()), record.zoneOf(), record.at(), record.tolerance(),
                    record.policy(), record.reader());
            var found = one.count(_ -> 2, List.of(), true, true, List.of(), false, false, 0, stage);
            var touching = those.stream().filter(r -> SlowTime.mayTouch(
                    r.report().occurred(), stage.getFirst().from(), stage.getFirst().until(), record.tolerance())).toList();
            if (touching.isEmpty()) {
                continue;
            }
            var time = found.contributions().stream().map(SlowRecord.Contribution::time).max(Comparator.naturalOrder())
                    .orElseGet(() -> touching.stream().map(r -> r.report().occurred().to()).max(Comparator.naturalOrder()).orElseThrow());
            verdicts.add(response(clause, duty, each, actor, time, found.certain()));
        }
        return verdicts;
    }

    private SlowVerdict response(Clause clause, Duty.Obligation duty, Deadline.AfterEach each, String actor, Instant time, long called) {
        var due = SlowTime.plus(time, each.span(), instrument.zone());
        var last = duty.qualifiers().grace().map(g -> SlowTime.plus(due, g, instrument.zone())).orElse(due).plusSeconds(1);
        var window = new SlowWindow("", time, due, last);
        var answers = record.happened()
                .filter(r -> record.isDeed(r.report(), clause, duty.deed(), Optional.of(actor)) > 0 && !SlowRecord.tellsOfNothing(r.report()))
                .filter(r -> SlowTime.mayTouch(r.report().occurred(), time, last, record.tolerance()))
                .toList();
        var certain = answers.stream()
                .filter(r -> record.isDeed(r.report(), clause, duty.deed(), Optional.of(actor)) == 2 && record.isCertain(r))
                .filter(r -> SlowTime.isWithin(r.report().occurred(), time, last, record.tolerance()))
                .map(r -> r.report())
                .min(Comparator.comparing((Report r) -> r.occurred().from()).thenComparing(r -> r.id()));
        List<When> watched = record.watched(clause, duty.deed(), Optional.empty());
        var tally = new Tally(duty.deed(), certain.isPresent() ? 1 : 0, answers.isEmpty() ? 0 : 1,
                SlowRecord.isCovered(watched, time, due), Bound.AT_LEAST, called, 1);
        var status = atLeast(tally, isOver(window), false);
        Optional<Instant> since = status == Status.FULFILLED ? certain.map(r -> r.occurred().to())
                : status == Status.BREACHED ? Optional.of(due) : Optional.empty();
        return new SlowVerdict(clause.id(), Optional.of(actor), window, status, tally.isClosed() && isOver(window) || isFinal(window),
                List.of(tally), since);
    }

    SlowVerdict point(Clause clause, Duty.Point point) {
        var window = new SlowWindow("", Instant.parse("1900-01-01T00:00:00Z"), record.at().plusSeconds(1), record.at().plusSeconds(1));
        long certain = 0;
        long reported = 0;
        for (var name : clause.remarks().measuredBy()) {
            var found = count(name, "", List.of(), Optional.empty(), 0, List.of(window));
            certain += found.certain();
            reported += found.reported();
        }
        var status = certain > 0 ? point.negative() ? Status.BREACHED : Status.FULFILLED : reported > 0 ? Status.CONTESTED : Status.UNKNOWN;
        return new SlowVerdict(clause.id(), Optional.empty(), window, status, false, List.of(), Optional.empty());
    }
}
