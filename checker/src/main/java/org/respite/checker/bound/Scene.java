package org.respite.checker.bound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.respite.checker.World;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** The scenario with its places, roads, crossings … numbered in its own order. */
final class Scene {

    final World world;
    final Scenario scenario;
    final Ticks ticks;
    final List<Place> places;
    final List<Road> roads;
    final List<Crossing> crossings;
    final List<Fleet> fleets;
    final List<Need> needs;
    final List<Window> days;
    final List<Window> dutyDays;
    final int[] roadFrom;
    final int[] roadTo;
    private final Map<Id, Integer> number = new HashMap<>();

    Scene(Scenario scenario) {
        this.world = new World(scenario);
        this.scenario = scenario;
        this.ticks = Ticks.of(scenario.calendar());
        places = scenario.network().places();
        roads = scenario.network().roads();
        crossings = scenario.network().crossings();
        fleets = scenario.supply().fleets();
        needs = scenario.supply().needs();
        days = scenario.calendar().days();
        dutyDays = scenario.calendar().dutyDays();
        number(places.stream().map(Place::id).toList());
        number(roads.stream().map(Road::id).toList());
        number(crossings.stream().map(Crossing::id).toList());
        number(fleets.stream().map(Fleet::id).toList());
        number(scenario.supply().items().stream().map(i -> i.id()).toList());
        number(scenario.supply().stocks().stream().map(s -> s.id()).toList());
        number(scenario.people().groups().stream().map(g -> g.id()).toList());
        roadFrom = roads.stream().mapToInt(r -> numberOf(r.from())).toArray();
        roadTo = roads.stream().mapToInt(r -> numberOf(r.to())).toArray();
    }

    /** The number of a name; empty where the scenario does not have it. */
    OptionalInt findNumber(Id id) {
        var found = number.get(id);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    int numberOf(Id id) {
        return findNumber(id).orElseThrow(() -> new IllegalArgumentException("not in the scenario: " + id));
    }

    /** The inspection at a place. */
    OptionalInt findInspection(Id place) {
        var inspections = scenario.network().inspections();
        for (int i = 0; i < inspections.size(); i++) {
            if (inspections.get(i).place().equals(place)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    double decay(double second) {
        return 1 - scenario.worth().decayOverHorizon() * second / scenario.calendar().horizon().toSeconds();
    }

    private void number(List<? extends Id> ids) {
        for (int i = 0; i < ids.size(); i++) {
            number.put(ids.get(i), i);
        }
    }
}
