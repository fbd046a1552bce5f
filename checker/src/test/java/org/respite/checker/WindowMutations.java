package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;
import static org.respite.checker.Workbench.shift;
import static org.respite.checker.Workbench.with;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.checker.Workbench.At;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;

/** Windows missed, closures crossed, parties not told, refuges out of reach. */
final class WindowMutations {

    private WindowMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("a-second-too-late-on-a-road", "the margin after a guarded road ends a second after its window", "P201", b ->
                        b.anyStep(Step.Travel.class, a -> isGuarded(b, a))
                                .flatMap(a -> late(b, a, windows(b, a), margin(b)))),
                of("a-second-too-early-on-a-road", "a guarded road is entered a second before its window", "P201", b ->
                        b.anyStep(Step.Travel.class, a -> isGuarded(b, a)).flatMap(a -> early(b, a, windows(b, a)))),
                of("closing-passed-at-a-place", "a stay in a guarded zone lasts past its closing", "P203", b -> b.anyStep(
                                Step.class, a -> isOutside(b, a))
                        .flatMap(a -> place(b, a).flatMap(p -> overstay(b, a, b.world.open.windows(p), margin(b))))),
                of("on-a-closed-road", "a movement is on a road when it closes", "P202", b -> b.anyStep(
                                Step.Travel.class,
                                a -> road(b, a).closures().list().stream()
                                        .anyMatch(w -> !w.from().isBefore(a.step().to())))
                        .flatMap(a -> {
                            var closure = road(b, a).closures().list().getLast();
                            return b.replace(
                                    a.movement(),
                                    shift(a.movement(), closure.from().second() - a.step().from().second()));
                        })),
                of("not-notified", "a convoy enters a guarded zone without notification", "P204", b -> b.any(
                                b.plan.movements(), m -> needsNotice(b, m))
                        .flatMap(m -> b.replace(m, with(m, Optional.empty())))),
                of("notified-too-late", "the notice is a second too short", "P204", b -> b.any(
                                b.plan.movements(), m -> needsNotice(b, m))
                        .flatMap(m -> b.replace(
                                m, with(m, Optional.of(Workbench.plus(m.start(), 1 - notice(b, m))))))),
                of("notified-before-the-plan", "the notification is a second before the plan was made", "P204", b -> b.any(
                                b.plan.movements(), m -> needsNotice(b, m))
                        .flatMap(m -> b.replace(
                                m,
                                with(m, Optional.of(Workbench.plus(b.scenario.calendar().asOfMoment(), -1)))))),
                of("before-the-opening-hours", "a place is used a second before it opens", "P205", b -> b.anyStep(
                                Step.Unload.class, a -> place(b, a).filter(p -> !p.openingHours().isAlways()).isPresent())
                        .flatMap(a -> early(b, a, place(b, a).orElseThrow().openingHours()))),
                of("after-the-opening-hours", "a place is used a second after it has closed", "P205", b -> b.anyStep(
                                Step.Unload.class, a -> place(b, a).filter(p -> !p.openingHours().isAlways()).isPresent())
                        .flatMap(a -> late(b, a, place(b, a).orElseThrow().openingHours(), 0))),
                of("exposure-too-long", "a detour on a road too far from any refuge", "P206", WindowMutations::tooFar),
                of("abort-point-wrong", "the abort point is not where the road begins", "P207", b -> b.anyStep(
                                Step.Travel.class, a -> isGuarded(b, a))
                        .flatMap(a -> otherPlace(b, a.step().abortPoint())
                                .flatMap(p -> b.replace(a, new Step.Travel(
                                        a.step().road(), a.step().from(), a.step().to(), p, a.step().refuge()))))),
                of("refuge-wrong", "the refuge is a place without shelter in a guarded zone", "P207", b -> b.anyStep(
                                Step.Travel.class, a -> isGuarded(b, a))
                        .flatMap(a -> b.any(b.scenario.network().places(), b.world.open::isOutside)
                                .flatMap(p -> b.replace(a, new Step.Travel(
                                        a.step().road(), a.step().from(), a.step().to(), a.step().abortPoint(), p.id()))))),
                of("refuge-too-far", "the refuge is calm, but not the nearest", "P207", b -> b.anyStep(
                                Step.Travel.class, a -> isGuarded(b, a))
                        .flatMap(a -> b.any(
                                        b.scenario.network().places(),
                                        p -> b.world.refuges.isRefuge(p.id())
                                                && !b.world.refuges
                                                        .nearest(
                                                                Trip.of(b.world, a.movement()).mode().orElseThrow(),
                                                                road(b, a).to())
                                                        .contains(p.id()))
                                .flatMap(p -> b.replace(a, new Step.Travel(
                                        a.step().road(), a.step().from(), a.step().to(), a.step().abortPoint(), p.id()))))),
                of("waits-in-the-open", "a minute of waiting on the way at a guarded place without shelter", "P208", b ->
                        b.anyStep(Step.Travel.class, a -> a.index() > 0 && mayNotWait(b, a))
                                .flatMap(a -> b.replace(a.movement(), Workbench.insert(a, List.of(new Step.Wait(
                                        b.place(a.movement(), a.index()),
                                        a.step().from(),
                                        Workbench.plus(a.step().from(), 60))))))));
    }

    private static Road road(Workbench b, At<Step.Travel> at) {
        return b.world.findRoad(at.step().road()).orElseThrow();
    }

    private static boolean isGuarded(Workbench b, At<Step.Travel> at) {
        return b.world.open.isGuarded(road(b, at));
    }

    private static Windows windows(Workbench b, At<Step.Travel> at) {
        return b.world.open.windows(
                road(b, at), Trip.of(b.world, at.movement()).mode().orElseThrow());
    }

    private static long margin(Workbench b) {
        return b.scenario.rules().safetyMargin().toSeconds();
    }

    private static <S extends Step> Optional<Place> place(Workbench b, At<S> at) {
        return b.world.findPlace(b.place(at.movement(), at.index()));
    }

    private static boolean isOutside(Workbench b, At<Step> at) {
        boolean home = Trip.of(b.world, at.movement())
                .group()
                .filter(g -> g.home().equals(b.place(at.movement(), at.index())))
                .isPresent();
        return !(at.step() instanceof Step.Travel)
                && !home
                && place(b, at).filter(b.world.open::isOutside).isPresent();
    }

    /** The whole movement later, until the step overruns the window that holds it by a second. */
    private static <S extends Step> Optional<Spoiled> late(Workbench b, At<S> at, Windows open, long margin) {
        long end = at.step().to().second() + at.movement().spread().toSeconds() + margin;
        return open.findCovering(at.step().from(), Workbench.plus(at.step().to(), end - at.step().to().second()))
                .flatMap(w -> b.replace(at.movement(), shift(at.movement(), w.to().second() + 1 - end)));
    }

    private static <S extends Step> Optional<Spoiled> early(Workbench b, At<S> at, Windows open) {
        return open.findCovering(at.step().from(), at.step().to())
                .flatMap(w -> b.replace(
                        at.movement(),
                        shift(at.movement(), w.from().second() - 1 - at.step().from().second())));
    }

    private static Optional<Spoiled> overstay(Workbench b, At<Step> at, Windows open, long margin) {
        long end = at.step().to().second() + at.movement().spread().toSeconds() + margin;
        return open.findCovering(at.step().from(), at.step().to())
                .flatMap(w -> b.replace(at.movement(), Workbench.stretch(at, w.to().second() + 1 - end)));
    }

    private static boolean needsNotice(Workbench b, Movement m) {
        return Workbench.isConvoy(m)
                && Trip.of(b.world, m).legs().stream()
                        .flatMap(l -> l.road().stream())
                        .anyMatch(b.world.open::isGuarded);
    }

    private static long notice(Workbench b, Movement m) {
        Fleet fleet = b.fleet(m);
        var rules = b.scenario.rules();
        return (fleet.emergency() ? rules.emergencyNotice() : rules.standardNotice()).toSeconds();
    }

    private static Optional<Id.Place> otherPlace(Workbench b, Id.Place than) {
        return b.any(b.scenario.network().places(), p -> !p.id().equals(than)).map(Place::id);
    }

    private static boolean mayNotWait(Workbench b, At<Step.Travel> at) {
        return place(b, at)
                .filter(b.world.open::isOutside)
                .filter(p -> p.kind() != Place.Kind.HOLDING_POINT)
                .isPresent();
    }

    /** Out on a guarded road from where the movement is, when the way on from it to a refuge is beyond the cap. */
    private static Optional<Spoiled> tooFar(Workbench b) {
        BiPredicate<At<Step>, Road> tooFar = (a, r) -> {
            var mode = Trip.of(b.world, a.movement()).mode().orElseThrow();
            var time = r.times().get(mode);
            var onward = b.world.refuges.findTime(mode, r.to());
            return time != null
                    && b.world.open.isGuarded(r)
                    && r.from().equals(b.place(a.movement(), a.index()))
                    && (onward.isEmpty()
                            || time.plus(onward.get()).compareTo(b.scenario.rules().exposureCap()) > 0);
        };
        return b.anyStep(Step.class, a -> b.scenario.network().roads().stream().anyMatch(r -> tooFar.test(a, r)))
                .flatMap(a -> b.any(b.scenario.network().roads(), r -> tooFar.test(a, r))
                        .flatMap(r -> b.replace(a.movement(), Workbench.insert(a, List.of(new Step.Travel(
                                r.id(),
                                a.step().from(),
                                a.step().from()
                                        .plus(r.times()
                                                .get(Trip.of(b.world, a.movement()).mode().orElseThrow())),
                                r.from(),
                                r.to()))))));
    }
}
