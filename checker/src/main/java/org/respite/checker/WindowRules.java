package org.respite.checker;

import java.time.Duration;
import java.util.Optional;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Place;

/** P201 to P203, P205 and P208: nobody is in a guarded zone, on a closed road or at a closed place at the wrong time. */
final class WindowRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            for (var leg : trip.legs()) {
                if (leg.step() instanceof Step.Travel) {
                    travel(judged.world(), trip, leg, findings);
                } else {
                    leg.at().ifPresent(place -> stay(judged.world(), trip, leg, place, findings));
                }
            }
        }
    }

    private static void travel(World world, Trip trip, Trip.Leg leg, Findings findings) {
        if (leg.road().isEmpty()) {
            return;
        }
        var road = leg.road().get();
        var margin = world.scenario.rules().safetyMargin();
        if (trip.mode().isPresent() && world.open.isGuarded(road)) {
            var open = world.open.windows(road, trip.mode().get());
            var problem = findProblem(world, trip, leg, open, margin);
            if (problem.isPresent()) {
                findings.add("P201", trip, "Road " + road.id() + " " + problem.get());
            }
        }
        var last = trip.lastOut(leg);
        for (Window closure : road.closures().list()) {
            if (closure.overlaps(leg.from(), last)) {
                findings.add("P202", trip, "Road " + road.id() + " is closed " + world.clock.during(closure)
                        + " but movement " + trip.id() + " is on it " + world.clock.during(leg.from(), last)
                        + ". Take another road or another time.");
            }
        }
    }

    private static void stay(World world, Trip trip, Trip.Leg leg, Place place, Findings findings) {
        if (world.open.isOutside(place) && !isOwnHome(trip, place.id())) {
            var margin = world.scenario.rules().safetyMargin();
            var problem = findProblem(world, trip, leg, world.open.windows(place), margin);
            if (problem.isPresent()) {
                findings.add("P203", trip, "The zone of " + world.label(place.id()) + " " + problem.get());
            }
        }
        if (needsOpenPlace(world, leg.step())) {
            var problem = findProblem(world, trip, leg, place.openingHours(), Duration.ZERO);
            if (problem.isPresent()) {
                findings.add("P205", trip, world.label(place.id()) + " " + problem.get());
            }
        }
        boolean onTheWay = leg.index() > 0 && leg.index() < trip.legs().size() - 1;
        boolean mayWait = place.shelter() || place.kind() == Place.Kind.HOLDING_POINT || !world.open.isGuarded(place);
        if (leg.step() instanceof Step.Wait && onTheWay && !mayWait) {
            findings.add("P208", trip, "Movement " + trip.id() + " waits " + world.clock.during(leg.from(), leg.to())
                    + " at " + world.label(place.id())
                    + ", which is neither a shelter, a holding point nor calm. Wait somewhere safe.");
        }
    }

    private static boolean isOwnHome(Trip trip, Id.Place place) {
        return trip.group().filter(g -> g.home().equals(place)).isPresent()
                && trip.movement().carrier() instanceof Carrier.OnTheirOwn;
    }

    private static boolean needsOpenPlace(World world, Step step) {
        return switch (step) {
            case Step.Load _, Step.Unload _, Step.Alight _, Step.Receive _, Step.Deliver _ -> true;
            case Step.Board s -> world.findGroup(s.group())
                    .filter(g -> g.home().equals(s.place()))
                    .isEmpty();
            case Step.Travel _, Step.Wait _, Step.Inspect _, Step.Transfer _, Step.Exit _ -> false;
        };
    }

    /**
     * What is wrong when {@code open} does not hold all of the step, the last member and the margin: half a sentence
     * after the name of what is open.
     */
    static Optional<String> findProblem(World world, Trip trip, Trip.Leg leg, Windows open, Duration margin) {
        Moment last = trip.lastOut(leg);
        if (open.covers(leg.from(), last.plus(margin))) {
            return Optional.empty();
        }
        String found = "is open " + world.clock.during(open) + " but movement " + trip.id() + " is there "
                + world.clock.during(leg.from(), last)
                + (margin.isZero() ? "" : ", and it must stay open " + Clock.lasting(margin) + " longer");
        var start = trip.movement().start();
        var holding = open.list().stream().filter(w -> w.contains(leg.from())).findFirst();
        String advice = " Choose another time, or ask for a window.";
        if (holding.isPresent() && !last.plus(margin).isBefore(leg.from())) {
            var earlier = last.plus(margin).since(holding.get().to());
            if (!leg.from().minus(earlier).isBefore(holding.get().from())) {
                advice = " Depart by " + world.clock.at(start.minus(earlier)) + " or extend the window.";
            }
        }
        return Optional.of(found + "." + advice);
    }
}
