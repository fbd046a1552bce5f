package org.respite.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Place;

/** P401 to P404, P406 and P407 along the way of one convoy: what it takes, carries, shows and puts down. */
final class CargoRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            trip.fleet().ifPresent(fleet -> new Hold(judged.world(), trip, fleet, findings).follow());
        }
    }

    /** What is on the vehicles, step by step. */
    private static final class Hold {

        /** Of the volume limit, which is given in broken numbers. */
        private static final double TOLERANCE = 1e-9;

        private final World world;
        private final Trip trip;
        private final Fleet fleet;
        private final Findings findings;
        private final Map<Id.Item, Long> aboard = new TreeMap<>();
        private final List<Id.Place> inspectedSinceLoading = new ArrayList<>();

        Hold(World world, Trip trip, Fleet fleet, Findings findings) {
            this.world = world;
            this.trip = trip;
            this.fleet = fleet;
            this.findings = findings;
        }

        void follow() {
            for (var leg : trip.legs()) {
                switch (leg.step()) {
                    case Step.Load s -> load(leg, s);
                    case Step.Unload s -> unload(leg, s);
                    case Step.Inspect s -> inspectedSinceLoading.add(s.place());
                    case Step.Transfer s -> transfer(leg, s);
                    case Step.Travel _, Step.Wait _, Step.Board _, Step.Alight _ -> {}
                    case Step.Exit _, Step.Receive _, Step.Deliver _ -> {}
                }
            }
            aboard.forEach((item, quantity) -> {
                if (quantity > 0) {
                    findings.add("P403", trip, "Movement " + trip.id() + " ends with " + world.amount(item, quantity)
                            + " still aboard. Unload it, or load less.");
                }
            });
        }

        private void load(Trip.Leg leg, Step.Load step) {
            var stands = trip.standsAt(leg).map(Place::id);
            if (stands.isPresent() && !stands.get().equals(step.place())) {
                findings.add("P401", trip, "Movement " + trip.id() + " loads at " + world.label(step.place())
                        + " but its vehicles are at " + world.label(stands.get()) + ". Load where they are.");
            }
            inspectedSinceLoading.clear();
            for (var cargo : step.cargo()) {
                if (!fleet.items().contains(cargo.item())) {
                    findings.add("P403", trip, "Movement " + trip.id() + " loads "
                            + world.amount(cargo.item(), cargo.quantity()) + ", which fleet " + fleet.name()
                            + " does not carry. Use another fleet.");
                }
                cargo.stock().ifPresent(stock -> stock(leg, step, cargo, stock));
                aboard.merge(cargo.item(), cargo.quantity(), Long::sum);
            }
            weigh(leg);
        }

        private void stock(Trip.Leg leg, Step.Load step, Cargo cargo, Id.Stock name) {
            var found = world.findStock(name);
            if (found.isEmpty()) {
                return;
            }
            var stock = found.get();
            String loads = "Movement " + trip.id() + " loads " + cargo.item() + " from stock " + name;
            if (!stock.place().equals(step.place())) {
                findings.add("P404", trip, loads + " at " + world.label(step.place()) + ", but the stock is at "
                        + world.label(stock.place()) + ". Load it there.");
            }
            if (!stock.item().equals(cargo.item())) {
                findings.add("P404", trip, loads + ", which holds " + stock.item() + ". Name a stock of " + cargo.item() + ".");
            }
            if (!stock.mayBeCarriedBy(fleet)) {
                findings.add("P404", trip, loads + ", which belongs to " + stock.owner() + "; fleet " + fleet.name()
                        + " of " + fleet.owner() + " has not both owners' permission. Use a fleet that has, or ask for it.");
            }
            if (leg.from().isBefore(stock.available())) {
                findings.add("P404", trip, loads + " at " + world.clock.at(leg.from()) + ", but it is there from "
                        + world.clock.at(stock.available()) + ". Load it then or later.");
            }
        }

        private void weigh(Trip.Leg leg) {
            double grams = 0;
            double cubicCentimetres = 0;
            for (var entry : aboard.entrySet()) {
                var item = world.findItem(entry.getKey());
                if (item.isPresent()) {
                    grams += (double) entry.getValue() * item.get().gramsPerUnit();
                    cubicCentimetres += (double) entry.getValue() * item.get().cubicCentimetresPerUnit();
                }
            }
            double mostGrams = 1000.0 * fleet.payloadKilograms() * trip.vehicles();
            double mostVolume = 1e6 * fleet.volumeCubicMetres() * trip.vehicles();
            String vehicles = Say.count(trip.vehicles(), "vehicle") + " of fleet " + fleet.name();
            if (grams > mostGrams) {
                findings.add("P402", trip, "Movement " + trip.id() + " leaves " + world.label(placeOf(leg)) + " with "
                        + Say.number(grams / 1000) + " kg; " + vehicles + " carry "
                        + Say.number(mostGrams / 1000) + " kg. Load less or add vehicles.");
            }
            if (cubicCentimetres > mostVolume * (1 + TOLERANCE)) {
                findings.add("P402", trip, "Movement " + trip.id() + " leaves " + world.label(placeOf(leg)) + " with "
                        + Say.number(cubicCentimetres / 1e6) + " m³; " + vehicles + " hold "
                        + Say.number(mostVolume / 1e6) + " m³. Load less or add vehicles.");
            }
        }

        private static Id.Place placeOf(Trip.Leg leg) {
            return ((Step.Load) leg.step()).place();
        }

        private void unload(Trip.Leg leg, Step.Unload step) {
            for (var cargo : step.cargo()) {
                take(cargo, "unloads");
                var restricted = world.findItem(cargo.item()).flatMap(i -> i.restrictedClass());
                if (restricted.isPresent()
                        && leg.at().isPresent()
                        && !leg.at().get().permittedClasses().contains(restricted.get())) {
                    findings.add("P406", trip, "Movement " + trip.id() + " unloads "
                            + world.amount(cargo.item(), cargo.quantity()) + " at " + world.label(step.place())
                            + ", which may not receive items of the class \"" + restricted.get()
                            + "\". Bring it to a place that may, or ask for permission.");
                }
            }
        }

        private void transfer(Trip.Leg leg, Step.Transfer step) {
            step.cargo().forEach(cargo -> take(cargo, "transfers"));
            if (leg.crossing().isEmpty()) {
                return;
            }
            var crossing = leg.crossing().get();
            var stands = trip.standsAt(leg).map(Place::id);
            if (stands.isPresent() && !stands.get().equals(crossing.outside())) {
                findings.add("P407", trip, "Movement " + trip.id() + " transfers at " + crossing.name()
                        + " but stands at " + world.label(stands.get()) + "; it must be at "
                        + world.label(crossing.outside()) + ". Bring the vehicles there.");
            }
            for (var cargo : step.cargo()) {
                if (!crossing.itemsLetThrough().contains(cargo.item())) {
                    findings.add("P407", trip, "Movement " + trip.id() + " transfers "
                            + world.amount(cargo.item(), cargo.quantity()) + " at " + crossing.name()
                            + ", which does not let it through. Use another crossing.");
                }
            }
            inspected(crossing);
        }

        private void inspected(Crossing crossing) {
            int next = 0;
            for (var place : inspectedSinceLoading) {
                if (next < crossing.inspections().size() && crossing.inspections().get(next).equals(place)) {
                    next++;
                }
            }
            if (next < crossing.inspections().size()) {
                findings.add("P407", trip, "Movement " + trip.id() + " transfers at " + crossing.name()
                        + " without inspection at " + world.label(crossing.inspections().get(next))
                        + " after loading, in the order "
                        + String.join(", ", crossing.inspections().stream().map(world::label).toList())
                        + ". Add the inspection.");
            }
        }

        private void take(Cargo cargo, String verb) {
            long held = aboard.getOrDefault(cargo.item(), 0L);
            if (cargo.quantity() > held) {
                findings.add("P403", trip, "Movement " + trip.id() + " " + verb + " "
                        + world.amount(cargo.item(), cargo.quantity()) + " but has " + held + " aboard. Load more before, or "
                        + (verb.equals("unloads") ? "unload" : "transfer") + " less.");
            }
            aboard.put(cargo.item(), Math.max(0, held - cargo.quantity()));
        }
    }
}
