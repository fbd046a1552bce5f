package org.respite.checker.joined;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.respite.checker.World;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** Whether a movement that is cut short goes on to the nearest refuge at once and without a stop, or stays at one. */
final class Flights {

    private final World world;
    private final Scenario scenario;
    private final Map<Id.Road, Road> roads = new HashMap<>();

    Flights(Scenario scenario) {
        this.scenario = scenario;
        this.world = new World(scenario);
        scenario.network().roads().forEach(r -> roads.put(r.id(), r));
    }

    boolean isFlight(Movement movement, Moment now) {
        var mode = mode(movement);
        var last = movement.steps().stream().filter(s -> s.from().isBefore(now)).reduce((a, b) -> b);
        if (mode.isEmpty() || last.isEmpty()) {
            return false;
        }
        var ahead = movement.steps().stream().filter(s -> !s.from().isBefore(now)).toList();
        var start = findAfter(last.get());
        var needed = start.flatMap(place -> world.refuges.findTime(mode.get(), place));
        if (start.isEmpty() || needed.isEmpty()) {
            return ahead.isEmpty();
        }
        var place = start.get();
        var taken = Duration.ZERO;
        for (var step : ahead) {
            var road = step instanceof Step.Travel travel ? roads.get(travel.road()) : null;
            var fastest = road == null ? null : road.times().get(mode.get());
            if (road == null || fastest == null || isSlow(step, fastest)) {
                return false;
            }
            taken = taken.plus(fastest);
            place = road.to();
        }
        return world.refuges.isRefuge(place) && taken.equals(needed.get());
    }

    private boolean isSlow(Step step, Duration fastest) {
        return step.to().since(step.from()).compareTo(fastest.plus(scenario.calendar().tick())) >= 0;
    }

    private Optional<Mode> mode(Movement movement) {
        return switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var _) -> scenario.supply().fleets().stream()
                    .filter(f -> f.id().equals(fleet)).map(f -> f.mode()).findFirst();
            case Carrier.OnTheirOwn(var _, var mode, var _) -> Optional.of(mode);
        };
    }

    /** Where a step leaves a movement; empty where the scenario does not know what it names. */
    private Optional<Id.Place> findAfter(Step step) {
        return switch (step) {
            case Step.Travel s -> Optional.ofNullable(roads.get(s.road())).map(Road::to);
            case Step.Wait s -> Optional.of(s.place());
            case Step.Load s -> Optional.of(s.place());
            case Step.Unload s -> Optional.of(s.place());
            case Step.Inspect s -> Optional.of(s.place());
            case Step.Board s -> Optional.of(s.place());
            case Step.Alight s -> Optional.of(s.place());
            case Step.Receive s -> Optional.of(s.place());
            case Step.Deliver s -> Optional.of(s.place());
            case Step.Transfer s -> crossing(s.crossing()).map(Crossing::outside);
            case Step.Exit s -> crossing(s.crossing()).map(Crossing::inside);
        };
    }

    private Optional<Crossing> crossing(Id.Crossing id) {
        return scenario.network().crossings().stream().filter(c -> c.id().equals(id)).findFirst();
    }
}
