package org.respite.checker;

import java.util.Map;
import java.util.TreeMap;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Place;

/** P502, P503 and P505 along the way of one convoy, and the seats of P506: who is aboard, and that nobody stays so. */
final class PassengerRules implements RuleFamily {

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            var cabin = new Cabin(judged.world(), trip, findings);
            trip.legs().forEach(cabin::stands);
            trip.fleet().ifPresent(cabin::follow);
        }
    }

    private static final class Cabin {

        private final World world;
        private final Trip trip;
        private final Findings findings;
        private final Map<Id.Group, Families> groups = new TreeMap<>();
        private long handedOver;

        Cabin(World world, Trip trip, Findings findings) {
            this.world = world;
            this.trip = trip;
            this.findings = findings;
        }

        /** P505, for convoys and for people on their own. */
        void stands(Trip.Leg leg) {
            if (leg.step() instanceof Step.Exit && leg.crossing().isPresent()) {
                Crossing crossing = leg.crossing().get();
                var stands = trip.standsAt(leg).map(Place::id);
                if (stands.isPresent() && !stands.get().equals(crossing.inside())) {
                    findings.add("P505", trip, "Movement " + trip.id() + " lets people leave by " + crossing.name()
                            + " but stands at " + world.label(stands.get()) + "; they leave from "
                            + world.label(crossing.inside()) + ". Bring them there.");
                }
            }
        }

        void follow(Fleet fleet) {
            for (var leg : trip.legs()) {
                switch (leg.step()) {
                    case Step.Board s -> board(fleet, leg, s);
                    case Step.Alight s -> alight(s);
                    case Step.Exit s -> exit(s);
                    case Step.Receive s -> {
                        handedOver += Math.max(0, s.persons());
                        seats(fleet, leg);
                    }
                    case Step.Deliver s -> handedOver -= Math.min(handedOver, Math.max(0, s.persons()));
                    case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _ -> {}
                    case Step.Inspect _, Step.Transfer _ -> {}
                }
            }
            groups.forEach((group, families) -> {
                if (families.persons() > 0) {
                    findings.add("P502", trip, "Movement " + trip.id() + " ends with " + families.persons()
                            + " persons of group " + group + " still aboard. Let them alight at one of their destinations.");
                }
            });
        }

        private void board(Fleet fleet, Trip.Leg leg, Step.Board step) {
            String boards = "Movement " + trip.id() + " takes people of group " + step.group() + " aboard at "
                    + world.label(step.place());
            world.findGroup(step.group()).ifPresent(group -> {
                if (!group.home().equals(step.place())) {
                    findings.add("P502", trip, boards + ", but their home is " + world.label(group.home())
                            + ". Board them there.");
                }
                if (!group.modes().contains(fleet.mode())) {
                    findings.add("P502", trip, boards + ", but they do not go by " + Say.mode(fleet.mode())
                            + ". Send vehicles that they use.");
                }
            });
            if (!fleet.carriesGroups()) {
                findings.add("P502", trip, boards + ", but fleet " + fleet.name()
                        + " does not carry groups. Use another fleet.");
            }
            for (int size : step.families().countBySize().keySet()) {
                if (size > fleet.seats()) {
                    findings.add("P503", trip, boards + ": a family of " + size + " does not fit into one vehicle of "
                            + fleet.seats() + " seats. Send a larger vehicle.");
                }
            }
            groups.merge(step.group(), step.families(), Families::plus);
            seats(fleet, leg);
        }

        private void seats(Fleet fleet, Trip.Leg leg) {
            long aboard = handedOver
                    + groups.values().stream().mapToLong(Families::persons).sum();
            long seats = (long) fleet.seats() * trip.vehicles();
            if (aboard > seats) {
                boolean people = leg.step() instanceof Step.Board;
                findings.add(people ? "P502" : "P506", trip, "Movement " + trip.id() + " has " + aboard
                        + " persons aboard after " + world.clock.at(leg.to()) + "; its "
                        + Say.count(trip.vehicles(), "vehicle") + " of fleet " + fleet.name() + " have " + seats
                        + " seats. Take fewer or add vehicles.");
            }
        }

        private void alight(Step.Alight step) {
            world.findGroup(step.group()).ifPresent(group -> {
                if (!group.destinations().contains(step.place())) {
                    findings.add("P502", trip, "Movement " + trip.id() + " lets group " + group.name() + " alight at "
                            + world.label(step.place())
                            + ", which is none of its destinations. Bring them to one of these.");
                }
            });
            leave(step.group(), step.families(), "alight at " + world.label(step.place()));
        }

        private void exit(Step.Exit step) {
            world.findGroup(step.group()).ifPresent(group -> {
                if (!group.exits().contains(step.crossing())) {
                    findings.add("P502", trip, "Movement " + trip.id() + " lets group " + group.name() + " leave by "
                            + step.crossing() + ", which is none of its exits. Use one of these.");
                }
            });
            leave(step.group(), step.families(), "leave by " + step.crossing());
        }

        private void leave(Id.Group group, Families leaving, String how) {
            var aboard = groups.getOrDefault(group, Families.NONE);
            if (aboard.includes(leaving)) {
                groups.put(group, aboard.minus(leaving));
                return;
            }
            findings.add("P503", trip, "Movement " + trip.id() + " lets families " + text(leaving) + " of group " + group
                    + " " + how + ", but aboard are " + text(aboard)
                    + ". Families stay together: name only families that are aboard, whole.");
            var rest = new TreeMap<Integer, Long>();
            aboard.countBySize().forEach((size, count) -> rest.put(size, Math.max(0, count - leaving.count(size))));
            groups.put(group, new Families(rest));
        }

        /** Such as "3 of 4 persons and 1 of 6". */
        private static String text(Families families) {
            if (families.countBySize().isEmpty()) {
                return "none";
            }
            return String.join(
                    ", ",
                    families.countBySize().entrySet().stream()
                            .limit(10)
                            .map(e -> e.getValue() + " of " + Say.count(e.getKey(), "person"))
                            .toList());
        }
    }
}
