package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;
import static org.respite.checker.Workbench.shift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.checker.Workbench.At;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.scenario.HandOver;

/** Hand-overs left out, split, late, or by somebody else. */
final class HandOverMutations {

    private HandOverMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("hand-over-left-out", "a mandatory hand-over is not made", "P507", b -> b.anyStep(
                                Step.Receive.class, a -> handOver(b, a).mandatory())
                        .flatMap(a -> {
                            var movements = new ArrayList<>(b.plan.movements());
                            movements.remove(a.movement());
                            return Optional.of(new Spoiled(Optional.empty(), b.with(movements)));
                        })),
                of("hand-over-split", "one person less is received than agreed", "P506", b -> b.anyStep(Step.Receive.class)
                        .flatMap(a -> b.replace(a, receive(a, a.step().persons() - 1)))),
                of("hand-over-of-too-many", "one person more is received than agreed", "P506", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> b.replace(a, receive(a, a.step().persons() + 1)))),
                of("hand-over-late", "the last is delivered a second after the window", "P506", b -> b.anyStep(
                                Step.Deliver.class)
                        .flatMap(a -> b.replace(
                                a.movement(),
                                shift(
                                        a.movement(),
                                        b.world.findHandOver(a.step().handOver())
                                                        .orElseThrow()
                                                        .window()
                                                        .to()
                                                        .second()
                                                + 1
                                                - a.step().to().second()
                                                - a.movement().spread().toSeconds())))),
                of("hand-over-early", "the first is received a second before the window", "P506", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> b.replace(
                                a.movement(),
                                shift(
                                        a.movement(),
                                        handOver(b, a).window().from().second()
                                                - 1
                                                - a.step().from().second())))),
                of("hand-over-by-another-carrier", "a hand-over is made by a fleet that was not agreed", "P506", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> b.any(
                                        b.scenario.supply().fleets(),
                                        f -> !f.id().equals(handOver(b, a).carrier()))
                                .flatMap(f -> b.replace(a.movement(), Workbench.with(a.movement(), new Carrier.Convoy(
                                        f.id(), Workbench.convoy(a.movement()).vehicles())))))),
                of("received-elsewhere", "persons are received where it was not agreed", "P506", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> !p.id().equals(a.step().place()))
                                .flatMap(p -> b.replace(a, Retime.at(a.step(), p.id()))))),
                of("delivered-elsewhere", "persons are delivered where it was not agreed", "P506", b -> b.anyStep(
                                Step.Deliver.class)
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> !p.id().equals(a.step().place()))
                                .flatMap(p -> b.replace(a, Retime.at(a.step(), p.id()))))),
                of("not-delivered", "persons are received and never delivered", "P506", b -> b.anyStep(Step.Deliver.class)
                        .flatMap(a -> b.replace(a, new Step.Wait(a.step().place(), a.step().from(), a.step().to())))),
                of("delivered-twice", "persons are delivered twice", "P506", b -> b.anyStep(Step.Deliver.class)
                        .flatMap(a -> b.replace(a.movement(), Workbench.insert(a, List.of(a.step()))))),
                of("delivered-without-being-received", "persons are delivered that were not received", "P506", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> b.replace(a, new Step.Wait(a.step().place(), a.step().from(), a.step().to())))),
                of("receiving-cut-short", "receiving lasts a second less than it takes", "P506", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> {
                            long least = b.fleet(a.movement()).loading().toSeconds();
                            long length = a.step().to().second() - a.step().from().second();
                            return least > 0
                                    ? b.replace(a.movement(), Workbench.stretch(a, least - 1 - length))
                                    : Optional.<Spoiled>empty();
                        })),
                of("hand-over-without-seats", "there are fewer seats than persons handed over", "P506", b -> b.anyStep(
                                Step.Receive.class)
                        .flatMap(a -> b.replace(a, receive(
                                a,
                                1 + b.fleet(a.movement()).seats()
                                        * Workbench.convoy(a.movement()).vehicles().size())))));
    }

    private static HandOver handOver(Workbench b, At<Step.Receive> at) {
        return b.world.findHandOver(at.step().handOver()).orElseThrow();
    }

    private static Step receive(At<Step.Receive> at, int persons) {
        var s = at.step();
        return new Step.Receive(s.handOver(), s.place(), s.from(), s.to(), persons);
    }
}
