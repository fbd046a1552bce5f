package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;

import java.util.List;
import java.util.Optional;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.model.plan.Distribution;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** Goods handed out that are not there, not needed, or at the wrong time. */
final class DistributionMutations {

    private DistributionMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("a-litre-too-many-handed-out", "more is handed out than ever came", "P409", b -> b.any(
                                b.plan.distributions())
                        .flatMap(d -> replace(b, d, with(d, d.from(), d.to(), everThere(b, d) + 1)))),
                of("handed-out-before-arrival", "handing out ends when the first goods are there", "P409", b -> b.any(
                                b.plan.distributions(), d -> stocks(b, d) == 0)
                        .flatMap(d -> {
                            long length = d.to().second() - d.from().second();
                            long end = firstThere(b, d);
                            return replace(b, d, with(d, new Moment(end - length), new Moment(end), d.quantity()));
                        })),
                of("handed-out-too-fast", "handing out is faster than the place can", "P409", b -> b.any(
                                b.plan.distributions())
                        .flatMap(d -> replace(
                                b, d, with(d, d.from(), Workbench.plus(d.from(), 1), fastest(b, d) + 1)))),
                of("handed-out-twice-at-once", "two distributions of one item overlap", "P409", b -> b.any(
                                b.plan.distributions())
                        .flatMap(d -> b.distributions(list -> {
                            list.add(d);
                            return list;
                        }))),
                of("handed-out-after-hours", "a distribution ends a second after the hours", "P409", b -> b.any(
                                b.plan.distributions(),
                                d -> !b.world.findPlace(d.place()).orElseThrow().distributionHours().isAlways())
                        .flatMap(d -> b.world
                                .findPlace(d.place())
                                .orElseThrow()
                                .distributionHours()
                                .findCovering(d.from(), d.to())
                                .flatMap(w -> replace(
                                        b, d, with(d, d.from(), Workbench.plus(w.to(), 1), d.quantity()))))),
                of("handed-out-without-need", "an item is handed out where it is not needed", "P409", b -> b.any(
                                b.plan.distributions())
                        .flatMap(d -> b.any(
                                        b.scenario.supply().items(),
                                        i -> b.world.findNeed(new Goods(d.place(), i.id())).isEmpty())
                                .flatMap(i -> replace(
                                        b, d, new Distribution(d.place(), i.id(), d.from(), d.to(), d.quantity()))))),
                of("handed-out-after-the-end", "a distribution ends a second after the horizon", "P409", b -> b.any(
                                b.plan.distributions())
                        .flatMap(d -> replace(
                                b,
                                d,
                                with(d, d.from(), Workbench.plus(b.scenario.calendar().end(), 1), d.quantity())))));
    }

    private static Distribution with(Distribution d, Moment from, Moment to, long quantity) {
        return new Distribution(d.place(), d.item(), from, to, quantity);
    }

    private static Optional<Spoiled> replace(Workbench b, Distribution old, Distribution by) {
        return b.distributions(list -> {
            list.set(list.indexOf(old), by);
            return list;
        });
    }

    private static long stocks(Workbench b, Distribution d) {
        return b.scenario.supply().stocks().stream()
                .filter(s -> s.place().equals(d.place()) && s.item().equals(d.item()))
                .mapToLong(s -> s.quantity())
                .sum();
    }

    private static List<GoodsFlow.Change> brought(Workbench b, Id.Place place, Id.Item item) {
        return GoodsFlow.of(b.plan.movements().stream().map(m -> Trip.of(b.world, m)).toList())
                .byGoods
                .getOrDefault(new Goods(place, item), List.of())
                .stream()
                .filter(c -> !c.isTaken())
                .toList();
    }

    private static long everThere(Workbench b, Distribution d) {
        return stocks(b, d)
                + brought(b, d.place(), d.item()).stream()
                        .mapToLong(GoodsFlow.Change::quantity)
                        .sum();
    }

    private static long firstThere(Workbench b, Distribution d) {
        return brought(b, d.place(), d.item()).stream()
                .mapToLong(c -> c.at().second())
                .min()
                .orElseThrow();
    }

    private static long fastest(Workbench b, Distribution d) {
        var need = b.world.findNeed(new Goods(d.place(), d.item())).orElseThrow();
        return (long) Math.ceil(need.distributedPerHour() / 3600);
    }
}
