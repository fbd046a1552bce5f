package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.checker.PlanMutation.Kind;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;

/** Names that are not in the scenario. */
final class NameMutations {

    private static final String UNKNOWN = "not in the scenario";
    private static final Id.Place NOWHERE = new Id.Place(UNKNOWN);

    private NameMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("unknown-road", "travel on a road that is not in the scenario", "P101", b -> b.anyStep(Step.Travel.class)
                        .flatMap(a -> b.replace(a, new Step.Travel(
                                new Id.Road(UNKNOWN),
                                a.step().from(),
                                a.step().to(),
                                a.step().abortPoint(),
                                a.step().refuge())))),
                of("unknown-place", "a step at a place that is not in the scenario", "P101", b -> b.any(b.all(Step.class), a ->
                                !Retime.at(a.step(), NOWHERE).equals(a.step()))
                        .flatMap(a -> b.replace(a, Retime.at(a.step(), NOWHERE)))),
                of("unknown-refuge", "a refuge that is not in the scenario", "P101", b -> b.anyStep(Step.Travel.class)
                        .flatMap(a -> b.replace(a, new Step.Travel(
                                a.step().road(), a.step().from(), a.step().to(), a.step().abortPoint(), NOWHERE)))),
                of("unknown-item", "an item that is not in the scenario is loaded", "P101", b -> b.anyStep(Step.Load.class)
                        .flatMap(a -> b.replace(a, GoodsMutations.with(
                                a.step(), c -> new Cargo(new Id.Item(UNKNOWN), c.quantity(), c.stock()))))),
                of("unknown-stock", "loading from a stock that is not in the scenario", "P101", b -> b.anyStep(
                                Step.Load.class)
                        .flatMap(a -> b.replace(a, GoodsMutations.with(
                                a.step(),
                                c -> new Cargo(c.item(), c.quantity(), Optional.of(new Id.Stock(UNKNOWN))))))),
                of("unknown-fleet", "a convoy of a fleet that is not in the scenario", "P101", b -> b.anyConvoy()
                        .flatMap(m -> b.replace(m, Workbench.with(m, new Carrier.Convoy(
                                new Id.Fleet(UNKNOWN), Workbench.convoy(m).vehicles()))))),
                of("unknown-group", "people of a group that is not in the scenario", "P101", b -> b.anyPeople()
                        .flatMap(m -> m.carrier() instanceof Carrier.OnTheirOwn o
                                ? b.replace(m, Workbench.with(
                                        m, new Carrier.OnTheirOwn(new Id.Group(UNKNOWN), o.mode(), o.families())))
                                : Optional.empty())),
                of("unknown-passengers", "passengers of a group that is not in the scenario", "P101", b -> b.anyStep(
                                Step.Board.class)
                        .flatMap(a -> b.replace(a, new Step.Board(
                                new Id.Group(UNKNOWN),
                                a.step().place(),
                                a.step().from(),
                                a.step().to(),
                                a.step().families())))),
                of("unknown-crossing", "leaving by a crossing that is not in the scenario", "P101", b -> b.anyStep(
                                Step.Exit.class)
                        .flatMap(a -> b.replace(a, new Step.Exit(
                                a.step().group(),
                                new Id.Crossing(UNKNOWN),
                                a.step().from(),
                                a.step().to(),
                                a.step().families())))),
                of("unknown-hand-over", "a hand-over that is not in the scenario", "P101", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> b.replace(a, new Step.Receive(
                                new Id.HandOver(UNKNOWN),
                                a.step().place(),
                                a.step().from(),
                                a.step().to(),
                                a.step().persons())))),
                of("unknown-place-of-distribution", "handing out at a place that is not in the scenario", "P101", b -> b.any(
                                b.plan.distributions())
                        .flatMap(d -> b.distributions(list -> {
                            list.remove(d);
                            list.add(new Distribution(NOWHERE, d.item(), d.from(), d.to(), d.quantity()));
                            return list;
                        }))),
                of("duplicate-movement", "two movements of one name", "P101", b -> b.any(b.plan.movements()).flatMap(m -> {
                    var movements = new ArrayList<>(b.plan.movements());
                    movements.add(m);
                    return Optional.of(new PlanMutation.Spoiled(Optional.of(m.id()), b.with(movements)));
                })));
    }
}
