package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;
import static org.respite.checker.Workbench.plus;
import static org.respite.checker.Workbench.shift;

import java.util.List;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.Workbench.At;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;

/** Gaps in time and place, roads used wrongly, times outside the horizon. */
final class OrderMutations {

    private OrderMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("gap-in-time", "a step begins a second after the last one ended", "P102", b -> b.anyStep(
                                Step.class, a -> a.index() > 0 && a.step().from().isBefore(a.step().to()))
                        .flatMap(a -> b.replace(a, Retime.at(a.step(), plus(a.step().from(), 1), a.step().to())))),
                of("overlap-in-time", "a step begins a second before the last one has ended", "P102", b -> b.anyStep(
                                Step.class, a -> a.index() > 0)
                        .flatMap(a -> b.replace(a, Retime.at(a.step(), plus(a.step().from(), -1), a.step().to())))),
                of("backwards-in-time", "a step ends before it begins", "P102", b -> b.anyStep(
                                Step.class, a -> a.step().from().isBefore(a.step().to()))
                        .flatMap(a -> b.replace(a, Retime.at(a.step(), a.step().to(), a.step().from())))),
                of("teleport", "a road is left out; the movement goes on behind it", "P102", b -> b.anyStep(
                                Step.Travel.class,
                                a -> a.index() < a.movement().steps().size() - 1 && leadsAway(b, a))
                        .flatMap(a -> b.replace(a, new Step.Wait(
                                b.place(a.movement(), a.index()), a.step().from(), a.step().to())))),
                of("wrong-road", "travel on a road that begins elsewhere", "P102", b -> b.anyStep(
                                Step.Travel.class, a -> a.index() > 0)
                        .flatMap(a -> b.any(
                                        b.scenario.network().roads(),
                                        r -> !r.from().equals(b.place(a.movement(), a.index())))
                                .flatMap(r -> b.replace(a, on(a, r))))),
                of("reversed-road", "a road is driven against its direction", "P102", b -> b.anyStep(
                                Step.Travel.class, a -> a.index() > 0 && leadsAway(b, a) && !reverse(b, a).isEmpty())
                        .flatMap(a -> b.replace(a, on(a, reverse(b, a).getFirst())))),
                of("before-the-start", "a movement starts a second before the horizon", "P103", b -> b.any(
                                b.plan.movements())
                        .flatMap(m -> b.replace(m, shift(m, -1 - m.start().second())))),
                of("after-the-end", "the last of a movement is done a second after the horizon", "P103", b -> b.any(
                                b.plan.movements())
                        .flatMap(m -> b.replace(
                                m,
                                shift(m, b.scenario.calendar().end().second() + 1 - m.end().second())))),
                of("too-fast", "a road is travelled a second too fast", "P104", b -> b.anyStep(
                                Step.Travel.class, a -> fastest(b, a) > 0)
                        .flatMap(a -> b.replace(
                                a.movement(), Workbench.stretch(a, fastest(b, a) - 1 - length(a.step()))))),
                of("forbidden-road", "travel on a road that the mode may not use", "P104", b -> b.anyStep(
                                Step.Travel.class,
                                a -> b.scenario.network().roads().stream()
                                        .anyMatch(r -> !r.times().containsKey(mode(b, a))))
                        .flatMap(a -> b.any(
                                        b.scenario.network().roads(),
                                        r -> !r.times().containsKey(mode(b, a)))
                                .flatMap(r -> b.replace(a, on(a, r))))));
    }

    private static Step on(At<Step.Travel> at, Road road) {
        var step = at.step();
        return new Step.Travel(road.id(), step.from(), step.to(), road.from(), step.refuge());
    }

    private static Road road(Workbench b, At<Step.Travel> at) {
        return b.world.findRoad(at.step().road()).orElseThrow();
    }

    private static boolean leadsAway(Workbench b, At<Step.Travel> at) {
        return !road(b, at).from().equals(road(b, at).to());
    }

    private static List<Road> reverse(Workbench b, At<Step.Travel> at) {
        var road = road(b, at);
        return b.scenario.network().roads().stream()
                .filter(r -> r.from().equals(road.to()) && r.to().equals(road.from()))
                .toList();
    }

    private static Mode mode(Workbench b, At<Step.Travel> at) {
        return Trip.of(b.world, at.movement()).mode().orElseThrow();
    }

    private static long fastest(Workbench b, At<Step.Travel> at) {
        return road(b, at).times().get(mode(b, at)).toSeconds();
    }

    private static long length(Step step) {
        return step.to().second() - step.from().second();
    }
}
