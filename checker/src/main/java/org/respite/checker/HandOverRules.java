package org.respite.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.HandOver;

/** P506 and P507: released persons are brought all together, by their carrier, in their window. */
final class HandOverRules implements RuleFamily {

    private record Event(Trip trip, Trip.Leg leg, int persons) {}

    private static final class Events {
        final List<Event> received = new ArrayList<>();
        final List<Event> delivered = new ArrayList<>();
    }

    @Override
    public void check(Case judged, Findings findings) {
        var events = events(judged);
        for (var handOver : judged.world().scenario.people().handOvers()) {
            check(judged.world(), handOver, events.getOrDefault(handOver.id(), new Events()), findings);
        }
    }

    /** The hand-overs that a plan makes, in the scenario's order: all persons received and delivered by one convoy. */
    static List<Id.HandOver> made(Case judged) {
        var events = events(judged);
        return judged.world().scenario.people().handOvers().stream()
                .filter(h -> isMade(h, events.getOrDefault(h.id(), new Events())))
                .map(HandOver::id)
                .toList();
    }

    private static boolean isMade(HandOver handOver, Events events) {
        return events.received.stream()
                .filter(r -> r.persons == handOver.persons())
                .anyMatch(r -> events.delivered.stream()
                        .anyMatch(d -> d.trip == r.trip
                                && d.leg.index() > r.leg.index()
                                && d.persons == handOver.persons()));
    }

    private static Map<Id.HandOver, Events> events(Case judged) {
        var all = new HashMap<Id.HandOver, Events>();
        for (var trip : judged.trips()) {
            for (var leg : trip.legs()) {
                if (leg.step() instanceof Step.Receive s) {
                    all.computeIfAbsent(s.handOver(), h -> new Events()).received.add(new Event(trip, leg, s.persons()));
                } else if (leg.step() instanceof Step.Deliver s) {
                    all.computeIfAbsent(s.handOver(), h -> new Events()).delivered.add(new Event(trip, leg, s.persons()));
                }
            }
        }
        return all;
    }

    private static void check(World world, HandOver handOver, Events events, Findings findings) {
        if (events.received.isEmpty() && events.delivered.isEmpty()) {
            if (handOver.mandatory()) {
                findings.add("P507", "The mandatory hand-over " + handOver.id() + " of " + handOver.persons()
                        + " persons from " + world.label(handOver.from()) + " to " + world.label(handOver.to())
                        + " in " + world.clock.during(handOver.window()) + " is not made. Plan a convoy of fleet "
                        + handOver.carrier() + ".");
            }
            return;
        }
        once(world, handOver, events.received, "received", findings);
        once(world, handOver, events.delivered, "delivered", findings);
        for (var event : events.received) {
            place(world, handOver, event, handOver.from(), "receives", findings);
        }
        for (var event : events.delivered) {
            place(world, handOver, event, handOver.to(), "delivers", findings);
            together(world, handOver, event, events.received, findings);
        }
        for (var event : events.received) {
            if (events.delivered.stream().noneMatch(d -> d.trip == event.trip)) {
                findings.add("P506", event.trip, "Movement " + event.trip.id() + " receives the persons of hand-over "
                        + handOver.id() + " but does not deliver them. Add the delivery at "
                        + world.label(handOver.to()) + ".");
            }
        }
        if (handOver.mandatory() && !isMade(handOver, events)) {
            findings.add("P507", "The mandatory hand-over " + handOver.id() + " of " + handOver.persons()
                    + " persons is begun but not made. One convoy must receive and deliver all of them.");
        }
    }

    private static void once(World world, HandOver handOver, List<Event> events, String how, Findings findings) {
        for (var extra : events.stream().skip(1).toList()) {
            findings.add("P506", extra.trip, "Hand-over " + handOver.id() + " is " + how + " once more by movement "
                    + extra.trip.id() + " at " + world.clock.at(extra.leg.from())
                    + ". All persons go together: once received, once delivered.");
        }
    }

    private static void place(
            World world, HandOver handOver, Event event, Id.Place expected, String how, Findings findings) {
        var trip = event.trip;
        String what = "Movement " + trip.id() + " " + how + " the persons of hand-over " + handOver.id();
        var place = event.leg.at();
        if (place.isPresent() && !place.get().id().equals(expected)) {
            findings.add("P506", trip, what + " at " + world.label(place.get().id()) + "; agreed is "
                    + world.label(expected) + ". Do it there.");
        }
        if (event.persons != handOver.persons()) {
            findings.add("P506", trip, what + ", " + event.persons + " of them; all " + handOver.persons()
                    + " go together. Bring all.");
        }
        boolean carrier = trip.fleet().filter(f -> f.id().equals(handOver.carrier())).isPresent();
        if (!carrier) {
            findings.add("P506", trip, what + ", but the agreed carrier is fleet " + handOver.carrier()
                    + ". Use a convoy of it.");
        }
        if (!handOver.window().covers(event.leg.from(), trip.lastOut(event.leg))) {
            findings.add("P506", trip, what + " " + world.clock.during(event.leg.from(), trip.lastOut(event.leg))
                    + ", outside its window " + world.clock.during(handOver.window()) + ". Move it inside.");
        }
    }

    private static void together(
            World world, HandOver handOver, Event delivery, List<Event> received, Findings findings) {
        boolean aboard = received.stream()
                .anyMatch(r -> r.trip == delivery.trip && r.leg.index() < delivery.leg.index());
        if (!aboard) {
            findings.add("P506", delivery.trip, "Movement " + delivery.trip.id() + " delivers the persons of hand-over "
                    + handOver.id() + " at " + world.clock.at(delivery.leg.from())
                    + " without having received them. One convoy brings them all the way.");
        }
    }
}
