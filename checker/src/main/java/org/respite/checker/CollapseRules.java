package org.respite.checker;

import org.respite.model.plan.Step;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Road;

/** P206 and P207: from every guarded road a refuge can be reached in time if the pause collapses without warning. */
final class CollapseRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            for (var leg : trip.legs()) {
                if (leg.step() instanceof Step.Travel travel
                        && leg.road().isPresent()
                        && judged.world().open.isGuarded(leg.road().get())
                        && trip.mode().isPresent()) {
                    road(judged.world(), trip, travel, leg.road().get(), trip.mode().get(), findings);
                }
            }
        }
    }

    private static void road(World world, Trip trip, Step.Travel travel, Road road, Mode mode, Findings findings) {
        var onward = world.refuges.findTime(mode, road.to());
        var fastest = road.times().get(mode);
        if (onward.isEmpty()) {
            findings.add("P206", trip, "From road " + road.id() + ", which movement " + trip.id() + " travels at "
                    + world.clock.at(travel.from())
                    + ", no road that stays open leads to a refuge. Take another way.");
        } else if (fastest != null) {
            var exposure = fastest.plus(onward.get());
            var cap = world.scenario.rules().exposureCap();
            if (exposure.compareTo(cap) > 0) {
                findings.add("P206", trip, "If the pause collapses on road " + road.id() + ", movement " + trip.id()
                        + " needs " + Clock.lasting(exposure) + " to a refuge; the cap is " + Clock.lasting(cap)
                        + ". Take another way, or open a shelter nearer to it.");
            }
        }
        if (!travel.abortPoint().equals(road.from())) {
            findings.add("P207", trip, "Movement " + trip.id() + " names " + world.label(travel.abortPoint())
                    + " as the abort point of road " + road.id() + "; it can last be held at "
                    + world.label(road.from()) + ". Name that place.");
        }
        var nearest = world.refuges.nearest(mode, road.to());
        if (onward.isPresent() && !nearest.contains(travel.refuge())) {
            var expected = nearest.stream().sorted().findFirst().orElseThrow();
            findings.add("P207", trip, "Movement " + trip.id() + " names " + world.label(travel.refuge())
                    + " as the refuge of road " + road.id() + "; the nearest is " + world.label(expected) + ", "
                    + Clock.lasting(onward.get()) + " further on. Name that place.");
        }
    }
}
