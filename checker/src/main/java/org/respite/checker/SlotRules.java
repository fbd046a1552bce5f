package org.respite.checker;

import java.util.function.Function;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;

/** P301 to P305, the counts: what begins in a slot is within the capacity of roads, places, inspections, crossings. */
final class SlotRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        new Counts(judged.world()).check(judged, findings);
    }

    private static final class Counts {

        private final World world;
        private final SlotCount<Road> roads;
        private final SlotCount<Place> loads;
        private final SlotCount<Place> unloads;
        private final SlotCount<Inspection> inspections;
        private final SlotCount<Crossing> transfers;
        private final SlotCount<Crossing> exits;

        Counts(World world) {
            this.world = world;
            var calendar = world.scenario.calendar();
            roads = new SlotCount<>(calendar);
            loads = new SlotCount<>(calendar);
            unloads = new SlotCount<>(calendar);
            inspections = new SlotCount<>(calendar);
            transfers = new SlotCount<>(calendar);
            exits = new SlotCount<>(calendar);
        }

        void check(Case judged, Findings findings) {
            judged.trips().forEach(trip -> trip.legs().forEach(leg -> count(trip, leg)));
            double hours = world.scenario.calendar().slot().toSeconds() / 3600.0;
            roads.report(
                    r -> r.freeCapacityPerHour() * hours,
                    tooMany(findings, "P301", "passenger-car units enter", r -> "road " + r.id()));
            loads.report(
                    p -> p.loadsPerHour().isPresent() ? p.loadsPerHour().getAsInt() * hours : Double.POSITIVE_INFINITY,
                    tooMany(findings, "P302", "vehicles begin to load at", p -> world.label(p.id())));
            unloads.report(
                    p -> p.unloadsPerHour().isPresent()
                            ? p.unloadsPerHour().getAsInt() * hours
                            : Double.POSITIVE_INFINITY,
                    tooMany(findings, "P302", "vehicles begin to unload at", p -> world.label(p.id())));
            inspections.report(
                    i -> i.trucksPerHour() * hours,
                    tooMany(findings, "P303", "trucks begin inspection at", i -> world.label(i.place())));
            transfers.report(
                    c -> c.transfersPerHour() * hours,
                    tooMany(findings, "P304", "trucks begin transfer at", Crossing::name));
            exits.report(
                    c -> c.personsPerHour() * hours,
                    tooMany(findings, "P305", "persons begin to leave by", Crossing::name));
        }

        private void count(Trip trip, Trip.Leg leg) {
            switch (leg.step()) {
                case Step.Travel _ -> leg.road().ifPresent(r -> roads.add(r, trip, leg.from(), units(trip)));
                case Step.Load _ -> leg.at().ifPresent(p -> loads.add(p, trip, leg.from(), trip.vehicles()));
                case Step.Unload _ -> leg.at().ifPresent(p -> unloads.add(p, trip, leg.from(), trip.vehicles()));
                case Step.Inspect s ->
                    world.findInspection(s.place())
                            .ifPresent(i -> inspections.add(i, trip, leg.from(), trip.vehicles()));
                case Step.Transfer _ ->
                    leg.crossing().ifPresent(c -> transfers.add(c, trip, leg.from(), trip.vehicles()));
                case Step.Exit s ->
                    leg.crossing()
                            .ifPresent(c -> exits.add(c, trip, leg.from(), s.families().persons()));
                case Step.Wait _, Step.Board _, Step.Alight _, Step.Receive _, Step.Deliver _ -> {}
            }
        }

        /** Passenger-car units of all members together. */
        private double units(Trip trip) {
            return switch (trip.movement().carrier()) {
                case Carrier.Convoy c ->
                    c.vehicles().size()
                            * trip.mode().map(m -> world.profile(m).passengerCarUnits()).orElse(0.0);
                case Carrier.OnTheirOwn o ->
                    o.families().persons() * world.profile(o.mode()).unitsPerPerson();
            };
        }

        private <R> SlotCount.Report<R> tooMany(
                Findings findings, String code, String what, Function<R, String> name) {
            return (resource, slot, found, limit, trips) -> findings.add(
                    code,
                    SlotCount.latest(trips),
                    Say.number(found) + " " + what + " " + name.apply(resource) + " " + world.clock.during(slot)
                            + "; the limit is " + Say.number(limit) + ". There are " + Say.movements(trips)
                            + ". Move one of them to another time.");
        }
    }
}
