package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;
import static org.respite.checker.Workbench.named;
import static org.respite.checker.Workbench.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.checker.Workbench.At;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Road;

/** More than a road, a place, an inspection, a crossing or a quota takes. */
final class CapacityMutations {

    /** With more copies than this a capacity is as good as unlimited. */
    private static final double MOST_COPIES = 500;

    private CapacityMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("road-overfull", "copies of a movement until a road is too full", "P301", b -> copies(
                        b, b.all(Step.Travel.class), a -> 2 * slot(b, road(b, a).freeCapacityPerHour()) / units(b, a))),
                of("loading-overbooked", "copies until more vehicles load than a place can take", "P302", b -> copies(
                        b, b.all(Step.Load.class), a -> perVehicle(b, a, handled(b, a, true)))),
                of("unloading-overbooked", "copies until more vehicles unload than a place can take", "P302", b -> copies(
                        b, b.all(Step.Unload.class), a -> perVehicle(b, a, handled(b, a, false)))),
                of("inspection-overbooked", "copies until an inspection has too many trucks", "P303", b -> copies(
                        b,
                        b.all(Step.Inspect.class),
                        a -> perVehicle(b, a, inspection(b, a).trucksPerHour()))),
                of("bays-overbooked", "copies until more trucks transfer than the bays take", "P304", b -> copies(
                        b,
                        b.all(Step.Transfer.class),
                        a -> perVehicle(b, a, crossing(b, a).transfersPerHour()))),
                of("exit-overbooked", "copies until more people leave than can be processed", "P305", b -> copies(
                        b, b.all(Step.Exit.class), a -> 2 * slot(b, crossing(b, a).personsPerHour()) / persons(a))),
                of("inspection-cut-short", "an inspection lasts a second less than it takes", "P303", b -> b.anyStep(
                                Step.Inspect.class)
                        .flatMap(a -> cut(b, a, inspection(b, a).duration().toSeconds()))),
                of("transfer-cut-short", "a transfer lasts a second less than it takes", "P304", b -> b.anyStep(
                                Step.Transfer.class)
                        .flatMap(a -> cut(b, a, crossing(b, a).transfer().toSeconds()))),
                of("exit-cut-short", "leaving lasts a second less than it takes", "P305", b -> b.anyStep(Step.Exit.class)
                        .flatMap(a -> cut(b, a, crossing(b, a).processing().toSeconds()))),
                of("inspection-closed", "an inspection begins a second before it opens", "P303", b -> b.any(
                                b.all(Step.Inspect.class), a -> !inspection(b, a).hours().isAlways())
                        .flatMap(a -> early(b, a, inspection(b, a).hours()))),
                of("crossing-closed-to-cargo", "a transfer begins a second before the cargo hours", "P304", b -> b.any(
                                b.all(Step.Transfer.class), a -> !crossing(b, a).cargoHours().isAlways())
                        .flatMap(a -> early(b, a, crossing(b, a).cargoHours()))),
                of("crossing-closed-to-people", "people leave a second before the crossing's hours", "P305", b -> b.any(
                                b.all(Step.Exit.class), a -> !crossing(b, a).peopleHours().isAlways())
                        .flatMap(a -> early(b, a, crossing(b, a).peopleHours()))),
                of("inspected-nowhere", "an inspection at a place that inspects nothing", "P303", b -> b.anyStep(
                                Step.Inspect.class)
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> b.world.findInspection(p.id()).isEmpty())
                                .flatMap(p -> b.replace(a, Retime.at(a.step(), p.id()))))),
                of("quota-of-trucks-exceeded", "copies until the day's trucks are too many", "P306", b -> quota(
                        b, Quota.Trucks.class)),
                of("quota-of-an-item-exceeded", "copies until the day's goods are too much", "P306", b -> quota(
                        b, Quota.OfItem.class)),
                of("quota-of-a-group-exceeded", "copies until the day's list of a group is too long", "P306", b -> quota(
                        b, Quota.OfGroup.class)),
                of("quota-of-persons-exceeded", "copies until the day's persons are too many", "P306", b -> quota(
                        b, Quota.AllPersons.class)));
    }

    /** Copies at the same time; the spread covers at most two slots of a convoy, so twice a slot's room overfills one. */
    private static <S extends Step> Optional<Spoiled> copies(
            Workbench b, List<At<S>> steps, ToDoubleFunction<At<S>> needed) {
        return b.any(steps, a -> needed.applyAsDouble(a) * slotsOf(b, a.movement()) < MOST_COPIES)
                .flatMap(a -> copies(
                        b, a.movement(), (int) (needed.applyAsDouble(a) * slotsOf(b, a.movement())) + 1));
    }

    private static Optional<Spoiled> copies(Workbench b, Movement m, int count) {
        var more = new ArrayList<Movement>();
        for (int i = 1; i <= count; i++) {
            more.add(named(m, m.id() + " copy " + i));
        }
        return b.add(more).map(s -> new Spoiled(Optional.of(m.id()), s.plan()));
    }

    private static double slotsOf(Workbench b, Movement m) {
        return Math.ceil((double) m.spread().toSeconds() / b.scenario.calendar().slot().toSeconds());
    }

    private static double slot(Workbench b, double perHour) {
        return perHour * b.scenario.calendar().slot().toSeconds() / 3600;
    }

    private static <S extends Step> double perVehicle(Workbench b, At<S> at, double perHour) {
        return 2 * slot(b, perHour) / Workbench.convoy(at.movement()).vehicles().size();
    }

    private static double units(Workbench b, At<Step.Travel> at) {
        return switch (at.movement().carrier()) {
            case Carrier.Convoy c ->
                c.vehicles().size()
                        * b.world.profile(b.fleet(at.movement()).mode()).passengerCarUnits();
            case Carrier.OnTheirOwn o ->
                o.families().persons() * b.world.profile(o.mode()).unitsPerPerson();
        };
    }

    private static double persons(At<Step.Exit> at) {
        return at.step().families().persons();
    }

    private static Road road(Workbench b, At<Step.Travel> at) {
        return b.world.findRoad(at.step().road()).orElseThrow();
    }

    private static Inspection inspection(Workbench b, At<Step.Inspect> at) {
        return b.world.findInspection(at.step().place()).orElseThrow();
    }

    private static <S extends Step> Crossing crossing(Workbench b, At<S> at) {
        return Trip.of(b.world, at.movement())
                .legs()
                .get(at.index())
                .crossing()
                .orElseThrow();
    }

    private static <S extends Step> double handled(Workbench b, At<S> at, boolean loads) {
        Place place = b.world.findPlace(b.place(at.movement(), at.index())).orElseThrow();
        var limit = loads ? place.loadsPerHour() : place.unloadsPerHour();
        return limit.isPresent() ? limit.getAsInt() : Double.POSITIVE_INFINITY;
    }

    private static <S extends Step> Optional<Spoiled> cut(Workbench b, At<S> at, long least) {
        long length = at.step().to().second() - at.step().from().second();
        return least > 0 ? b.replace(at.movement(), Workbench.stretch(at, least - 1 - length)) : Optional.empty();
    }

    private static <S extends Step> Optional<Spoiled> early(Workbench b, At<S> at, Windows open) {
        return open.findCovering(at.step().from(), at.step().to())
                .flatMap(w -> b.replace(
                        at.movement(),
                        shift(at.movement(), w.from().second() - 1 - at.step().from().second())));
    }

    private static Optional<Spoiled> quota(Workbench b, Class<? extends Quota.Subject> kind) {
        for (var quota : b.scenario.supply().quotas()) {
            if (!kind.isInstance(quota.subject())) {
                continue;
            }
            var steps = Stream.concat(b.all(Step.Transfer.class).stream(), b.all(Step.Exit.class).stream())
                    .filter(a -> crossing(b, a).id().equals(quota.crossing()))
                    .filter(a -> quota.window().contains(a.step().from()))
                    .filter(a -> counted(quota.subject(), a) > 0)
                    .filter(a -> quota.most() / counted(quota.subject(), a) < MOST_COPIES)
                    .toList();
            var chosen = b.any(steps);
            if (chosen.isPresent()) {
                long each = counted(quota.subject(), chosen.get());
                return copies(b, chosen.get().movement(), (int) (quota.most() / each) + 1);
            }
        }
        return Optional.empty();
    }

    private static long counted(Quota.Subject subject, At<? extends Step> at) {
        return switch (subject) {
            case Quota.Trucks _ ->
                at.step() instanceof Step.Transfer
                        ? Workbench.convoy(at.movement()).vehicles().size()
                        : 0;
            case Quota.OfItem of ->
                at.step() instanceof Step.Transfer t
                        ? t.cargo().stream()
                                .filter(c -> c.item().equals(of.item()))
                                .mapToLong(c -> c.quantity())
                                .sum()
                        : 0;
            case Quota.OfGroup of ->
                at.step() instanceof Step.Exit e && e.group().equals(of.group())
                        ? e.families().persons()
                        : 0;
            case Quota.AllPersons _ ->
                at.step() instanceof Step.Exit e ? e.families().persons() : 0;
        };
    }
}
