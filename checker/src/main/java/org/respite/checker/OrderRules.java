package org.respite.checker;

import org.respite.model.quantity.Moment;

/** P102 to P104: steps follow each other in time and place, within the horizon, along roads that can be used. */
final class OrderRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            horizon(judged.world(), trip, findings);
            for (var leg : trip.legs()) {
                times(judged.world(), trip, leg, findings);
                places(judged.world(), trip, leg, findings);
                road(judged.world(), trip, leg, findings);
            }
        }
    }

    private static void horizon(World world, Trip trip, Findings findings) {
        var start = trip.movement().start();
        if (start.isBefore(Moment.START)) {
            findings.add("P103", trip, "Movement " + trip.id() + " starts at " + world.clock.at(start)
                    + ", before the plan begins at " + world.clock.at(Moment.START) + ". Start it later.");
        }
        var end = trip.movement().end();
        var latest = world.scenario.calendar().end();
        if (end.isAfter(latest)) {
            findings.add("P103", trip, "The last of movement " + trip.id() + " finishes at " + world.clock.at(end)
                    + ", after the plan ends at " + world.clock.at(latest) + ". Start it "
                    + Clock.lasting(end.since(latest)) + " earlier or leave it out.");
        }
    }

    private static void times(World world, Trip trip, Trip.Leg leg, Findings findings) {
        if (leg.to().isBefore(leg.from())) {
            findings.add("P102", trip, Say.step(trip, leg) + " ends at " + world.clock.at(leg.to()) + ", before it begins at "
                    + world.clock.at(leg.from()) + ". Correct its times.");
        }
        if (leg.index() == 0) {
            return;
        }
        var before = trip.legs().get(leg.index() - 1).to();
        if (!before.equals(leg.from())) {
            findings.add("P102", trip, Say.step(trip, leg) + " begins at " + world.clock.at(leg.from())
                    + " but the step before ends at " + world.clock.at(before)
                    + ". Begin it then, or add a wait between them.");
        }
    }

    private static void places(World world, Trip trip, Trip.Leg leg, Findings findings) {
        var stands = trip.standsAt(leg);
        if (stands.isPresent() && leg.at().isPresent() && !stands.get().id().equals(leg.at().get().id())) {
            findings.add("P102", trip, Say.step(trip, leg) + " begins at " + world.label(leg.at().get().id())
                    + " but the movement stands at " + world.label(stands.get().id())
                    + ". Add the way between them, or correct the place.");
        }
    }

    private static void road(World world, Trip trip, Trip.Leg leg, Findings findings) {
        if (leg.road().isEmpty() || trip.mode().isEmpty()) {
            return;
        }
        var road = leg.road().get();
        var mode = trip.mode().get();
        var fastest = road.times().get(mode);
        if (fastest == null) {
            findings.add("P104", trip, "Road " + road.id() + " may not be used by " + Say.mode(mode) + ", but movement "
                    + trip.id() + " travels it at " + world.clock.at(leg.from()) + ". Take another road or vehicle.");
        } else if (leg.length().compareTo(fastest) < 0) {
            findings.add("P104", trip, "Road " + road.id() + " takes " + Say.mode(mode) + " " + Clock.lasting(fastest)
                    + ", but movement " + trip.id() + " travels it in " + Clock.lasting(leg.length()) + " at "
                    + world.clock.at(leg.from()) + ". Arrive at " + world.clock.at(leg.from().plus(fastest))
                    + " or later.");
        }
    }
}
