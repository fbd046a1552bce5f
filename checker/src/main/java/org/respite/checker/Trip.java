package org.respite.checker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;

/**
 * A movement whose names have been looked up. What is not in the scenario is absent.
 *
 * @param fleet of a convoy
 * @param group of people on their own
 * @param legs its steps, in order
 */
record Trip(Movement movement, Optional<Fleet> fleet, Optional<PeopleGroup> group, List<Leg> legs) {

    /**
     * One step.
     *
     * @param at where it begins
     * @param after where it ends
     */
    record Leg(
            int index,
            Step step,
            Optional<Place> at,
            Optional<Place> after,
            Optional<Road> road,
            Optional<Crossing> crossing) {

        Moment from() {
            return step.from();
        }

        Moment to() {
            return step.to();
        }

        Duration length() {
            return step.to().since(step.from());
        }
    }

    static Trip of(World world, Movement movement) {
        var legs = new ArrayList<Leg>();
        for (var step : movement.steps()) {
            legs.add(leg(world, legs.size(), step));
        }
        return switch (movement.carrier()) {
            case Carrier.Convoy c -> new Trip(movement, world.findFleet(c.fleet()), Optional.empty(), List.copyOf(legs));
            case Carrier.OnTheirOwn o ->
                new Trip(movement, Optional.empty(), world.findGroup(o.group()), List.copyOf(legs));
        };
    }

    private static Leg leg(World world, int index, Step step) {
        return switch (step) {
            case Step.Travel s -> {
                var road = world.findRoad(s.road());
                yield new Leg(
                        index,
                        s,
                        road.map(Road::from).flatMap(world::findPlace),
                        road.map(Road::to).flatMap(world::findPlace),
                        road,
                        Optional.empty());
            }
            case Step.Wait s -> stay(world, index, s, s.place());
            case Step.Load s -> stay(world, index, s, s.place());
            case Step.Unload s -> stay(world, index, s, s.place());
            case Step.Inspect s -> stay(world, index, s, s.place());
            case Step.Transfer s -> {
                var crossing = world.findCrossing(s.crossing());
                var outside = crossing.map(Crossing::outside).flatMap(world::findPlace);
                yield new Leg(index, s, outside, outside, Optional.empty(), crossing);
            }
            case Step.Board s -> stay(world, index, s, s.place());
            case Step.Alight s -> stay(world, index, s, s.place());
            case Step.Exit s -> {
                var crossing = world.findCrossing(s.crossing());
                var inside = crossing.map(Crossing::inside).flatMap(world::findPlace);
                yield new Leg(index, s, inside, inside, Optional.empty(), crossing);
            }
            case Step.Receive s -> stay(world, index, s, s.place());
            case Step.Deliver s -> stay(world, index, s, s.place());
        };
    }

    private static Leg stay(World world, int index, Step step, Id.Place place) {
        var at = world.findPlace(place);
        return new Leg(index, step, at, at, Optional.empty(), Optional.empty());
    }

    Id.Movement id() {
        return movement.id();
    }

    String name() {
        return "movement " + movement.id();
    }

    Duration spread() {
        return movement.spread();
    }

    boolean isConvoy() {
        return movement.carrier() instanceof Carrier.Convoy;
    }

    /** Vehicles of a convoy; 0 for people on their own. */
    int vehicles() {
        return switch (movement.carrier()) {
            case Carrier.Convoy c -> c.vehicles().size();
            case Carrier.OnTheirOwn o -> 0;
        };
    }

    Optional<Mode> mode() {
        return switch (movement.carrier()) {
            case Carrier.Convoy c -> fleet.map(Fleet::mode);
            case Carrier.OnTheirOwn o -> Optional.of(o.mode());
        };
    }

    /** When the last member has left the step. */
    Moment lastOut(Leg leg) {
        return leg.to().plus(spread());
    }

    /** Where the movement stands when the step begins, by the step before; the step's own place for the first. */
    Optional<Place> standsAt(Leg leg) {
        return leg.index() == 0 ? leg.at() : legs.get(leg.index() - 1).after();
    }
}
