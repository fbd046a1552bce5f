package org.respite.checker;

import org.respite.model.scenario.Fleet;

/** P204: the parties were told of every convoy that enters a guarded zone, in time. */
final class NoticeRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            boolean guarded =
                    trip.legs().stream().flatMap(l -> l.road().stream()).anyMatch(judged.world().open::isGuarded);
            if (guarded && trip.fleet().isPresent()) {
                convoy(judged.world(), trip, trip.fleet().get(), findings);
            }
        }
    }

    private static void convoy(World world, Trip trip, Fleet fleet, Findings findings) {
        var rules = world.scenario.rules();
        var notice = fleet.emergency() ? rules.emergencyNotice() : rules.standardNotice();
        var notified = trip.movement().notified();
        if (notified.isEmpty()) {
            findings.add("P204", trip, "Movement " + trip.id() + " enters a guarded zone but was not notified. Notify it "
                    + Clock.lasting(notice) + " before it starts.");
            return;
        }
        var asOf = world.scenario.calendar().asOfMoment();
        if (notified.get().isBefore(asOf)) {
            findings.add("P204", trip, "Movement " + trip.id() + " is said to be notified at "
                    + world.clock.at(notified.get()) + ", but the plan is made at " + world.clock.at(asOf)
                    + ". Notify it then or later.");
        }
        var earliest = notified.get().plus(notice);
        if (trip.movement().start().isBefore(earliest)) {
            findings.add("P204", trip, "Movement " + trip.id() + " starts at " + world.clock.at(trip.movement().start())
                    + " but was notified at " + world.clock.at(notified.get()) + "; the notice is "
                    + Clock.lasting(notice) + ". Start at " + world.clock.at(earliest) + " or later, or notify earlier.");
        }
    }
}
