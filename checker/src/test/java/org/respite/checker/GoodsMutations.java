package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;
import static org.respite.checker.Workbench.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.checker.Workbench.At;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Stock;

/** Too much loaded, goods of others, goods that are not there, goods where they may not be. */
final class GoodsMutations {

    private GoodsMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("loading-cut-short", "loading lasts a second less than it takes", "P401", b -> b.anyStep(Step.Load.class)
                        .flatMap(a -> cut(b, a, b.fleet(a.movement()).loading().toSeconds()))),
                of("unloading-cut-short", "unloading lasts a second less than it takes", "P401", b -> b.anyStep(
                                Step.Unload.class)
                        .flatMap(a -> cut(b, a, b.fleet(a.movement()).unloading().toSeconds()))),
                of("overweight", "one unit more than the payload is loaded", "P402", b -> b.anyStep(Step.Load.class)
                        .flatMap(a -> load(b, a, c -> quantity(
                                c,
                                1000 * b.fleet(a.movement()).payloadKilograms() * vehicles(a)
                                                / item(b, c).gramsPerUnit()
                                        + 1)))),
                of("over-volume", "one unit more than the volume is loaded", "P402", b -> b.anyStep(Step.Load.class)
                        .flatMap(a -> load(b, a, c -> quantity(
                                c,
                                (long) (1e6 * b.fleet(a.movement()).volumeCubicMetres() * vehicles(a)
                                                / item(b, c).cubicCentimetresPerUnit())
                                        + 1)))),
                of("a-litre-too-many-unloaded", "one unit more is unloaded than was aboard", "P403", b -> b.any(
                                b.all(Step.Unload.class), a -> isLastOfItem(a))
                        .flatMap(a -> b.replace(a, with(a.step(), c -> quantity(c, c.quantity() + 1))))),
                of("a-litre-too-many-transferred", "one unit more is transferred than was aboard", "P403", b -> b.anyStep(
                                Step.Transfer.class)
                        .flatMap(a -> b.replace(a, with(a.step(), c -> quantity(c, c.quantity() + 1))))),
                of("comes-home-laden", "one unit more is loaded than is put down", "P403", b -> b.anyStep(Step.Load.class)
                        .flatMap(a -> load(b, a, c -> quantity(c, c.quantity() + 1)))),
                of("unloading-left-out", "a convoy waits where it should unload", "P403", b -> b.anyStep(Step.Unload.class)
                        .flatMap(a -> b.replace(a, new Step.Wait(a.step().place(), a.step().from(), a.step().to())))),
                of("item-not-carried", "an item that the fleet does not carry is loaded", "P403", b -> b.anyStep(
                                Step.Load.class)
                        .flatMap(a -> b.any(
                                        b.scenario.supply().items(),
                                        i -> !b.fleet(a.movement()).items().contains(i.id()))
                                .flatMap(i -> b.replace(a, with(a.step(), c -> item(c, i.id())))))),
                of("stock-of-another-owner", "goods are taken that the owner does not share", "P404", b -> stock(
                        b, a -> s -> !s.mayBeCarriedBy(b.fleet(a.movement())))),
                of("stock-of-another-place", "goods are taken from a stock elsewhere", "P404", b -> stock(
                        b, a -> s -> !s.place().equals(a.step().place()))),
                of("stock-of-another-item", "goods are taken from a stock of something else", "P404", b -> stock(
                        b, a -> s -> a.step().cargo().stream().anyMatch(c -> !s.item().equals(c.item())))),
                of("stock-not-yet-there", "loading starts a second before the stock is there", "P404", GoodsMutations::tooEarly),
                of("stock-overdrawn", "one unit more is taken than the stock holds", "P404", b -> b.anyStep(
                                Step.Load.class, GoodsMutations::isFromStock)
                        .flatMap(a -> load(b, a, c -> quantity(
                                c, b.world.findStock(c.stock().orElseThrow()).orElseThrow().quantity() + 1)))),
                of("loaded-from-nothing", "loading without a stock where nothing is transshipped", "P405", b -> b.anyStep(
                                Step.Load.class,
                                a -> isFromStock(a)
                                        && b.world.findPlace(a.step().place())
                                                .filter(b.world::isTransshipment)
                                                .isEmpty())
                        .flatMap(a -> b.replace(
                                a, with(a.step(), c -> new Cargo(c.item(), c.quantity(), Optional.empty()))))),
                of("yard-loaded-too-much", "one unit more is loaded than was ever brought", "P405", b -> b.anyStep(
                                Step.Load.class, a -> !isFromStock(a))
                        .flatMap(a -> load(b, a, c -> quantity(c, brought(b, a.step().place(), c.item()) + 1)))),
                of("yard-loaded-before-arrival", "loading starts a second before the first goods are there", "P405", b -> b.anyStep(
                                Step.Load.class, a -> !isFromStock(a))
                        .flatMap(a -> b.replace(
                                a.movement(),
                                shift(
                                        a.movement(),
                                        firstBrought(b, a.step())
                                                - 1
                                                - a.step().from().second())))),
                of("restricted-item-at-a-forbidden-place", "a restricted item is unloaded where its class is not permitted", "P406", GoodsMutations::forbidden),
                of("inspection-skipped", "a convoy waits where it should be inspected", "P407", b -> b.anyStep(
                                Step.Inspect.class)
                        .flatMap(a -> b.replace(a, new Step.Wait(a.step().place(), a.step().from(), a.step().to())))),
                of("inspections-in-wrong-order", "the first and the last inspection change places", "P407", GoodsMutations::wrongOrder),
                of("inspected-before-loading", "more is loaded after the inspections", "P407", b -> b.any(
                                b.all(Step.Transfer.class),
                                a -> !b.world.findCrossing(a.step().crossing()).orElseThrow().inspections().isEmpty())
                        .flatMap(a -> b.replace(a.movement(), Workbench.insert(a, List.of(new Step.Load(
                                b.place(a.movement(), a.index()), a.step().from(), a.step().from(), List.of())))))),
                of("item-not-let-through", "an item passes that the crossing does not let through", "P407", b -> b.anyStep(
                                Step.Transfer.class)
                        .flatMap(a -> b.any(
                                        b.scenario.supply().items(),
                                        i -> !b.world
                                                .findCrossing(a.step().crossing())
                                                .orElseThrow()
                                                .itemsLetThrough()
                                                .contains(i.id()))
                                .flatMap(i -> b.replace(a, with(a.step(), c -> item(c, i.id())))))),
                of("transferred-elsewhere", "a transfer where the vehicles are not at the crossing", "P407", b -> b.anyStep(
                                Step.Transfer.class, a -> a.index() > 0)
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> !p.id().equals(b.place(a.movement(), a.index())))
                                .flatMap(p -> b.replace(a.movement(), Workbench.insert(a, List.of(new Step.Wait(
                                        p.id(), a.step().from(), a.step().from()))))))),
                of("yard-overfull", "one unit more than the yard has room for is transferred", "P408", b -> b.anyStep(
                                Step.Transfer.class)
                        .flatMap(a -> b.replace(a, with(a.step(), c -> quantity(
                                c,
                                1000 * yardRoomKilograms(b, a.step().crossing()) / item(b, c).gramsPerUnit() + 1))))));
    }

    /** Of all crossings that share the yard. */
    private static long yardRoomKilograms(Workbench b, Id.Crossing id) {
        var inside = b.world.findCrossing(id).orElseThrow().inside();
        return b.scenario.network().crossings().stream()
                .filter(c -> c.isForCargo() && c.inside().equals(inside))
                .mapToLong(Crossing::yardRoomKilograms)
                .sum();
    }

    static Step.Load with(Step.Load s, UnaryOperator<Cargo> change) {
        return new Step.Load(s.place(), s.from(), s.to(), first(s.cargo(), change));
    }

    static Step.Unload with(Step.Unload s, UnaryOperator<Cargo> change) {
        return new Step.Unload(s.place(), s.from(), s.to(), first(s.cargo(), change));
    }

    static Step.Transfer with(Step.Transfer s, UnaryOperator<Cargo> change) {
        return new Step.Transfer(s.crossing(), s.from(), s.to(), first(s.cargo(), change));
    }

    private static List<Cargo> first(List<Cargo> cargo, UnaryOperator<Cargo> change) {
        var changed = new ArrayList<>(cargo);
        changed.set(0, change.apply(cargo.getFirst()));
        return changed;
    }

    private static Cargo quantity(Cargo c, long quantity) {
        return new Cargo(c.item(), quantity, c.stock());
    }

    private static Cargo item(Cargo c, Id.Item item) {
        return new Cargo(item, c.quantity(), c.stock());
    }

    private static Item item(Workbench b, Cargo c) {
        return b.world.findItem(c.item()).orElseThrow();
    }

    private static long vehicles(At<Step.Load> at) {
        return Workbench.convoy(at.movement()).vehicles().size();
    }

    private static Optional<Spoiled> load(Workbench b, At<Step.Load> at, UnaryOperator<Cargo> change) {
        return b.replace(at, with(at.step(), change));
    }

    private static boolean isFromStock(At<Step.Load> at) {
        return at.step().cargo().getFirst().stock().isPresent();
    }

    private static <S extends Step> Optional<Spoiled> cut(Workbench b, At<S> at, long least) {
        long length = at.step().to().second() - at.step().from().second();
        return least > 0 ? b.replace(at.movement(), Workbench.stretch(at, least - 1 - length)) : Optional.empty();
    }

    /** Whether nothing more of its first item is put down later in the movement, so that one more is one too many. */
    private static boolean isLastOfItem(At<Step.Unload> at) {
        var item = at.step().cargo().getFirst().item();
        return at.movement().steps().stream()
                .skip(at.index() + 1L)
                .noneMatch(s -> s instanceof Step.Unload u
                        && u.cargo().stream().anyMatch(c -> c.item().equals(item)));
    }

    @FunctionalInterface
    private interface Wrong {
        Predicate<Stock> when(At<Step.Load> at);
    }

    private static Optional<Spoiled> stock(Workbench b, Wrong wrong) {
        return b.anyStep(
                        Step.Load.class,
                        a -> isFromStock(a) && b.scenario.supply().stocks().stream().anyMatch(wrong.when(a)))
                .flatMap(a -> b.any(b.scenario.supply().stocks(), wrong.when(a)).flatMap(s -> b.replace(
                        a,
                        new Step.Load(
                                a.step().place(),
                                a.step().from(),
                                a.step().to(),
                                a.step().cargo().stream()
                                        .map(c -> new Cargo(c.item(), c.quantity(), Optional.of(s.id())))
                                        .toList()))));
    }

    private static Optional<Spoiled> tooEarly(Workbench b) {
        return b.anyStep(Step.Load.class, GoodsMutations::isFromStock).flatMap(a -> {
            long available = a.step().cargo().stream()
                    .flatMap(c -> c.stock().stream())
                    .flatMap(s -> b.world.findStock(s).stream())
                    .mapToLong(s -> s.available().second())
                    .max()
                    .orElseThrow();
            return b.replace(
                    a.movement(), shift(a.movement(), available - 1 - a.step().from().second()));
        });
    }

    private static long brought(Workbench b, Id.Place place, Id.Item item) {
        return changes(b, place, item).stream()
                .mapToLong(GoodsFlow.Change::quantity)
                .sum();
    }

    private static long firstBrought(Workbench b, Step.Load step) {
        return step.cargo().stream()
                .filter(c -> c.stock().isEmpty())
                .flatMap(c -> changes(b, step.place(), c.item()).stream())
                .mapToLong(c -> c.at().second())
                .min()
                .orElseThrow();
    }

    private static List<GoodsFlow.Change> changes(Workbench b, Id.Place place, Id.Item item) {
        return GoodsFlow.of(b.plan.movements().stream().map(m -> Trip.of(b.world, m)).toList())
                .byGoods
                .getOrDefault(new Goods(place, item), List.of())
                .stream()
                .filter(c -> !c.isTaken())
                .toList();
    }

    private static Optional<Spoiled> forbidden(Workbench b) {
        return b.anyStep(Step.Unload.class).flatMap(a -> {
            var allowed = b.world.findPlace(a.step().place()).orElseThrow().permittedClasses();
            return b.any(
                            b.scenario.supply().items(),
                            i -> i.restrictedClass().filter(c -> !allowed.contains(c)).isPresent())
                    .flatMap(i -> b.replace(a, with(a.step(), c -> item(c, i.id()))));
        });
    }

    private static Optional<Spoiled> wrongOrder(Workbench b) {
        for (Movement m : b.plan.movements()) {
            var steps = b.all(Step.Inspect.class).stream()
                    .filter(a -> a.movement().equals(m))
                    .toList();
            if (steps.size() > 1
                    && !steps.getFirst().step().place().equals(steps.getLast().step().place())) {
                var changed = new ArrayList<>(m.steps());
                var first = steps.getFirst();
                var last = steps.getLast();
                changed.set(first.index(), Retime.at(first.step(), last.step().place()));
                changed.set(last.index(), Retime.at(last.step(), first.step().place()));
                return b.replace(m, Workbench.with(m, changed));
            }
        }
        return Optional.empty();
    }
}
