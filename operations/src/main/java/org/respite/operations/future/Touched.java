package org.respite.operations.future;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Road;

/**
 * What a movement has to do with, by id.
 *
 * @param places zones, roads, places, crossings, corridors and pauses
 * @param carriers fleet, groups and hand-overs
 * @param goods items
 */
record Touched(Set<String> places, Set<String> carriers, Set<String> goods) {

    static Touched by(Ground ground, Movement movement) {
        var touched = new Touched(new HashSet<>(), new HashSet<>(), new HashSet<>());
        switch (movement.carrier()) {
            case Carrier.Convoy c -> touched.carriers.add(c.fleet().value());
            case Carrier.OnTheirOwn own -> touched.carriers.add(own.group().value());
        }
        movement.steps().forEach(step -> touched.add(ground, step));
        return touched;
    }

    /** What a road has to do with. */
    static Touched by(Ground ground, Road road) {
        var touched = new Touched(new HashSet<>(), Set.of(), Set.of());
        touched.road(ground, road);
        return touched;
    }

    /** What a place has to do with. */
    static Touched by(Ground ground, Id.Place place) {
        var touched = new Touched(new HashSet<>(), Set.of(), Set.of());
        touched.place(ground, place);
        return touched;
    }

    private void add(Ground ground, Step step) {
        switch (step) {
            case Step.Travel s -> Optional.ofNullable(ground.roads.get(s.road())).ifPresent(r -> road(ground, r));
            case Step.Wait s -> place(ground, s.place());
            case Step.Load s -> {
                place(ground, s.place());
                s.cargo().forEach(c -> goods.add(c.item().value()));
            }
            case Step.Unload s -> {
                place(ground, s.place());
                s.cargo().forEach(c -> goods.add(c.item().value()));
            }
            case Step.Inspect s -> place(ground, s.place());
            case Step.Transfer s -> crossing(ground, s.crossing());
            case Step.Board s -> people(ground, s.group(), s.place());
            case Step.Alight s -> people(ground, s.group(), s.place());
            case Step.Exit s -> {
                crossing(ground, s.crossing());
                carriers.add(s.group().value());
            }
            case Step.Receive s -> people(ground, s.handOver(), s.place());
            case Step.Deliver s -> people(ground, s.handOver(), s.place());
        }
    }

    private void people(Ground ground, Id who, Id.Place place) {
        carriers.add(who.value());
        place(ground, place);
    }

    private void crossing(Ground ground, Id.Crossing id) {
        places.add(id.value());
        Optional.ofNullable(ground.crossings.get(id)).ifPresent(c -> place(ground, c.inside()));
    }

    private void road(Ground ground, Road road) {
        places.add(road.id().value());
        road.zone().ifPresent(zone -> zone(ground, zone));
        for (var corridor : ground.scenario.permissions().corridors()) {
            if (corridor.roads().contains(road.id())) {
                places.add(corridor.id().value());
            }
        }
    }

    private void place(Ground ground, Id.Place id) {
        places.add(id.value());
        Optional.ofNullable(ground.places.get(id)).flatMap(p -> p.zone()).ifPresent(zone -> zone(ground, zone));
    }

    private void zone(Ground ground, Id.Zone zone) {
        places.add(zone.value());
        for (var pause : ground.scenario.permissions().pauses()) {
            if (pause.zones().contains(zone)) {
                places.add(pause.id().value());
            }
        }
    }
}
