package org.respite.checker;

import java.util.HashSet;
import java.util.Optional;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;

/** P105: where a movement starts and ends, how large it is, and how far it may be drawn out. */
final class CarrierRules implements RuleFamily {

    private static final String CODE = "P105";

    @Override
    public void check(Case judged, Findings findings) {
        for (var trip : judged.trips()) {
            var world = judged.world();
            switch (trip.movement().carrier()) {
                case Carrier.Convoy c -> trip.fleet().ifPresent(f -> convoy(world, trip, c, f, findings));
                case Carrier.OnTheirOwn o -> trip.group().ifPresent(g -> people(world, trip, o, g, findings));
            }
        }
    }

    private static void convoy(World world, Trip trip, Carrier.Convoy convoy, Fleet fleet, Findings findings) {
        var first = trip.legs().getFirst().at();
        var last = trip.legs().getLast().after();
        if (isNot(first, fleet.base())) {
            findings.add(CODE, trip, "Movement " + trip.id() + " starts at " + label(world, first)
                    + " but the base of fleet " + fleet.name() + " is " + world.label(fleet.base()) + ". Start it there.");
        }
        if (isNot(last, fleet.base())) {
            findings.add(CODE, trip, "Movement " + trip.id() + " ends at " + label(world, last)
                    + " but the base of fleet " + fleet.name() + " is " + world.label(fleet.base())
                    + ". Bring the vehicles home.");
        }
        int size = convoy.vehicles().size();
        if (size < 1 || size > fleet.largestConvoy()) {
            findings.add(CODE, trip, "Movement " + trip.id() + " has " + Say.count(size, "vehicle") + "; a convoy of fleet "
                    + fleet.name() + " has 1 to " + fleet.largestConvoy() + ". Split or drop the convoy.");
        }
        var seen = new HashSet<Integer>();
        for (int number : convoy.vehicles()) {
            if (number < 1 || number > fleet.count()) {
                findings.add(CODE, trip, "Movement " + trip.id() + " uses vehicle " + number + " of fleet " + fleet.name()
                        + ", which has vehicles 1 to " + fleet.count() + ". Use one of these.");
            }
            if (!seen.add(number)) {
                findings.add(CODE, trip, "Movement " + trip.id() + " names vehicle " + number + " of fleet " + fleet.name()
                        + " twice. Name each vehicle once.");
            }
        }
        var slot = world.scenario.calendar().slot();
        if (trip.spread().compareTo(slot) > 0) {
            findings.add(CODE, trip, "The vehicles of movement " + trip.id() + " depart over "
                    + Clock.lasting(trip.spread()) + "; a convoy departs within one slot of " + Clock.lasting(slot)
                    + ". Shorten the spread or split the convoy.");
        }
    }

    private static void people(World world, Trip trip, Carrier.OnTheirOwn own, PeopleGroup group, Findings findings) {
        if (!own.mode().isOnTheirOwn() || !group.modes().contains(own.mode())) {
            findings.add(CODE, trip, "Movement " + trip.id() + " goes by the mode of " + Say.mode(own.mode())
                    + ", which group " + group.name() + " does not use on its own. Choose one of its modes.");
        }
        var slot = world.scenario.calendar().slot();
        if (trip.spread().compareTo(slot) < 0) {
            findings.add(CODE, trip, "The people of movement " + trip.id() + " depart within "
                    + Clock.lasting(trip.spread()) + "; people on their own need at least one slot of "
                    + Clock.lasting(slot) + ". Lengthen the spread.");
        }
        var first = trip.legs().getFirst().at();
        if (isNot(first, group.home())) {
            findings.add(CODE, trip, "Movement " + trip.id() + " starts at " + label(world, first) + " but the home of group "
                    + group.name() + " is " + world.label(group.home()) + ". Start it there.");
        }
        for (var leg : trip.legs()) {
            boolean last = leg.index() == trip.legs().size() - 1;
            switch (leg.step()) {
                case Step.Travel _, Step.Wait _ -> {
                    if (last && isNoDestination(group, leg.after())) {
                        findings.add(CODE, trip, "Movement " + trip.id() + " ends at " + label(world, leg.after())
                                + ", which is no destination of group " + group.name()
                                + ". Bring the people to one of its destinations.");
                    }
                }
                case Step.Exit s -> exit(trip, own, group, s, last, findings);
                case Step.Load _, Step.Unload _, Step.Inspect _, Step.Transfer _ -> notTheirs(trip, leg, findings);
                case Step.Board _, Step.Alight _, Step.Receive _, Step.Deliver _ -> notTheirs(trip, leg, findings);
            }
        }
    }

    private static void exit(
            Trip trip, Carrier.OnTheirOwn own, PeopleGroup group, Step.Exit exit, boolean last, Findings findings) {
        if (!last) {
            findings.add(CODE, trip, "Movement " + trip.id() + " goes on after its people have left by "
                    + exit.crossing() + ". End it there.");
        }
        if (!exit.group().equals(group.id()) || !group.exits().contains(exit.crossing())) {
            findings.add(CODE, trip, "Movement " + trip.id() + " lets group " + exit.group() + " leave by "
                    + exit.crossing() + ", which is no exit of group " + group.name()
                    + ". Use one of its exits.");
        }
        if (!exit.families().equals(own.families())) {
            findings.add("P503", trip, "Movement " + trip.id() + " sets out with "
                    + own.families().persons() + " persons but " + exit.families().persons()
                    + " leave by " + exit.crossing() + ". Families stay together: let all of them leave, or move fewer.");
        }
    }

    private static void notTheirs(Trip trip, Trip.Leg leg, Findings findings) {
        findings.add(CODE, trip, Say.step(trip, leg) + " needs a convoy; people on their own travel, wait and exit. "
                + "Take the step out or send vehicles.");
    }

    private static boolean isNoDestination(PeopleGroup group, Optional<Place> place) {
        return place.isPresent() && !group.destinations().contains(place.get().id());
    }

    private static boolean isNot(Optional<Place> place, Id.Place expected) {
        return place.isPresent() && !place.get().id().equals(expected);
    }

    private static String label(World world, Optional<Place> place) {
        return place.map(p -> world.label(p.id())).orElse("an unknown place");
    }
}
