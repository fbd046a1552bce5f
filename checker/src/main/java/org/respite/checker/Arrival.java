package org.respite.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.PeopleGroup;

/**
 * People of a group come to a place, or leave by a crossing.
 *
 * @param place absent where they leave by a crossing
 * @param crossing absent where they come to a place
 * @param at when the last of them is there
 */
record Arrival(
        Trip trip,
        Id.Group group,
        Families families,
        Optional<Id.Place> place,
        Optional<Id.Crossing> crossing,
        Moment at) {

    static List<Arrival> of(Trip trip) {
        return switch (trip.movement().carrier()) {
            case Carrier.Convoy _ -> ofConvoy(trip);
            case Carrier.OnTheirOwn own -> ofOwn(trip, own);
        };
    }

    private static List<Arrival> ofConvoy(Trip trip) {
        var arrivals = new ArrayList<Arrival>();
        for (var leg : trip.legs()) {
            switch (leg.step()) {
                case Step.Alight s ->
                    arrivals.add(new Arrival(
                            trip, s.group(), s.families(), Optional.of(s.place()), Optional.empty(), trip.lastOut(leg)));
                case Step.Exit s ->
                    arrivals.add(new Arrival(
                            trip,
                            s.group(),
                            s.families(),
                            Optional.empty(),
                            Optional.of(s.crossing()),
                            trip.lastOut(leg)));
                case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _ -> {}
                case Step.Transfer _, Step.Board _, Step.Receive _, Step.Deliver _ -> {}
            }
        }
        return arrivals;
    }

    private static List<Arrival> ofOwn(Trip trip, Carrier.OnTheirOwn own) {
        var last = trip.legs().getLast();
        var at = trip.lastOut(last);
        if (last.step() instanceof Step.Exit exit) {
            return List.of(new Arrival(
                    trip, own.group(), own.families(), Optional.empty(), Optional.of(exit.crossing()), at));
        }
        return last.after()
                .map(p -> new Arrival(
                        trip, own.group(), own.families(), Optional.of(p.id()), Optional.empty(), at))
                .stream()
                .toList();
    }

    /** Whether this is where the group wishes to go. */
    boolean isWhereTheyGo(PeopleGroup of) {
        return place.filter(of.destinations()::contains).isPresent()
                || crossing.filter(of.exits()::contains).isPresent();
    }
}
