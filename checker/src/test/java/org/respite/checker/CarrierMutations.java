package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;
import static org.respite.checker.Workbench.convoy;
import static org.respite.checker.Workbench.named;
import static org.respite.checker.Workbench.shift;
import static org.respite.checker.Workbench.with;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.checker.Workbench.At;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Road;

/** Vehicles that there are not, ways without an end, crews past their duty. */
final class CarrierMutations {

    /** A range of more rounds than this on one road is as good as none. */
    private static final long MOST_ROUNDS = 5_000;

    private CarrierMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("one-vehicle-too-many", "a vehicle numbered above the fleet's count joins", "P105", b -> b.anyConvoy()
                        .flatMap(m -> vehicles(b, m, v -> add(v, b.fleet(m).count() + 1)))),
                of("vehicle-number-zero", "a vehicle numbered 0 joins", "P105", b -> b.anyConvoy()
                        .flatMap(m -> vehicles(b, m, v -> add(v, 0)))),
                of("vehicle-named-twice", "a vehicle stands twice in one convoy", "P105", b -> b.anyConvoy()
                        .flatMap(m -> vehicles(b, m, v -> add(v, v.getFirst())))),
                of("convoy-too-large", "one vehicle more than the largest convoy", "P105", b -> b.anyConvoy()
                        .flatMap(m -> vehicles(b, m, v -> IntStream.rangeClosed(
                                        1, b.fleet(m).largestConvoy() + 1)
                                .boxed()
                                .toList()))),
                of("no-vehicle", "a convoy without vehicles", "P105", b -> b.anyConvoy()
                        .flatMap(m -> vehicles(b, m, v -> List.of()))),
                of("convoy-drawn-out", "a convoy departs over a second more than a slot", "P105", b -> b.anyConvoy()
                        .flatMap(m -> b.replace(
                                m, with(m, b.scenario.calendar().slot().plusSeconds(1))))),
                of("people-too-close", "people on their own depart within a second less than a slot", "P105", b -> b.anyPeople()
                        .flatMap(m -> b.replace(
                                m, with(m, b.scenario.calendar().slot().minusSeconds(1))))),
                of("convoy-left-on-the-way", "a convoy's steps break off before it is home", "P105", b -> b.anyStep(
                                Step.Travel.class,
                                a -> Workbench.isConvoy(a.movement())
                                        && !end(b, a).equals(b.fleet(a.movement()).base()))
                        .flatMap(CarrierMutations.brokenOff(b))),
                of("people-left-on-a-road", "the steps of people on their own break off on the way", "P105", b -> b.anyStep(
                                Step.Travel.class,
                                a -> !Workbench.isConvoy(a.movement())
                                        && Trip.of(b.world, a.movement())
                                                .group()
                                                .filter(g -> g.destinations().contains(end(b, a)))
                                                .isEmpty())
                        .flatMap(CarrierMutations.brokenOff(b))),
                of("starts-away-from-base", "a convoy's first steps are missing", "P105", b -> b.anyStep(
                                Step.class,
                                a -> Workbench.isConvoy(a.movement())
                                        && a.index() > 0
                                        && !b.place(a.movement(), a.index())
                                                .equals(b.fleet(a.movement()).base()))
                        .flatMap(CarrierMutations.begunLate(b))),
                of("starts-away-from-home", "the first steps of people on their own are missing", "P105", b -> b.anyStep(
                                Step.class,
                                a -> !Workbench.isConvoy(a.movement())
                                        && a.index() > 0
                                        && !b.place(a.movement(), a.index()).equals(b.place(a.movement(), 0)))
                        .flatMap(CarrierMutations.begunLate(b))),
                of("wrong-mode", "people go by a mode that is not theirs", "P105", b -> b.anyPeople()
                        .flatMap(m -> m.carrier() instanceof Carrier.OnTheirOwn o
                                ? b.replace(m, with(m, new Carrier.OnTheirOwn(o.group(), Mode.TRUCK, o.families())))
                                : Optional.empty())),
                of("people-load-goods", "people on their own load goods", "P105", b -> b.anyPeople()
                        .flatMap(m -> b.replace(m, prepend(b, m)))),
                of("vehicle-twice-at-once", "a vehicle is in two convoys at the same time", "P106", b -> b.anyConvoy()
                        .flatMap(m -> b.add(List.of(named(m, m.id() + " again"))))),
                of("turnaround-skipped", "a vehicle leaves a second before its turnaround is over", "P106", b -> b.any(
                                b.plan.movements(), m -> Workbench.isConvoy(m) && turnaround(b, m) > 0)
                        .flatMap(m -> b.add(List.of(shift(
                                named(m, m.id() + " again"),
                                m.end().second() + turnaround(b, m) - 1 - m.start().second()))))),
                of("duty-too-long", "a convoy is on its way a second more than the crew hours", "P107", b -> b.anyConvoy()
                        .flatMap(m -> {
                            long length = m.end().second() - m.start().second();
                            long more = b.fleet(m).crewHours().toSeconds() + 1 - length;
                            return b.replace(m, waitAtTheEnd(b, m, more));
                        })),
                of("duty-day-overfull", "a second duty takes a vehicle over the crew hours of the day", "P107", CarrierMutations::secondDuty),
                of("range-exceeded", "a convoy drives on to and fro until its range is exceeded", "P108", CarrierMutations::toAndFro));
    }

    private static Optional<Spoiled> vehicles(Workbench b, Movement m, UnaryOperator<List<Integer>> change) {
        return b.replace(m, with(m, new Carrier.Convoy(convoy(m).fleet(), change.apply(convoy(m).vehicles()))));
    }

    private static List<Integer> add(List<Integer> vehicles, int number) {
        var more = new ArrayList<>(vehicles);
        more.add(number);
        return more;
    }

    private static Id.Place end(Workbench b, At<Step.Travel> at) {
        return b.world.findRoad(at.step().road()).orElseThrow().to();
    }

    private static Function<At<Step.Travel>, Optional<Spoiled>> brokenOff(Workbench b) {
        return a -> b.replace(
                a.movement(), with(a.movement(), a.movement().steps().subList(0, a.index() + 1)));
    }

    private static Function<At<Step>, Optional<Spoiled>> begunLate(Workbench b) {
        return a -> b.replace(
                a.movement(),
                with(a.movement(), a.movement().steps().subList(a.index(), a.movement().steps().size())));
    }

    private static Movement prepend(Workbench b, Movement m) {
        var steps = new ArrayList<Step>();
        steps.add(new Step.Load(b.place(m, 0), m.start(), m.start(), List.of()));
        steps.addAll(m.steps());
        return with(m, steps);
    }

    private static long turnaround(Workbench b, Movement m) {
        return b.fleet(m).turnaround().toSeconds();
    }

    private static Movement waitAtTheEnd(Workbench b, Movement m, long seconds) {
        var steps = new ArrayList<>(m.steps());
        var end = m.steps().getLast().to();
        steps.add(new Step.Wait(b.fleet(m).base(), end, Workbench.plus(end, seconds)));
        return with(m, steps);
    }

    /** A wait at the base as a movement of its own, after the turnaround and within the duty day. */
    private static Optional<Spoiled> secondDuty(Workbench b) {
        for (var m : b.plan.movements()) {
            if (!Workbench.isConvoy(m)) {
                continue;
            }
            var fleet = b.fleet(m);
            long from = m.end().second() + turnaround(b, m);
            long length = fleet.crewHours().toSeconds() + 1 - (m.end().second() - m.start().second());
            var day = b.scenario.calendar().dutyDays().stream()
                    .filter(d -> d.contains(m.start()))
                    .findFirst();
            if (day.isPresent() && from + length <= day.get().to().second() && length > m.spread().toSeconds()) {
                var start = new Moment(from);
                var step = new Step.Wait(fleet.base(), start, Workbench.plus(start, length - m.spread().toSeconds()));
                return b.add(List.of(with(named(m, m.id() + " again"), List.of(step))));
            }
        }
        return Optional.empty();
    }

    private static Optional<Spoiled> toAndFro(Workbench b) {
        for (var a : b.all(Step.Travel.class)) {
            var there = b.world.findRoad(a.step().road()).orElseThrow();
            var back = b.scenario.network().roads().stream()
                    .filter(r -> r.from().equals(there.to()) && r.to().equals(there.from()))
                    .findFirst();
            if (Workbench.isConvoy(a.movement())
                    && back.isPresent()
                    && b.fleet(a.movement()).rangeMetres() / MOST_ROUNDS < there.metres()) {
                return b.replace(a.movement(), Workbench.insert(a, toAndFro(b, a, List.of(there, back.get()))));
            }
        }
        return Optional.empty();
    }

    private static List<Step> toAndFro(Workbench b, At<Step.Travel> at, List<Road> roads) {
        var fleet = b.fleet(at.movement());
        var steps = new ArrayList<Step>();
        var now = at.step().from();
        for (long metres = 0; metres <= fleet.rangeMetres(); ) {
            for (var road : roads) {
                var to = now.plus(road.times().getOrDefault(fleet.mode(), Duration.ZERO));
                steps.add(new Step.Travel(road.id(), now, to, road.from(), at.step().refuge()));
                now = to;
                metres += road.metres();
            }
        }
        return steps;
    }
}
