package org.respite.terms.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.report.Actor;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Head;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.SourceClass;
import org.respite.model.report.Verification;
import org.respite.model.report.When;
import org.respite.model.report.Where;
import org.respite.model.scenario.Scenario;
import org.respite.terms.tree.Instrument;

/**
 * What a plan foresees, in the form of reports, so that terms are judged by it as they are by what happens. They come from
 * {@link AsForeseen#PLAN} and are never put on a record. What a plan counts, it counts in full: for all of its time each
 * count is closed.
 */
final class ForeseenEntries {

    private final Scenario scenario;
    private final Instrument instrument;
    private final Instant known;
    private final List<Entry> entries = new ArrayList<>();

    private ForeseenEntries(Scenario scenario, Instrument instrument) {
        this.scenario = scenario;
        this.instrument = instrument;
        this.known = scenario.calendar().start();
    }

    static List<Entry> of(Plan plan, Scenario scenario, Instrument instrument, Meanings meanings) {
        var foreseen = new ForeseenEntries(scenario, instrument);
        meanings.all().forEach(meaning -> foreseen.add(plan, meaning));
        return List.copyOf(foreseen.entries);
    }

    private void add(Plan plan, Meaning meaning) {
        int first = entries.size();
        switch (meaning) {
            case Meaning.Trucks t -> transfers(plan, t.crossings(), 1, meaning, t.place(), (movement, transfer) ->
                    t.laden().isEmpty() || quantity(transfer.cargo(), t.laden().get()) > 0 ? vehicles(movement) : 0);
            case Meaning.Goods g -> transfers(plan, g.crossings(), g.unitsPerCount(), meaning, g.place(), (movement, transfer) ->
                    quantity(transfer.cargo(), g.item()));
            case Meaning.HandedOut h -> plan.distributions().stream()
                    .filter(d -> d.item().equals(h.item()) && h.places().contains(d.place()))
                    .forEach(d -> handOut(d, h));
            case Meaning.Released r -> releases(plan, r);
        }
        close(meaning, entries.subList(first, entries.size()).stream()
                .mapToLong(e -> ((Report) e).amount().orElseThrow().low())
                .sum());
    }

    /** How much of something one transfer brings. */
    private interface Share {
        long of(Movement movement, Step.Transfer transfer);
    }

    private record Transferred(Movement movement, Step.Transfer transfer) {}

    /** @param perCount how much of it is one of the count: what is left of one transfer is counted with the next */
    private void transfers(Plan plan, List<Id.Crossing> crossings, long perCount, Meaning meaning, Optional<String> place, Share share) {
        var all = plan.movements().stream()
                .flatMap(m -> m.steps().stream()
                        .filter(s -> s instanceof Step.Transfer t && crossings.contains(t.crossing()))
                        .map(s -> new Transferred(m, (Step.Transfer) s)))
                .sorted(Comparator.comparing((Transferred t) -> t.transfer().from()).thenComparing(t -> t.movement().id()))
                .toList();
        long left = 0;
        for (var one : all) {
            long brought = left + share.of(one.movement(), one.transfer());
            left = brought % perCount;
            if (brought >= perCount) {
                var from = scenario.calendar().instant(one.transfer().from());
                report(meaning, brought / perCount, from, from.plus(one.movement().spread()),
                        where(place, inside(one.transfer().crossing())), Optional.empty());
            }
        }
    }

    /** Handed out evenly over its time: each day has its part. */
    private void handOut(Distribution d, Meaning.HandedOut h) {
        long before = 0;
        var start = scenario.calendar().instant(d.from());
        var end = scenario.calendar().instant(d.to());
        long length = Duration.between(start, end).toSeconds();
        for (var from = start; from.isBefore(end);) {
            var midnight = from.atZone(instrument.zone()).toLocalDate().plusDays(1).atTime(LocalTime.MIDNIGHT)
                    .atZone(instrument.zone()).toInstant();
            var to = midnight.isBefore(end) ? midnight : end;
            long until = part(d.quantity(), Duration.between(start, to).toSeconds(), length) / h.unitsPerCount();
            if (until > before) {
                report(h, until - before, from, to, where(h.place(), d.place()), Optional.empty());
            }
            before = until;
            from = to;
        }
    }

    /** {@code whole × part / of}, without an overflow on the way. */
    private static long part(long whole, long part, long of) {
        return whole / of * part + whole % of * part / of;
    }

    private void releases(Plan plan, Meaning.Released released) {
        var ids = released.handOvers().stream().map(h -> h.id()).toList();
        for (var movement : plan.movements()) {
            for (var step : movement.steps()) {
                if (step instanceof Step.Receive receive && ids.contains(receive.handOver())) {
                    var at = scenario.calendar().instant(receive.from());
                    report(released, receive.persons(), at, scenario.calendar().instant(receive.to()).plus(movement.spread()),
                            new Where.AtPlace(receive.place()), Optional.of(new Actor(released.by())));
                }
            }
        }
    }

    private void report(Meaning meaning, long amount, Instant from, Instant to, Where where, Optional<Actor> actor) {
        entries.add(new Report(head(), meaning.kind(), actor, List.of(), meaning.what(), List.of(),
                Optional.of(Amount.exactly(amount, meaning.unit())), where, new When(from, to, instrument.zone()),
                new Source.Named(new Actor(AsForeseen.PLAN), SourceClass.OTHER, ""), Verification.ALLEGED,
                actor.isPresent() ? Attribution.ALLEGED : Attribution.NONE, Optional.empty(), "", List.of(), Optional.empty()));
    }

    /** A second longer than the plan, so it closes all times of the plan, and its total, which knows no kind, takes the place of no reports. */
    private void close(Meaning meaning, long total) {
        var calendar = scenario.calendar();
        entries.add(new ClosingCount(head(), new Actor(AsForeseen.PLAN), meaning.kind(), meaning.what(), new Where.Unsaid(),
                new When(calendar.start(), calendar.instant(calendar.end()).plusSeconds(1), instrument.zone()), Optional.empty(),
                Amount.exactly(total, meaning.unit()), ""));
    }

    private Head head() {
        return Head.of(new EntryId("foreseen-" + (entries.size() + 1)), new Actor(AsForeseen.PLAN), known);
    }

    /** By the name that the terms use, so that the place is the one that they mean. */
    private static Where where(Optional<String> place, Id.Place otherwise) {
        return new Where.AtPlace(place.map(Id.Place::new).orElse(otherwise));
    }

    private Id.Place inside(Id.Crossing crossing) {
        return scenario.network().crossings().stream().filter(c -> c.id().equals(crossing)).findFirst().orElseThrow().inside();
    }

    private static long vehicles(Movement movement) {
        return movement.carrier() instanceof Carrier.Convoy(var _, var numbers) ? numbers.size() : 0;
    }

    private static long quantity(List<Cargo> cargo, Id.Item item) {
        return cargo.stream().filter(c -> c.item().equals(item)).mapToLong(Cargo::quantity).sum();
    }
}
