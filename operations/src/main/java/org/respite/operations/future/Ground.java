package org.respite.operations.future;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.respite.checker.World;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** The scenario by index, shared by all futures and by threads. Names that are not in it have no index: the plan was checked before. */
final class Ground {

    final Scenario scenario;
    final World world;
    final List<Window> days;
    final Map<Id.Place, Place> places = new HashMap<>();
    final Map<Id.Road, Road> roads = new HashMap<>();
    final Map<Id.Crossing, Crossing> crossings = new HashMap<>();
    final Map<Id.Place, Inspection> inspections = new HashMap<>();
    final Map<Id.Item, Integer> items = new HashMap<>();
    final Map<Id.Group, Integer> groups = new HashMap<>();
    final Map<Id.HandOver, Integer> handOvers = new HashMap<>();
    private final Map<List<Id>, Integer> stores = new ConcurrentHashMap<>();
    private final Map<Vehicle, Integer> vehicles = new ConcurrentHashMap<>();

    private record Vehicle(Id.Fleet fleet, int number) {}

    Ground(Scenario scenario) {
        this.scenario = scenario;
        world = new World(scenario);
        days = scenario.calendar().days();
        scenario.network().places().forEach(p -> places.put(p.id(), p));
        scenario.network().roads().forEach(r -> roads.put(r.id(), r));
        scenario.network().crossings().forEach(c -> crossings.put(c.id(), c));
        scenario.network().inspections().forEach(i -> inspections.put(i.place(), i));
        for (Item item : scenario.supply().items()) {
            items.put(item.id(), items.size());
        }
        for (PeopleGroup group : scenario.people().groups()) {
            groups.put(group.id(), groups.size());
        }
        for (HandOver handOver : scenario.people().handOvers()) {
            handOvers.put(handOver.id(), handOvers.size());
        }
    }

    /** Index of an item at a place. */
    int store(Id.Place place, Id.Item item) {
        return index(stores, List.of(place, item));
    }

    int stores() {
        return stores.size();
    }

    int vehicle(Id.Fleet fleet, int number) {
        return index(vehicles, new Vehicle(fleet, number));
    }

    int vehicles() {
        return vehicles.size();
    }

    /** Futures that are planned anew may come upon new things at the same time. */
    private static <T> int index(Map<T, Integer> indexes, T key) {
        var known = indexes.get(key);
        if (known != null) {
            return known;
        }
        synchronized (indexes) {
            return indexes.computeIfAbsent(key, k -> indexes.size());
        }
    }

    /** The day of the calendar that holds a second; the first or last for seconds beyond. */
    int day(long second) {
        int day = 0;
        while (day < days.size() - 1 && second >= days.get(day).to().second()) {
            day++;
        }
        return day;
    }

    /** When the pauses are to hold that are named, or that open a named zone; all where none is named. */
    Windows held(Set<String> named) {
        return pauses(named).map(Pause::windows).reduce(Windows.NEVER, Windows::union);
    }

    /** The pauses that are named, or that open a named zone; all where none is named. */
    Stream<Pause> pauses(Set<String> named) {
        return scenario.permissions().pauses().stream()
                .filter(pause -> named.isEmpty()
                        || named.contains(pause.id().value())
                        || pause.zones().stream().anyMatch(zone -> named.contains(zone.value())));
    }

    /** The second of the horizon at which so many seconds of a day's part of the windows have gone by. */
    static long after(Windows windows, Window day, long seconds) {
        long left = seconds;
        for (var window : windows.list()) {
            long inside = window.overlapSeconds(day.from(), day.to());
            if (left < inside) {
                return Math.max(window.from().second(), day.from().second()) + left;
            }
            left -= inside;
        }
        return day.to().second();
    }
}
