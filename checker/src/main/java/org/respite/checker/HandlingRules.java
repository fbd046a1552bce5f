package org.respite.checker;

import java.time.Duration;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Fleet;

/** P303 to P305, hours and durations of inspection, transfer and exit; P401 and P502, durations of handling. */
final class HandlingRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            var handling = new Handling(judged.world(), trip, findings);
            trip.legs().forEach(handling::check);
        }
    }

    private record Handling(World world, Trip trip, Findings findings) {

        void check(Trip.Leg leg) {
            switch (leg.step()) {
                case Step.Load _ -> fleet(leg, "P401", true);
                case Step.Unload _ -> fleet(leg, "P401", false);
                case Step.Board _ -> fleet(leg, "P502", true);
                case Step.Alight _ -> fleet(leg, "P502", false);
                case Step.Receive _ -> fleet(leg, "P506", true);
                case Step.Deliver _ -> fleet(leg, "P506", false);
                case Step.Inspect s -> inspection(leg, s);
                case Step.Transfer _ -> leg.crossing().ifPresent(c -> {
                    atLeast(leg, c.transfer(), "P304");
                    hours(leg, c.cargoHours(), "P304", c.name() + ", cargo,");
                });
                case Step.Exit _ -> leg.crossing().ifPresent(c -> {
                    atLeast(leg, c.processing(), "P305");
                    hours(leg, c.peopleHours(), "P305", c.name() + ", people,");
                });
                case Step.Travel _, Step.Wait _ -> {}
            }
        }

        private void inspection(Trip.Leg leg, Step.Inspect step) {
            var inspection = world.findInspection(step.place());
            if (inspection.isEmpty()) {
                findings.add("P303", trip, Say.step(trip, leg) + " is at " + world.label(step.place())
                        + ", where nothing is inspected. Correct the place.");
                return;
            }
            atLeast(leg, inspection.get().duration(), "P303");
            hours(leg, inspection.get().hours(), "P303", "The inspection at " + world.label(step.place()));
        }

        private void fleet(Trip.Leg leg, String code, boolean loading) {
            trip.fleet().map(loading ? Fleet::loading : Fleet::unloading).ifPresent(least -> atLeast(leg, least, code));
        }

        private void atLeast(Trip.Leg leg, Duration least, String code) {
            if (leg.length().compareTo(least) < 0) {
                findings.add(code, trip, Say.step(trip, leg) + " lasts " + Clock.lasting(leg.length()) + " at "
                        + world.clock.at(leg.from()) + "; it takes at least " + Clock.lasting(least) + ". End it at "
                        + world.clock.at(leg.from().plus(least)) + " or later.");
            }
        }

        private void hours(Trip.Leg leg, Windows hours, String code, String what) {
            WindowRules.findProblem(world, trip, leg, hours, Duration.ZERO)
                    .ifPresent(problem -> findings.add(code, trip, what + " " + problem));
        }
    }
}
